import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()
const tablet = { width: 768, height: 1024 }

/** Goes on with the Tab key until something has the focus, as whoever has no mouse does. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 250; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${target.toString()}`)
}

async function press(page: Page, target: Locator, key = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Presses what leads to another page, and waits for it. */
async function go(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  const arrived = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await arrived
}

async function type(page: Page, target: Locator, words: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(words)
}

async function signInAs(page: Page, role: string): Promise<void> {
  await page.locator('.account summary').click()
  await page.locator('.account').getByRole('button', { name: role, exact: true }).click()
}

const languages = [
  {
    language: 'da',
    meeting: { committee: 'politisk-sundhedsklynge-midt', day: '14. december 2026' },
    secretariat: 'Sekretariat',
    member: 'Borgmester',
    hold: 'Hold mødet',
    rest: 'Sæt resten til stede',
    attendance: 'Fremmøde og afbud',
    back: 'Tilbage til mødet',
    begin: 'Begynd mødet',
    phrase: 'tiltrådte indstillingen med følgende bemærkninger:',
    save: 'Gem',
    goOn: /^Konkludér/,
    followUps: /^Beslutninger og opfølgning/,
    addFollowUp: 'Tilføj opfølgningen',
    partyMissing: 'Vælg en ansvarlig part eller person',
    reservations: /^Forbehold/,
    addReservation: 'Tilføj forbeholdet',
    taking: /^Hvem deltager/,
    saveTaking: 'Gem, hvem der gik',
    closed: 'Lukket punkt',
    otherwise: 'Udskyd, send videre eller lad ligge',
    untreated: 'Ikke behandlet',
    postpone: 'Udskyd',
    postponed: 'Udskudt',
    end: 'Afslut mødet',
    unconcluded: 'mangler en konklusion',
    ended: 'Mødet er slut',
    toAnswer: 'Meld afbud',
    answered: { apology: 'Afbuddet står på listen', came: 'Du står på listen' },
    answer: 'Send svaret',
  },
  {
    language: 'en',
    meeting: { committee: 'faglig-sundhedsklynge-midt', day: '2 December 2026' },
    secretariat: 'Secretariat',
    member: 'Hospital director',
    hold: 'Hold the meeting',
    rest: 'Set the rest as present',
    attendance: 'Attendance and apologies',
    back: 'Back to the meeting',
    begin: 'Begin the meeting',
    phrase: 'agreed to the recommendation with the following remarks:',
    save: 'Save',
    goOn: /^Conclude/,
    followUps: /^Decisions and follow-up/,
    addFollowUp: 'Add the follow-up',
    partyMissing: 'Choose',
    reservations: /^Reservations/,
    addReservation: 'Add the reservation',
    taking: /^Who takes part/,
    saveTaking: 'Save who left',
    closed: 'Closed item',
    otherwise: 'Postpone, send on or leave',
    untreated: 'Not treated',
    postpone: 'Postpone',
    postponed: 'Postponed',
    end: 'End the meeting',
    unconcluded: 'no conclusion',
    ended: 'The meeting has ended',
    toAnswer: 'Send an apology',
    answered: { apology: 'The apology is on the list', came: 'You are on the list' },
    answer: 'Send the answer',
  },
] as const

