import type { Page } from 'playwright-core'
import { formatDay } from '../../src/ui/dates.ts'
import { goBy, pressOn, typeDay } from './keyboard.ts'

interface Planned {
  readonly committee: { readonly slug: string; readonly name: string }
  /** ISO. */
  readonly day: string
  readonly language: 'da' | 'en'
}

/** Plans a meeting by keyboard, as journey 3 shows it, from 9.15 to 11.15. @returns its address */
export async function planMeeting(page: Page, { committee, day, language }: Planned): Promise<string> {
  const { slug, name } = committee
  // The choice of months stands in the address, so a rhythm can be kept as a link.
  const chosen = new URLSearchParams({ aar: day.slice(0, 4), antal: '1', [`${Number(day.slice(5, 7))}.${slug}`]: 'on' })
  chosen.set(`fra.${slug}`, '9.15')
  chosen.set(`til.${slug}`, '11.15')
  await page.goto(`/aar/planlaeg?${chosen.toString()}`)
  // Left out where the day that the rhythm gives is taken.
  const include = page.locator('main form[method=post] input[type=checkbox]').first()
  if (!(await include.isChecked())) await pressOn(page, include, 'Space')
  await typeDay(page, page.locator('#day-0'), day)
  await goBy(page, page.locator('main form[method=post] button', { hasText: language === 'da' ? 'Gem møderne' : 'Save the meetings' }))
  const link = page.getByRole('link', { name: new RegExp(`: ${name}, ${formatDay(day, language)}$`) })
  return ((await link.getAttribute('href')) ?? '').replace('/dagsorden', '')
}
