import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectFitting, expectNoSidewaysScroll } from '../support/browser.ts'
import { chooseIn, goBy, pressOn, signInAs, tabTo, typeDay, typeInto, unfold } from '../support/keyboard.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    meeting: { committee: 'politisk-sundhedsklynge-midt', day: '14. december 2026', office: 'Borgmesteren i Gladsaxe' },
    substitute: 'Stedfortræderen i Gladsaxe',
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
    untreated: 'Lad punktet ligge',
    postpone: 'Udskyd',
    postponed: 'Udskudt',
    end: 'Afslut mødet',
    unconcluded: 'mangler en konklusion',
    ended: 'Mødet er slut',
    toAnswer: 'Meld afbud',
    answered: { apology: 'Afbuddet står på listen', came: 'Du står på listen', instead: 'i stedet for' },
    answer: 'Send svaret',
  },
  {
    language: 'en',
    meeting: { committee: 'faglig-sundhedsklynge-midt', day: '2 December 2026', office: 'Hospitalsdirektøren' },
    substitute: 'Vicedirektøren på hospitalet',
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
    untreated: 'Leave the item aside',
    postpone: 'Postpone',
    postponed: 'Postponed',
    end: 'End the meeting',
    unconcluded: 'no conclusion',
    ended: 'The meeting has ended',
    toAnswer: 'Send apologies',
    answered: { apology: 'The apologies are on the list', came: 'You are on the list', instead: 'instead of' },
    answer: 'Send the answer',
  },
] as const

