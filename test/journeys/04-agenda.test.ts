import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { danishDay, daysAfter } from '../../src/kernel/dates.ts'
import { formatDay } from '../../src/ui/dates.ts'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'
import { goBy, pressOn, typeInto } from '../support/keyboard.ts'

const { open } = browser()
const professional = 'faglig-sundhedsklynge-midt'
const political = 'politisk-sundhedsklynge-midt'
const file = (words: string) => ({ name: 'priser.txt', mimeType: 'text/plain', buffer: Buffer.from(words) })

const languages = [
  {
    language: 'da',
    /** From today on, so that no meeting of the demo stands there. */
    days: [9, 10],
    title: 'Fælles indgang for genindlagte (dagsorden)',
    consultant: 'Kommunal konsulent',
    secretariat: 'Sekretariat',
    chairs: ['Borgmester', 'Regionsrådsformand'],
    member: 'Borgmester',
    begin: 'Begynd dagsordenen',
    closedFile: 'Tilføj som lukkede',
    propose: 'Send til sekretariatet',
    sendOn: 'Send videre til et andet udvalg',
    put: /^Sæt »Fælles indgang/,
    save: 'Gem rækkefølge og tider',
    tooLong: 'længere end mødet',
    notYet: 'Dagsordenen mangler godkendelse fra',
    approve: 'Godkend dagsordenen',
    send: 'Send dagsordenen ud',
    sendAgain: 'Send ændringerne ud',
    change: 'Ret priser',
    replaced: (number: string) => `Bilag ${number}, »priser«, er erstattet.`,
    see: 'Se ændringerne',
  },
  {
    language: 'en',
    days: [11, 12],
    title: 'Fælles indgang for genindlagte (agenda)',
    consultant: 'Municipal consultant',
    secretariat: 'Secretariat',
    chairs: ['Mayor', 'Regional council chair'],
    member: 'Mayor',
    begin: 'Start the agenda',
    closedFile: 'Add as closed',
    propose: 'Send to the secretariat',
    sendOn: 'Send on to another committee',
    put: /^Put “Fælles indgang/,
    save: 'Save order and times',
    tooLong: 'longer than the meeting',
    notYet: 'still has to be approved by',
    approve: 'Approve the agenda',
    send: 'Send the agenda out',
    sendAgain: 'Send the changes out',
    change: 'Edit priser',
    replaced: (number: string) => `Attachment ${number}, “priser”, is replaced.`,
    see: 'See the changes',
  },
] as const

async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/')
  await page.locator('.account summary').click()
  await page.locator('.account').getByRole('button', { name: role, exact: true }).click()
}

/** A meeting on a day of its own. @returns the address of its agenda */
async function plan(page: Page, committee: string, day: string, language: 'da' | 'en'): Promise<string> {
  const chosen = new URLSearchParams({ aar: day.slice(0, 4), antal: '1', [`${Number(day.slice(5, 7))}.${committee}`]: 'on' })
  chosen.set(`fra.${committee}`, '9.15')
  chosen.set(`til.${committee}`, '11.15')
  await page.goto(`/aar/planlaeg?${chosen.toString()}`)
  await page.locator('#day-0').fill(day)
  await page.locator('#day-0').press('Enter')
  await page.waitForURL(/planlagt=1/)
  const name = committee === political ? 'Politisk Sundhedsklynge Midt' : 'Faglig Sundhedsklynge Midt'
  const link = page.getByRole('link', { name: new RegExp(`: ${name}, ${formatDay(day, language)}$`) })
  return (await link.getAttribute('href')) ?? ''
}

