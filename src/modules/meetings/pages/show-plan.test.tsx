import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import { committeeRow } from '../../../../test/support/shown-rows.ts'
import { showPlan } from './show-plan.tsx'

const nothing = { committees: [], choices: { firstYear: 2027, years: 1, rhythms: [], listed: [] }, thisYear: 2026, rows: [] }

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

const kept = 'aar=2026&antal=1&12.politisk=on'
const committee = { ...committeeRow(), periods: {}, own: undefined }
const proposed = {
  key: '0',
  committee,
  heldOn: '2026-12-16',
  startsAt: '09:00',
  deadlines: [{ kind: 'submission', dueOn: '2026-12-01' }],
  clashes: [],
}

it('keeps what was chosen, and the deadlines of days that stand, when a plan is refused', () => {
  const entered = { 'committee-0': [committee.id], 'day-0': ['2026-12-16'], 'start-0': ['25'] }
  const view = { ...nothing, committees: [committee], beyond: [], rows: [proposed] } as unknown as Parameters<typeof showPlan>[0]
  const shown = { language: 'da', today: '2026-11-22', query: Object.fromEntries(new URLSearchParams(kept)), entered } as const
  const page = drawnPage(showPlan(view, { ...shown, refusal: { code: 'meetings/plan-empty' } }), 'da')
  expect(page.forms).toContain(`/aar/planlaeg?${kept}`)
  expect(page.forms).toContain(`/aar/frister?${kept}`)
  expect(page.text).toContain('1. december 2026')
  expect(page.links.has('#with-0')).toBe(true)
})
