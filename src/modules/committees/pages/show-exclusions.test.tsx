import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { ExclusionsView } from '../queries/exclusions-page.ts'
import { showExclusions } from './show-exclusions.tsx'

const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const one = (id: string, more: Partial<ExclusionsView['exclusions'][number]> = {}): ExclusionsView['exclusions'][number] => ({
  id,
  committeeId: 'c1',
  personId: 'p',
  person: 'Borgmesteren i Furesø',
  reason: 'Inhabil i sagen om lokaler',
  validFrom: '2026-11-22',
  validTo: null,
  endedAt: null,
  state: 'current',
  mayEnd: true,
  ...more,
})
const view = {
  committee: { id: 'c1', slug: 'politisk', name: 'Politisk Klynge' },
  exclusions: [one('1'), one('2', { mayEnd: false }), one('3', { state: 'ended', validTo: '2026-10-01', validFrom: '2026-09-01' })],
  persons: [{ id: 'p', name: 'Borgmesteren i Furesø' }],
} as unknown as ExclusionsView

describe('the page of those kept from closed material', () => {
  it.each([
    ['da', ['h1 Udelukket fra lukket materiale', 'h2 Udelukkede', 'h2 Udeluk en person'], 'fra 22. november 2026', 'Ophæv'],
    ['en', ['h1 Excluded from closed material', 'h2 Those excluded', 'h2 Exclude a person'], 'from 22 November 2026', 'End it'],
  ] as const)('lists them with period and reason in %s, and ends only what may be ended', (language, headings, period, end) => {
    const page = drawnPage(showExclusions(view, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(headings)
    expect(page.text).toContain(`${period} · Inhabil i sagen om lokaler`)
    expect(page.text.split(`${end}:`)).toHaveLength(2)
  })

  it('keeps what was entered beside the reason why it was refused', () => {
    const refused = {
      refusal: { code: 'committees/exclusion-without-reason' },
      entered: { person: ['p'], grund: [''], start: ['2026-12-01'], slut: [''] },
    }
    const page = drawnPage(showExclusions(view, shown('da', refused)), 'da')
    expect(page.links.has('#grund')).toBe(true)
    expect(page.fields.get('person')).toBe('p')
    expect(page.fields.get('start')).toBe('2026-12-01')
  })
})
