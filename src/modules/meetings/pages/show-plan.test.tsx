import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import { showPlan } from './show-plan.tsx'

const nothing = { committees: [], choices: { firstYear: 2027, years: 1, rhythms: [] }, thisYear: 2026, rows: [] }

it.each([
  ['da', 'Politisk Klynge slutter den 31. december 2026.', 'Vælg et andet år eller et udvalg, der fortsætter.'],
  ['en', 'Politisk Klynge ends on 31 December 2026.', 'Choose another year, or a committee that goes on.'],
] as const)('says in %s why a committee that ends has no dates', (language, why, what) => {
  const view = { ...nothing, beyond: [{ name: 'Politisk Klynge', validTo: '2026-12-31' }] }
  const page = drawnPage(showPlan(view, { language, today: '2026-11-22', query: { antal: '1' } }), language)
  expect(page.faults).toEqual([])
  expect(page.text).toContain(why)
  expect(page.text).toContain(what)
})

it('asks for a month where none was chosen', () => {
  const page = drawnPage(showPlan({ ...nothing, beyond: [] }, { language: 'da', today: '2026-11-22', query: { antal: '1' } }), 'da')
  expect(page.text).toContain('Vælg mindst én måned for et udvalg.')
})