describe.each(languages)('journey 4, the agenda ($language)', ({ language, ...t }) => {
  it('goes by keyboard from a consultant to both chairs and out, and says what changed', { timeout: 240_000 }, async () => {
    const page = await open(`/sprog/${language}?tilbage=/`)
    const main = page.locator('main')
    const button = (name: string | RegExp) => main.getByRole('button', { name })
    const today = danishDay(new Date())
    await signInAs(page, t.secretariat)
    const [first, second] = [
      await plan(page, professional, daysAfter(today, t.days[0]), language),
      await plan(page, political, daysAfter(today, t.days[1]), language),
    ]

    // The consultant proposes, with a closed attachment.
    await signInAs(page, t.consultant)
    await page.goto(`/punkter/nyt?udvalg=${professional}`)
    await typeInto(page, main.locator('#title'), t.title)
    await pressOn(page, main.locator('input[name="type"]').first(), 'Space')
    await typeInto(page, main.locator('[name="at"]').first(), 'at forslaget drøftes')
    for (const sector of await main.locator('input[name="sectors"]').all()) await pressOn(page, sector, 'Space')
    await goBy(page, main.locator('button[name="then"][value="stay"]'))
    if (page.url().endsWith('/rediger')) await page.goto(page.url().replace('/rediger', ''))
    await main.locator('#filer').setInputFiles(file('Priser i udkast'))
    await goBy(page, button(t.closedFile))
    await expectAccessible(page)
    await goBy(page, button(t.propose))

    // The professional level puts it on its agenda, and sends it on with its input.
    await signInAs(page, t.secretariat)
    await page.goto(first)
    await goBy(page, button(t.begin))
    await goBy(page, button(t.put))
    const own = main.getByRole('link', { name: t.title })
    await goBy(page, own)
    await pressOn(page, main.locator('summary', { hasText: t.sendOn }))
    await main.locator('#to').selectOption(political)
    await typeInto(page, main.locator('#send-on-reason'), 'Den faglige klynge anbefaler forslaget.')
    await goBy(page, button(t.sendOn))

    // The secretariat orders the political agenda.
    await page.goto(second)
    await goBy(page, button(t.begin))
    await goBy(page, button(t.put))
    const row = main.locator('tbody tr', { hasText: t.title })
    await typeInto(page, row.locator('input[name^="place-"]'), '2')
    await typeInto(page, row.locator('input[name^="minutes-"]'), '125')
    await goBy(page, button(t.save).last())
    const number = Number((await row.locator('td').first().innerText()).replace(/\D/g, ''))
    expect(number).toBe(2)
    expect(await main.innerText()).toContain(t.tooLong)
    await typeInto(page, row.locator('input[name^="minutes-"]'), '30')
    // Enter in a field saves what stands there.
    const saved = page.waitForEvent('load')
    await page.keyboard.press('Enter')
    await saved
    expect(await main.innerText()).not.toContain(t.tooLong)
    expect(await main.innerText()).toContain(t.notYet)
    await expectAccessible(page)
    for (const reader of ['medlem', 'formand', 'offentlig']) {
      await page.goto(`${second}?som=${reader}`)
      expect((await main.innerText()).includes('priser')).toBe(reader !== 'offentlig')
      await expectAccessible(page)
    }

    const approveByBoth = async (changed: boolean): Promise<void> => {
      for (const chair of t.chairs) {
        await signInAs(page, chair)
        await page.goto(second)
        if (changed) expect(await main.innerText()).toContain(t.replaced('2.1'))
        await goBy(page, button(t.approve))
      }
      await signInAs(page, t.secretariat)
      await page.goto(second)
    }
    await approveByBoth(false)
    await goBy(page, button(t.send))
    const meeting = second.replace('/dagsorden', '')
    await signInAs(page, t.member)
    await page.goto(meeting)
    await main.getByRole('heading', { name: t.title }).waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), main.getByRole('link', { name: 'priser' }).click()])
    expect(download.suggestedFilename()).toBe('priser.txt')

    // Its attachment is replaced: the next version says so.
    await signInAs(page, t.secretariat)
    await page.goto(second)
    await goBy(page, main.locator('tbody').getByRole('link', { name: t.title, exact: true }))
    await pressOn(page, main.locator('summary').filter({ has: page.locator(`[aria-label="${t.change}"]`) }))
    await main.locator('input[type="file"][id^="fil-"]').setInputFiles(file('Priser, som de blev'))
    await goBy(page, main.locator('form[action$="/version"] button'))
    await approveByBoth(true)
    await goBy(page, button(t.sendAgain))
    await signInAs(page, t.member)
    await page.goto(meeting)
    await main.getByText(t.replaced('2.1')).waitFor()
    await expectAccessible(page)
    await goBy(page, main.getByRole('link', { name: t.see }))
    await main.getByText(t.replaced('2.1')).waitFor()
    await expectAccessible(page)

    await page.setViewportSize(phone)
    await signInAs(page, t.secretariat)
    for (const path of [second, `${second}?som=medlem`, meeting, `${meeting}/versioner/2`]) {
      await page.goto(path)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  })
})
