import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { danishDay, daysAfter } from '../../src/kernel/dates.ts'
import { browser, expectAccessible, expectFitting } from '../support/browser.ts'
import { chooseFile, chooseIn, chooseOf, goBy, pressOn, signInAs, tabTo, typeInto, unfold } from '../support/keyboard.ts'
import { testMailServer } from '../support/mail-server.ts'
import { planMeeting } from '../support/plan-meeting.ts'
import { readPdf } from '../support/read-pdf.ts'

const mails = testMailServer()
const { open } = browser(async () => ({ SMTP_URL: mails.url, SAMSPIL_MAIL_FROM: 'Samspil <samspil@klyngen.example>' }))
const professional = { slug: 'faglig-sundhedsklynge-midt', name: 'Faglig Sundhedsklynge Midt' }
const political = { slug: 'politisk-sundhedsklynge-midt', name: 'Politisk Sundhedsklynge Midt' }
const file = (words: string) => ({ name: 'priser.txt', mimeType: 'text/plain', buffer: Buffer.from(words) })
const secret = 'Lejemål på Søborg Hovedgade'
const input = 'Den faglige klynge anbefaler forslaget.'

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
    put: (title: string) => `Sæt på dagsordenen: ${title}`,
    late: 'Efter fristen',
    ready: 'Gør klar til dagsorden',
    start: 'Begynd mødet',
    goOn: /^Konkludér/,
    withheld: 'En kontrakt',
    atOnce: 'Med det samme',
    sentMail: 'er sendt ud',
    changedMail: (number: string) => `er ændret: bilag ${number} er erstattet`,
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
    put: (title: string) => `Add to the agenda: ${title}`,
    late: 'After the deadline',
    ready: 'Make ready for an agenda',
    start: 'Begin the meeting',
    goOn: /^Conclude/,
    withheld: 'En kontrakt',
    atOnce: 'At once',
    sentMail: 'has been sent out',
    changedMail: (number: string) => `has changed: attachment ${number} is replaced`,
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

