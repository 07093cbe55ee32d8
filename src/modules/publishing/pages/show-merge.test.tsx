import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Language } from '../../../kernel/language.ts'
import type { DoublesView } from '../queries/doubles-page.ts'
import type { MergeView } from '../queries/merge-page.ts'
import { showDoubles } from './show-doubles.tsx'
import { showMerge } from './show-merge.tsx'

const shown = (language: Language, more: object = {}) => ({ language, today: '2026-11-22', query: {}, ...more })
const seat = (id: string, capacity: string) => ({
  id,
  committeeId: 'c',
  committee: 'Politisk Klynge',
  capacity,
  validFrom: '2022-01-01',
  validTo: null,
})
const entry = {
  id: 'k',
  name: 'Anna Ceder',
  organisation: 'Furesø Kommune',
  mergedIntoId: null,
  seats: [seat('s', 'member')],
  appearances: [{ meetingId: 'm', heldOn: '2023-04-26', committee: 'Politisk Klynge', capacity: 'member' }],
  appearancesInAll: 4,
  hasContact: true,
  hasRights: false,
}
const view = {
  kept: entry,
  merged: { ...entry, id: 'm', name: 'Anna Bo Ceder', seats: [], appearances: [], appearancesInAll: 1 },
  moved: [seat('t', 'chair')],
  joined: [{ kept: seat('s', 'member'), merged: seat('u', 'member') }],
  besides: [{ kept: seat('s', 'member'), merged: seat('t', 'chair') }],
  whyNot: undefined,
} as unknown as MergeView

it.each(['da', 'en'] as const)('shows both side by side, what happens and what to look at (%s)', (language) => {
  const page = drawnPage(showMerge(view, shown(language)), language)
  expect(page.faults).toEqual([])
  expect(page.links.has('/personer/m/flet?med=k')).toBe(true)
})

it('says it in words', () => {
  const { text } = drawnPage(showMerge(view, shown('da')), 'da')
  for (const said of [
    '1 plads flyttes.',
    '1 sted i dokumenter',
    'Begge har kontaktoplysninger',
    'Pladser, der bliver til én',
    'Se efter: to roller',
  ])
    expect(text).toContain(said)
  expect(text).toContain('Ja, læg dem sammen')
})

it('offers no button for what cannot be one person', () => {
  const { text } = drawnPage(showMerge({ ...view, whyNot: { code: 'people/merge-office-with-person' } }, shown('da')), 'da')
  expect(text).toContain('Et embede går fra den ene til den anden')
  expect(text).not.toContain('Ja, læg dem sammen')
})

it.each(['da', 'en'] as const)('lists doubles and merges (%s)', (language) => {
  const one = { id: 'a', name: 'Anna Ceder', organisation: 'Furesø Kommune', seats: 1 }
  const merge = {
    id: 'x',
    keptId: 'a',
    mergedId: 'b',
    kept: 'Anna Ceder',
    merged: 'A. Ceder',
    mergedAt: new Date(0),
    mergedBy: 'Sekretæren',
  }
  const lists: DoublesView = {
    doubles: [{ likeness: 'middle-name', one, other: { ...one, id: 'b', name: 'Anna Bo Ceder', seats: 0 } }],
    merges: [merge],
  }
  const page = drawnPage(showDoubles(lists, shown(language, { refusal: { code: 'people/merged-since' } })), language)
  expect(page.faults).toEqual([])
  expect(page.links.has('/personer/a/flet?med=b')).toBe(true)
  expect(page.fields.get('sammenlaegning')).toBe('x')
  expect(drawnPage(showDoubles({ doubles: [], merges: [] }, shown(language)), language).faults).toEqual([])
})