describe.each(languages)('journey 6, the meeting ($language)', ({ language, meeting, ...t }) => {
  it('is held by keyboard alone, concluded item by item, and followed as it goes on', { timeout: 480_000 }, async () => {
    const page = await open(`/sprog/${language}?tilbage=/udvalg/${meeting.committee}`)
    await signInAs(page, t.secretariat)
    await page.goto(`/udvalg/${meeting.committee}`)
    const address = await page.locator('a[href^="/moeder/"]', { hasText: meeting.day }).first().getAttribute('href')
    const at = `/${address!.split('/')[1]}/${address!.split('/')[2]}`
    const main = page.locator('main')
    const button = (name: string | RegExp): Locator => main.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    const unfold = async (name: string | RegExp): Promise<void> => {
      const summary = main.locator('summary', { hasText: name })
      if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) await press(page, summary)
    }
    const looked = async (): Promise<void> => {
      await expectAccessible(page)
      for (const viewport of [tablet, phone]) {
        await page.setViewportSize(viewport)
        await expectNoSidewaysScroll(page)
      }
      await page.setViewportSize({ width: 1280, height: 900 })
    }

    // A member excuses themselves, and thinks better of it.
    const member = await open(`/sprog/${language}?tilbage=/`)
    await signInAs(member, t.member)
    await member.goto(at)
    await go(member, member.getByRole('link', { name: t.toAnswer, exact: true }))
    await expectAccessible(member)
    await tabTo(member, member.locator('#answer'))
    await member.keyboard.press('ArrowDown')
    await go(member, member.getByRole('button', { name: t.answer }))
    await member.getByText(t.answered.apology).waitFor()
    await tabTo(member, member.locator('input[name=answer]:checked'))
    await member.keyboard.press('ArrowUp')
    await go(member, member.getByRole('button', { name: t.answer }))
    await member.getByText(t.answered.came).waitFor()

    // Who is there: the seats of the day say who is expected, nobody types a name.
    await page.goto(at)
    await go(page, main.getByRole('link', { name: t.attendance }))
    await looked()
    await go(page, button(t.rest))
    expect(await main.locator('select[id^="start-"]').first().inputValue()).toBe('present')
    await go(page, main.getByRole('link', { name: t.back }))
    await looked()

    await go(page, button(t.begin))
    await main.locator('#reason-error').waitFor()
    await looked()
    await type(page, main.locator('#reason'), 'Mødet er flyttet frem')
    await go(page, button(t.begin))
    const first = await main.getByRole('heading', { level: 2 }).first().innerText()
    await looked()

    // A member follows, and sees the words come without doing anything.
    const follower = member
    await follower.goto(`${at}/direkte`)
    await follower.getByRole('heading', { name: first }).waitFor()
    await expectAccessible(follower)

    // Another secretary, in a browser without scripts, has the same item open before there is a word in it.
    const other = await open(`/sprog/${language}?tilbage=/`, { javaScriptEnabled: false })
    await signInAs(other, t.secretariat)
    await other.goto(`${at}/afholdelse`)
    expect(await other.locator('#conclusion').inputValue()).toBe('')

    await go(page, main.locator('.phrases button', { hasText: t.phrase.slice(0, 20) }).first())
    await follower.getByText(t.phrase.slice(0, 20)).first().waitFor()
    await tabTo(page, main.locator('#conclusion[contenteditable=true]'))
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Den første skriver videre.')
    await follower.getByText('Den første skriver videre.').waitFor()

    // Neither takes the other's words away.
    await other.locator('#conclusion').fill('Den anden sekretær skriver også.')
    await other.locator('main').getByRole('button', { name: t.save, exact: true }).click()
    const both = await other.locator('#conclusion').inputValue()
    for (const words of [t.phrase.slice(0, 20), 'Den første skriver videre.', 'Den anden sekretær skriver også.'])
      expect(both.split(words).length).toBe(2)
    await follower.getByText('Den anden sekretær skriver også.').waitFor()

    // Two write in one editor at the same moment: each sees both, and so does whoever follows.
    await page.goto(`${at}/afholdelse`)
    const beside = await open(`/sprog/${language}?tilbage=/`)
    await signInAs(beside, t.secretariat)
    await beside.goto(`${at}/afholdelse`)
    const editors = [page, beside].map((window) => ({ window, editor: window.locator('#conclusion[contenteditable=true]') }))
    await tabTo(page, editors[0]!.editor)
    await editors[1]!.editor.focus()
    await page.keyboard.press('Control+End')
    await beside.keyboard.press('Control+Home')
    await Promise.all([
      page.keyboard.type(' Den ene skriver bagest.', { delay: 15 }),
      beside.keyboard.type('Den anden skriver forrest. ', { delay: 15 }),
    ])
    for (const { editor } of editors) {
      await expect.poll(() => editor.innerText(), { timeout: 20_000 }).toContain('Den ene skriver bagest.')
      await expect.poll(() => editor.innerText(), { timeout: 20_000 }).toContain('Den anden skriver forrest.')
    }
    await follower.getByText('Den ene skriver bagest.').waitFor()
    await expectAccessible(page)
    await beside.close()

    // What follows from it has somebody who answers for it.
    await page.goto(`${at}/afholdelse`)
    await unfold(t.followUps)
    await type(page, main.locator('#followUp'), 'Skriv et notat om forløbet')
    await go(page, button(t.addFollowUp))
    await main.getByText(t.partyMissing).first().waitFor()
    expect(await main.locator('#followUp').inputValue()).toBe('Skriv et notat om forløbet')
    await looked()
    await tabTo(page, main.locator('#party'))
    await page.keyboard.press('ArrowDown')
    await main.locator('#due').fill('2027-03-01')
    await go(page, button(t.addFollowUp))
    await main.locator('li', { hasText: 'Skriv et notat om forløbet' }).waitFor()

    await unfold(t.reservations)
    await tabTo(page, main.locator('#who'))
    await page.keyboard.press('ArrowDown')
    await type(page, main.locator('#reservation'), 'Økonomien er ikke afklaret')
    await go(page, button(t.addReservation))
    await main.getByText('Økonomien er ikke afklaret').waitFor()

    await unfold(t.taking)
    await press(page, main.locator('#left'), 'Space')
    await go(page, button(t.saveTaking))
    expect(await main.locator('#left').isChecked()).toBe(true)
    await looked()

    await go(page, button(t.goOn))
    await expect.poll(() => main.getByRole('heading', { level: 2 }).first().innerText()).not.toBe(first)
    await follower.getByText('Økonomien er ikke afklaret').waitFor()

    // The room's screen says nothing of what is closed.
    const room = await open(`/sprog/${language}?tilbage=/`)
    await signInAs(room, t.secretariat)
    await room.goto(`${at}/rum`)
    await room.getByRole('heading', { level: 1 }).waitFor()
    await expectAccessible(room)
    await expectNoSidewaysScroll(room)
    const closedItem = main.locator('.held-items li', { has: page.locator('svg') }).first()
    if ((await closedItem.count()) > 0) {
      const title = await closedItem.locator('a').innerText()
      await go(page, closedItem.locator('a'))
      await go(page, button(/^(Behandl punktet nu|Treat this item now)$/))
      await room.getByRole('heading', { level: 1, name: t.closed }).waitFor()
      expect(await room.locator('main').innerText()).not.toContain(title.trim())
      await go(page, button(/^(Vis det lukkede punkt|Show the closed item)/))
      await room.getByRole('heading', { level: 1, name: title.trim() }).waitFor()
      await looked()
    }

    // It does not end before something has become of every item.
    await page.goto(`${at}/afholdelse/afslut`)
    await looked()
    await go(page, button(t.end))
    await main.getByText(t.unconcluded).first().waitFor()
    const left = main.locator('section[aria-labelledby="skal"] a')
    // One is put off without leaving the meeting, and says why.
    await go(page, left.first())
    await unfold(t.otherwise)
    await press(page, main.locator('summary').getByText(t.postpone, { exact: true }))
    await go(page, button(t.postpone))
    await main.locator('#postpone-reason-error').waitFor()
    await looked()
    await type(page, main.locator('#postpone-reason'), 'Tallene mangler')
    await go(page, button(t.postpone))
    await main.locator('.chosen-item .marks-row').getByText(t.postponed).waitFor()
    await page.goto(`${at}/afholdelse/afslut`)
    await go(page, left.first())
    await unfold(t.otherwise)
    await type(page, main.locator('#untreated'), 'Tiden var gået')
    await go(page, button(t.untreated))
    // The others the same way, without the keys' long walk.
    for (await page.goto(`${at}/afholdelse/afslut`); (await left.count()) > 0; await page.goto(`${at}/afholdelse/afslut`)) {
      await left.first().click()
      await main.locator('summary', { hasText: t.otherwise }).click()
      await main.locator('#untreated').fill('Tiden var gået')
      await button(t.untreated).click()
      await main.getByText('Tiden var gået').waitFor()
    }
    await looked()
    await go(page, button(t.end))
    await main.getByText(t.ended).first().waitFor()
    await looked()
    await follower.getByText(t.ended).waitFor()
  })
})
