import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../src/kernel/working-days.ts'
import { browser, expectAccessible, expectFitting } from '../support/browser.ts'
import { chooseIn, goBy, pressOn, signInAs, typeDay, typeInto, unfold } from '../support/keyboard.ts'

const { open } = browser()
/** The council begins where the clusters end: what is planned of a committee after its last day is left out, and said. */
const political = { slug: 'sundhedsraad-koebenhavns-omegn-nord-raadet', months: [2, 5, 9, 11], start: '9.15', end: '11.15' }
const professional = { slug: 'faglig-sundhedsklynge-midt', months: [3, 12], start: '13', end: '14.30' }

const languages = [
  {
    language: 'da',
    role: 'Sekretariat',
    plan: 'Planlæg møder',
    propose: 'Vis datoerne',
    ends: 'slutter den 31. december 2026',
    save: 'Gem møderne',
    calendar: 'Hent kalenderen',
  },
  {
    language: 'en',
    role: 'Secretariat',
    plan: 'Plan meetings',
    propose: 'Show the dates',
    ends: 'ends on 31 December 2026',
    save: 'Save the meetings',
    calendar: 'Get the calendar',
  },
] as const

/** A deadline's id is its meeting's with a word more. */
const isDeadline = ({ uid }: ICAL.Event): boolean => /-(submission|dispatch)@/.test(uid)
const dayOf = ({ startDate }: ICAL.Event): string => startDate.toString().slice(0, 10)

/** Every event of a calendar, as a calendar program reads it. */
async function subscribed(page: Page, address: string): Promise<ICAL.Event[]> {
  const response = await page.request.get(address)
  expect(response.headers()['content-type']).toContain('text/calendar')
  return new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe.each(languages)('journey 3, the year ($language)', ({ language, ...t }) => {
  it.each([true, false])(
    'plans two committees by keyboard, and a calendar program shows them (JavaScript: %s)',
    { timeout: 120_000 },
    async (javaScriptEnabled) => {
      // Each run on days of its own, so that nothing stands there.
      const [week, weekday] = [language === 'da' ? '2' : '3', javaScriptEnabled ? '3' : '4']
      const page = await open(`/sprog/${language}?tilbage=/aar`, { javaScriptEnabled })
      const main = page.locator('main')
      const looked = async (): Promise<void> => {
        if (javaScriptEnabled) await expectAccessible(page)
        await expectFitting(page)
      }
      await signInAs(page, t.role)
      await goBy(page, main.getByRole('link', { name: t.plan }))
      await looked()

      // A council that is new has no deadlines yet: it gives its own, counted in working days.
      const periods = main.locator('details', { has: page.locator(`[id="submission-${political.slug}"]`) })
      await unfold(page, periods.locator('summary'))
      await typeInto(page, main.locator(`[id="submission-${political.slug}"]`), '15')
      await typeInto(page, main.locator(`[id="dispatch-${political.slug}"]`), '5')
      await chooseIn(page, main.locator(`[id="counted-${political.slug}"]`), 'working')
      await goBy(page, periods.getByRole('button'))
      await main.locator('.alert-success').waitFor()

      // The years to come, and what is left of this one.
      await chooseIn(page, main.locator('#aar'), '2026')
      await chooseIn(page, main.locator('#antal'), '3')
      for (const { slug, months, start, end } of [political, professional]) {
        await unfold(page, main.locator('details', { has: page.locator(`[id="uge.${slug}"]`) }).locator('summary'))
        for (const month of months) await pressOn(page, main.locator(`[id="${month}.${slug}"]`), 'Space')
        await chooseIn(page, main.locator(`[id="uge.${slug}"]`), week)
        await chooseIn(page, main.locator(`[id="ugedag.${slug}"]`), weekday)
        await typeInto(page, main.locator(`[id="fra.${slug}"]`), start)
        await typeInto(page, main.locator(`[id="til.${slug}"]`), end)
      }
      await goBy(page, main.getByRole('button', { name: t.propose }))
      await main.getByText(t.ends).first().waitFor()
      expect(await main.locator('tbody tr').count()).toBe(9)
      await looked()

      // Nothing is lost by a refusal: the row says what is wrong, and the others keep what was chosen.
      const day = await main.locator('#day-1').inputValue()
      await typeDay(page, main.locator('#day-1'), '2020-05-08')
      await pressOn(page, main.locator('#with-2'), 'Space')
      await goBy(page, main.getByRole('button', { name: t.save }))
      await main.locator('#day-1-error').waitFor()
      expect([await main.locator('#day-1').inputValue(), await main.locator('#with-2').isChecked()]).toEqual(['2020-05-08', false])
      await looked()
      await typeDay(page, main.locator('#day-1'), day)
      await goBy(page, main.getByRole('button', { name: t.save }))
      await main.locator('.alert-success').waitFor()
      await looked()

      // In the calendar of each committee, and in that of all.
      const ofAll = await subscribed(page, (await main.getByRole('link', { name: t.calendar }).getAttribute('href'))!)
      for (const [{ slug }, from, meetings, at] of [
        [political, '2027-01-01', 7, '08:15'],
        [professional, '2026-12-03', 1, '12:00'],
      ] as const) {
        const events = await subscribed(page, `/udvalg/${slug}/kalender.ics`)
        const deadlines = events.filter(isDeadline)
        expect(deadlines.length).toBeGreaterThanOrEqual(2 * meetings)
        expect(deadlines.map(dayOf).filter((due) => !isWorkingDay(due))).toEqual([])
        const own = events.filter(
          (event) => !isDeadline(event) && dayOf(event) >= from && event.startDate.toJSDate().getUTCDay() === +weekday,
        )
        expect(own.length).toBeGreaterThanOrEqual(meetings)
        expect(own.map(({ startDate }) => startDate.toJSDate().toISOString().slice(11, 16))).toContain(at)
        expect(ofAll.map(({ uid }) => uid)).toEqual(expect.arrayContaining(own.map(({ uid }) => uid)))
      }
    },
  )
})