describe.each(languages)('journey 6, the meeting ($language)', ({ language, meeting, substitute, ...t }) => {
  it('is held by keyboard alone, concluded item by item, and followed as it goes on', { timeout: 480_000 }, async () => {
    const page = await open(`/sprog/${language}?tilbage=/udvalg/${meeting.committee}`)
    await signInAs(page, t.secretariat)
    await page.goto(`/udvalg/${meeting.committee}`)
    const address = await page.locator('a[href^="/moeder/"]', { hasText: meeting.day }).first().getAttribute('href')
    const at = `/${address!.split('/')[1]}/${address!.split('/')[2]}`
    const main = page.locator('main')
    const button = (name: string | RegExp): Locator => main.getByRole('button', { name, ...(typeof name === 'string' && { exact: true }) })
    const fold = (name: string | RegExp): Locator => main.locator('summary', { hasText: name })
    const looked = async (): Promise<void> => {
      await expectAccessible(page)
      await expectFitting(page)
    }

    // Somebody is appointed who can come instead of a member.
    await page.goto(`/udvalg/${meeting.committee}/pladser`)
    await goBy(page, main.getByRole('link', { name: `for ${meeting.office}` }))
    await typeInto(page, main.locator('#navn'), substitute)
    await chooseIn(page, main.locator('#funktion'), 'substitute')
    await goBy(page, main.locator('form', { has: page.locator('#funktion') }).locator('button'))
    await page.goto(`/udvalg/${meeting.committee}/pladser`)
    await main.getByText(substitute).first().waitFor()

    // The member excuses themselves, thinks better of it, and sends the substitute after all.
    const member = await open(`/sprog/${language}?tilbage=${at}`)
    await signInAs(member, t.member)
    await goBy(member, member.getByRole('link', { name: t.toAnswer, exact: true }))
    await expectAccessible(member)
    const answer = async (key: 'ArrowDown' | 'ArrowUp', told: string): Promise<void> => {
      await tabTo(member, member.locator('input[name=answer]:checked'))
      await member.keyboard.press(key)
      if (told === t.answered.instead) await chooseIn(member, member.locator('#substitute'), new RegExp(`^${substitute}`))
      await goBy(member, member.getByRole('button', { name: t.answer }))
      await member.getByText(told === t.answered.came ? told : t.answered.apology).waitFor()
    }
    await answer('ArrowDown', t.answered.apology)
    await answer('ArrowUp', t.answered.came)
    await answer('ArrowDown', t.answered.instead)

    // Who is there: the seats of the day say who is expected, nobody types a name.
    await page.goto(at)
    await goBy(page, main.getByRole('link', { name: t.attendance }))
    await main.getByRole('row', { name: substitute }).getByText(`${t.answered.instead} ${meeting.office}`).waitFor()
    await looked()
    await goBy(page, button(t.rest))
    expect(await main.locator('select[id^="start-"]').evaluateAll((lists: HTMLSelectElement[]) => lists.map(({ value }) => value))).toEqual(
      expect.arrayContaining(['present', 'apology']),
    )
    await goBy(page, main.getByRole('link', { name: t.back }))
    await looked()

    await goBy(page, button(t.begin))
    await main.locator('#reason-error').waitFor()
    // The message above leads to what is wrong.
    await pressOn(page, main.locator('a[href="#reason"]'))
    expect(await main.locator('#reason').evaluate((field) => field === document.activeElement)).toBe(true)
    await looked()
    await typeInto(page, main.locator('#reason'), 'Mødet er flyttet frem')
    await goBy(page, button(t.begin))
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

    await goBy(page, main.locator('.phrases button', { hasText: t.phrase.slice(0, 20) }).first())
    await follower.getByText(t.phrase.slice(0, 20)).first().waitFor()
    await tabTo(page, main.locator('#conclusion[contenteditable=true]'))
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Den første skriver videre.')
    await follower.getByText('Den første skriver videre.').waitFor()

    // Neither takes the other's words away.
    await typeInto(other, other.locator('#conclusion'), 'Den anden sekretær skriver også.')
    await goBy(other, other.locator('main').getByRole('button', { name: t.save, exact: true }))
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
    await tabTo(beside, editors[1]!.editor)
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
    await unfold(page, fold(t.followUps))
    await typeInto(page, main.locator('#followUp'), 'Skriv et notat om forløbet')
    await goBy(page, button(t.addFollowUp))
    await main.getByText(t.partyMissing).first().waitFor()
    expect(await main.locator('#followUp').inputValue()).toBe('Skriv et notat om forløbet')
    await looked()
    await chooseIn(page, main.locator('#party'), /^Gladsaxe/)
    await typeDay(page, main.locator('#due'), '2027-03-01')
    await goBy(page, button(t.addFollowUp))
    await main.locator('li', { hasText: 'Skriv et notat om forløbet' }).waitFor()

    await unfold(page, fold(t.reservations))
    await tabTo(page, main.locator('#who'))
    await page.keyboard.press('ArrowDown')
    await typeInto(page, main.locator('#reservation'), 'Økonomien er ikke afklaret')
    await goBy(page, button(t.addReservation))
    await main.getByText('Økonomien er ikke afklaret').waitFor()

    await unfold(page, fold(t.taking))
    await pressOn(page, main.locator('#left'), 'Space')
    await goBy(page, button(t.saveTaking))
    expect(await main.locator('#left').isChecked()).toBe(true)
    await looked()

    await goBy(page, button(t.goOn))
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
      await goBy(page, closedItem.locator('a'))
      await goBy(page, button(/^(Behandl punktet nu|Consider this item now)$/))
      await room.getByRole('heading', { level: 1, name: t.closed }).waitFor()
      expect(await room.locator('main').innerText()).not.toContain(title.trim())
      await goBy(page, button(/^(Vis det lukkede punkt|Show the closed item)/))
      await room.getByRole('heading', { level: 1, name: title.trim() }).waitFor()
      await looked()
    }

    // It does not end before something has become of every item.
    await page.goto(`${at}/afholdelse/afslut`)
    await looked()
    await goBy(page, button(t.end))
    await main.getByText(t.unconcluded).first().waitFor()
    const left = main.locator('section[aria-labelledby="skal"] a')
    // One is put off without leaving the meeting, and says why.
    await goBy(page, left.first())
    await unfold(page, fold(t.otherwise))
    await pressOn(page, main.locator('summary').getByText(t.postpone, { exact: true }))
    await goBy(page, button(t.postpone))
    await main.locator('#postpone-reason-error').waitFor()
    await looked()
    await typeInto(page, main.locator('#postpone-reason'), 'Tallene mangler')
    await goBy(page, button(t.postpone))
    await main.locator('.chosen-item .marks-row').getByText(t.postponed).waitFor()
    for (await page.goto(`${at}/afholdelse/afslut`); (await left.count()) > 0; await page.goto(`${at}/afholdelse/afslut`)) {
      await goBy(page, left.first())
      await unfold(page, fold(t.otherwise))
      await typeInto(page, main.locator('#untreated'), 'Tiden var gået')
      await goBy(page, button(t.untreated))
    }
    await looked()
    await goBy(page, button(t.end))
    await main.getByText(t.ended).first().waitFor()
    await looked()
    await follower.getByText(t.ended).waitFor()
  })
})
