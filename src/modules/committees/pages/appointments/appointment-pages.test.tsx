import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../../platform/http/doors.ts'
import { committeeKind } from '../../kinds/index.ts'
import type { AppointmentSheetView } from '../../queries/appointment-sheet-page.ts'
import type { AppointmentsView } from '../../queries/appointments-page.ts'
import { showAppointmentSheet } from './show-appointment-sheet.tsx'
import { showAppointments } from './show-appointments.tsx'

const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const committee = {
  id: 'c1',
  slug: 'politisk',
  name: 'Politisk Klynge',
  kind: 'cluster-political',
  level: 'political',
  partnershipId: 'p1',
  organisationId: null,
  parentId: null,
  publicSince: null,
  validFrom: null,
  validTo: null,
}
const seat = {
  id: 's1',
  committeeId: 'c1',
  name: 'Furesø Kommune',
  sector: 'municipality',
  capacity: 'member',
  appointedById: 'o1',
  position: 0,
  validFrom: '2022-07-01',
  validTo: null,
  source: null,
} as const
const all: AppointmentsView = {
  scope: { kind: 'organisation', slug: 'furesoe', name: 'Furesø Kommune' },
  day: '2026-01-01',
  seats: [{ ...seat, committee, holder: undefined }],
  cells: [],
}
const facts = { organisationId: 'o1', partyLetter: null, title: null }
const sheet: AppointmentSheetView = {
  id: 'a1',
  scope: { kind: 'committee', slug: 'politisk', name: 'Politisk Klynge' },
  day: '2026-01-01',
  fileName: 'udpegninger.xlsx',
  rows: 3,
  refusals: [],
  planned: [
    {
      row: 2,
      kind: 'replaces',
      committee: 'Politisk Klynge',
      seat,
      holder: 'Borgmester 1',
      wanted: { kind: 'another', personId: 'n', name: 'Borgmester 2', isNew: true, capacity: 'member', from: '2026-01-01', facts },
      ended: [{ person: 'Borgmester 1', lastDay: '2025-12-31' }],
    },
    {
      row: 3,
      kind: 'stays',
      committee: 'Politisk Klynge',
      seat: { ...seat, id: 's2' },
      holder: 'Borgmester 3',
      wanted: { kind: 'same', sittingId: 'x' },
      ended: [],
    },
    {
      row: 4,
      kind: 'vacant',
      committee: 'Politisk Klynge',
      seat: { ...seat, id: 's3', name: '' },
      holder: undefined,
      wanted: { kind: 'nobody' },
      ended: [],
    },
  ],
  breaches: [
    {
      committee: 'Politisk Klynge',
      kindTexts: committeeKind('cluster-political')!.texts,
      breaches: [
        {
          about: 'seats',
          rule: { key: 'mayors', sector: 'municipality', source: 'act-2022', inferred: false },
          wanted: { atLeast: 2, atMost: 2 },
          found: 1,
          breach: 'too-few',
        },
      ],
    },
  ],
}

describe.each(['da', 'en'] as const)('in %s', (language) => {
  it('the appointments of an organisation can be fetched for a day, sent back, and changed one by one', () => {
    const page = drawnPage(showAppointments(all, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.links.has('/organisationer/furesoe/udpegninger.xlsx?fra=2026-01-01')).toBe(true)
    expect(page.links.has('/organisationer/furesoe/udpegninger.csv?fra=2026-01-01')).toBe(true)
    expect(page.links.has('/udvalg/politisk/pladser/s1')).toBe(true)
    expect(page.text).toContain(language === 'da' ? 'Ledig plads' : 'Vacant seat')
    const none = drawnPage(showAppointments({ ...all, seats: [] }, shown(language)), language)
    expect(none.faults).toEqual([])
  })

  it('a file that is no spreadsheet comes back with a sentence beside the field', () => {
    const refusal = { code: 'committees/sheet-file-not-a-spreadsheet' }
    const page = drawnPage(showAppointments(all, shown(language, { refusal })), language)
    expect(page.links.get('#ark')).toBe(
      language === 'da' ? 'Filen er ikke et regneark. Brug XLSX eller CSV.' : 'The file is no spreadsheet. Use XLSX or CSV.',
    )
  })

  it('a spreadsheet is told row by row before it is saved, with what it does to the composition', () => {
    const page = drawnPage(showAppointmentSheet(sheet, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain(
      language === 'da'
        ? 'Borgmester 1 slutter 31. december 2025 Borgmester 2 begynder 1. januar 2026 (ny i Samspil)'
        : 'Borgmester 1 ends on 31 December 2025 Borgmester 2 begins on 1 January 2026 (new in Samspil)',
    )
    expect(page.text).toContain(language === 'da' ? '1 udskiftes · 1 bliver · 1 uden medlem' : '1 replaced · 1 stay · 1 vacant')
    expect(page.fields.get('adgang')).toBe('ja')
  })

  it('one with faults names row, column, what is wrong and what to do, and cannot be saved', () => {
    const refusals = [
      { row: 5, column: 'to', refusal: { code: 'committees/sheet-no-such-day', values: { written: 'snart' } } },
      { row: 9, column: 'seatId', refusal: { code: 'committees/sheet-seat-unknown', values: { written: 'Andeby' } } },
    ] as const
    const page = drawnPage(showAppointmentSheet({ ...sheet, refusals }, shown(language)), language)
    expect(page.faults).toEqual([])
    expect(page.text).toContain(
      language === 'da' ? '»snart« er ikke en dato. Skriv den som 31-12-2025.' : '“snart” is no date. Write it like 31-12-2025.',
    )
    expect(page.text).toContain('Andeby')
    expect(page.fields.has('adgang')).toBe(false)
  })
})