describe.each(languages)('journey 4, the agenda ($language)', ({ language, ...t }) => {
  it('goes by keyboard from a consultant to both chairs and out, and says what changed', { timeout: 480_000 }, async () => {
    const page = await open(`/sprog/${language}?tilbage=/`)
    const main = page.locator('main')
    const button = (name: string | RegExp) => main.getByRole('button', { name })
    const looked = async (): Promise<void> => {
      await expectAccessible(page)
      await expectFitting(page)
    }
    const go = async (role: string, address: string): Promise<void> => {
      await signInAs(page, role)
      await page.goto(address)
    }
    const today = danishDay(new Date())
    await signInAs(page, t.secretariat)
    const [first, second] = [
      await planMeeting(page, { committee: professional, day: daysAfter(today, t.days[0]), language }),
      await planMeeting(page, { committee: political, day: daysAfter(today, t.days[1]), language }),
    ]

    // Who wants mail says so.
    const address = `borgmesteren-${language}@gladsaxe.example`
    await go(t.member, '/min-side')
    await typeInto(page, main.locator('#mail'), address)
    await goBy(page, main.locator('#mail'))
    await goBy(page, main.locator('a[href="/min-side/post"]').first())
    await chooseOf(page, main.locator('input[name="hvor-ofte"]'), main.locator('input[value="at-once"]'))
    await chooseOf(page, main.locator('input[name="sprog"]'), main.locator(`input[name="sprog"][value="${language}"]`))
    await goBy(page, main.locator('form[action="/min-side/post"] button'))
    await main.locator('.alert-success').waitFor()

    // The consultant proposes, with a closed attachment.
    await go(t.consultant, `/udvalg/${professional.slug}`)
    await goBy(page, main.locator('a[href$="/punkter"]').first())
    await goBy(page, main.locator('a[href*="/punkter/nyt"]').first())
    await write(page, t.title)
    await looked()
    await goBy(page, main.locator('button[name="then"][value="stay"]'))
    if (page.url().endsWith('/rediger')) await page.goto(page.url().replace('/rediger', ''))
    await chooseFile(page, main.locator('#filer'), file('Priser i udkast'))
    await goBy(page, button(t.closedFile))
    await looked()
    await goBy(page, button(t.propose))

    // The professional level treats it, late as it is, and sends it on with its input.
    await go(t.secretariat, `${first}/dagsorden`)
    await goBy(page, button(t.begin))
    await goBy(page, button(t.put(t.title)))
    await main.locator('tbody tr', { hasText: t.title }).getByText(t.late).waitFor()
    await looked()
    await page.goto(`${first}/afholdelse`)
    await typeInto(page, main.locator('#reason'), 'Mødet holdes før tid.')
    await goBy(page, button(t.start))
    await goBy(page, main.locator('.held-items').getByRole('link', { name: t.title }))
    await typeInto(page, main.locator('#conclusion[contenteditable=true]'), input)
    await goBy(page, button(t.goOn))
    await page.goto(`${first}/dagsorden`)
    await goBy(page, main.getByRole('link', { name: t.title }))
    await unfold(page, main.locator('summary', { hasText: t.sendOn }))
    await chooseIn(page, main.locator('#to'), political.slug)
    await goBy(page, button(t.sendOn))

    // The secretariat has a closed one of its own.
    await page.goto(`/punkter/nyt?udvalg=${political.slug}`)
    await write(page, secret)
    await chooseOf(page, main.locator('input[name="openness"]'), main.locator('input[name="openness"][value="closed"]'))
    await typeInto(page, main.locator('#publicTitle'), t.withheld)
    await goBy(page, main.locator('button[name="then"][value="stay"]'))
    if (page.url().endsWith('/rediger')) await page.goto(page.url().replace('/rediger', ''))
    await goBy(page, button(t.ready))

    // It orders the political agenda.
    const agenda = `${second}/dagsorden`
    await page.goto(agenda)
    await goBy(page, button(t.begin))
    for (const title of [secret, t.title]) await goBy(page, button(t.put(title)))
    const row = main.locator('tbody tr', { hasText: t.title })
    await typeInto(page, row.locator('input[name^="place-"]'), '2')
    await typeInto(page, row.locator('input[name^="minutes-"]'), '125')
    await goBy(page, button(t.save).last())
    expect(Number((await row.locator('td').first().innerText()).replace(/\D/g, ''))).toBe(2)
    expect(await main.innerText()).toContain(t.tooLong)
    await typeInto(page, row.locator('input[name^="minutes-"]'), '30')
    // Enter in a field saves what stands there.
    await goBy(page, row.locator('input[name^="minutes-"]'))
    expect(await main.innerText()).not.toContain(t.tooLong)
    expect(await main.innerText()).toContain(t.notYet)
    await looked()
    for (const reader of ['medlem', 'formand', 'offentlig']) {
      await goBy(page, main.locator(`a[href$="?som=${reader}"]`))
      const said = await main.innerText()
      const isMember = reader !== 'offentlig'
      expect([said.includes('priser'), said.includes(secret), said.includes(input)]).toEqual([isMember, isMember, true])
      // A closed item is its number and its public title.
      if (!isMember) expect(said).toContain(t.withheld)
      await looked()
      await page.goto(agenda)
    }

    const approveByBoth = async (changed: boolean): Promise<void> => {
      for (const chair of t.chairs) {
        await go(chair, agenda)
        if (changed) expect(await main.innerText()).toContain(t.replaced('2.1'))
        await goBy(page, button(t.approve))
      }
      await go(t.secretariat, agenda)
    }
    await approveByBoth(false)
    await goBy(page, button(t.send))
    await expectMail(address, t.sentMail)

    // Whoever sits there reads it, with or without scripts, and takes the papers along.
    const member = await open(`/sprog/${language}?tilbage=${second}`, { javaScriptEnabled: false })
    await signInAs(member, t.member)
    await member.locator('main').getByRole('heading', { name: t.title }).waitFor()
    const download = member.waitForEvent('download')
    await pressOn(member, member.locator('main').getByRole('link', { name: 'priser' }))
    expect((await download).suggestedFilename()).toBe('priser.txt')
    await goBy(member, member.locator(`main a[href="${second}/pakke"]`).first())
    for (const ending of ['pdf', 'docx', 'zip']) await tabTo(member, member.locator(`main a[href^="${second}/pakke.${ending}"]`).first())
    const fetched = async (ending: string): Promise<Buffer> => {
      const response = await member.request.get(`${second}/pakke.${ending}?udgave=medlem`)
      expect(response.status()).toBe(200)
      return response.body()
    }
    const pdf = await readPdf(await fetched('pdf'))
    expect([pdf.tagged, pdf.language?.slice(0, 2), pdf.labels.length > 2]).toEqual([true, language, true])
    for (const words of [t.title, secret, 'priser']) expect(pdf.bookmarks.join('\n')).toContain(words)
    for (const ending of ['docx', 'zip']) expect((await fetched(ending)).subarray(0, 2).toString()).toBe('PK')

    // Its attachment is replaced: the next version says so on the page, in the mail and in the package.
    await go(t.secretariat, agenda)
    await goBy(page, main.locator('tbody').getByRole('link', { name: t.title, exact: true }))
    await pressOn(page, main.locator('summary').filter({ has: page.locator(`[aria-label="${t.change}"]`) }))
    await chooseFile(page, main.locator('input[type="file"][id^="fil-"]'), file('Priser, som de blev'))
    await goBy(page, main.locator('form[action$="/version"] button'))
    await approveByBoth(true)
    await goBy(page, button(t.sendAgain))
    await expectMail(address, t.changedMail('2.1'))
    expect((await readPdf(await fetched('pdf'))).text).toContain(t.replaced('2.1').slice(0, 12))
    await go(t.member, second)
    await main.getByText(t.replaced('2.1')).waitFor()
    await looked()
    await goBy(page, main.getByRole('link', { name: t.see }))
    await main.getByText(t.replaced('2.1')).waitFor()
    await looked()
    await signInAs(page, t.secretariat)
    await page.goto(`${agenda}?som=medlem`)
    await expectFitting(page)
  })
})

/** An item of any kind for all at the table. */
async function write(page: Page, title: string): Promise<void> {
  const main = page.locator('main')
  await typeInto(page, main.locator('#title'), title)
  await pressOn(page, main.locator('input[name="type"]').first(), 'Space')
  await typeInto(page, main.locator('[name="at"]').first(), 'at forslaget drøftes')
  for (const sector of await main.locator('input[name="sectors"]').all()) await pressOn(page, sector, 'Space')
}

/** It names numbers, and nothing that is closed. */
async function expectMail(address: string, words: string): Promise<void> {
  const own = () => mails.arrived.filter(({ to, text }) => to?.some((receiver) => receiver.address === address) && text?.includes(words))
  await expect.poll(() => own().length, { timeout: 60_000, interval: 500 }).toBe(1)
  expect(own()[0]?.text).not.toContain('priser')
  expect(own()[0]?.text).not.toContain(secret)
}
