import ICAL from 'ical.js'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { isWorkingDay } from '../../src/kernel/working-days.ts'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()
const council = 'sundhedsraad-koebenhavns-omegn-nord-raadet'
const group = 'udvalget-for-den-aeldre-medicinske-patient'

const languages = [
  { language: 'da', role: 'Sekretariat', plan: 'Planlæg møder', save: 'Gem møderne', first: 2030 },
  { language: 'en', role: 'Secretariat', plan: 'Plan meetings', save: 'Save the meetings', first: 2031 },
] as const

/** A deadline's id is its meeting's with a word more. */
const isDeadline = ({ uid }: ICAL.Event): boolean => /-(submission|dispatch)@/.test(uid)

/** Every meeting of a committee's calendar, as a calendar program reads it. */
async function subscribed(page: Page, slug: string): Promise<ICAL.Event[]> {
  const response = await page.request.get(`/udvalg/${slug}/kalender.ics`)
  expect(response.headers()['content-type']).toContain('text/calendar')
  return new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event))
}

describe.each(languages)('journey 3, the year ($language)', ({ language, role, plan, save, first }) => {
  it.each([true, false])('plans a council’s year, and a calendar program shows it (JavaScript: %s)', async (javaScriptEnabled) => {
    const year = first - (javaScriptEnabled ? 0 : 2)
    const page = await open(`/sprog/${language}?tilbage=/aar`, { javaScriptEnabled })
    await page.locator('.account summary').click()
    await page.getByRole('button', { name: role, exact: true }).click()
    await page.getByRole('link', { name: plan }).click()
    const main = page.locator('main')

    // The form's choice stands in the address, so a rhythm can be kept as a link.
    const chosen = new URLSearchParams({ aar: '2027', antal: '2', [`ugedag.${council}`]: '3', [`uge.${council}`]: '2' })
    for (const month of [2, 5, 9, 11]) chosen.set(`${month}.${council}`, 'on')
    chosen.set(`fra.${council}`, '9.15')
    await page.goto(`/aar/planlaeg?${chosen.toString()}`)
    expect(await main.locator('tbody tr').count()).toBe(8)
    if (javaScriptEnabled) await expectAccessible(page)

    for (const at of [2, 3, 4, 5, 6, 7]) await main.locator(`#with-${at}`).uncheck({ force: true })
    await main.locator('#day-0').fill(`${year}-02-12`)
    await main.locator('#day-1').fill('2020-05-08')
    await main.getByRole('button', { name: save }).click()
    // Nothing is lost by the refusal: the row says what is wrong, and the other keeps what was written.
    await main.locator('#day-1-error').waitFor()
    expect(await main.locator('#day-0').inputValue()).toBe(`${year}-02-12`)
    await main.locator('#day-1').fill(`${year}-05-08`)
    await main.getByRole('button', { name: save }).click()
    await main
      .getByRole('heading', { level: 1 })
      .filter({ hasText: String(year) })
      .waitFor()

    const events = await subscribed(page, council)
    const meeting = events.find(
      ({ startDate, uid }) => uid.split('-').length === 5 && startDate.toJSDate().toISOString().startsWith(`${year}-02-12`),
    )
    expect(meeting?.startDate.toJSDate().toISOString()).toBe(`${year}-02-12T08:15:00.000Z`)
    const deadlines = events.filter(isDeadline)
    expect(deadlines.every(({ startDate }) => isWorkingDay(startDate.toString().slice(0, 10)))).toBe(true)
  })

  it('is accessible, and fits a phone', async () => {
    const page = await open(`/sprog/${language}?tilbage=/aar`)
    await page.locator('.account summary').click()
    await page.getByRole('button', { name: role, exact: true }).click()
    for (const path of ['/aar', '/aar/planlaeg', `/aar/planlaeg?aar=2026&antal=1&12.${group}=on`]) {
      await page.setViewportSize({ width: 1280, height: 900 })
      await page.goto(path)
      await expectAccessible(page)
      await page.setViewportSize(phone)
      await expectNoSidewaysScroll(page)
      await expectAccessible(page)
    }
  })
})
