import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { AccessView } from '../queries/access-page.ts'
import { showAccess } from './show-access.tsx'

const shown = (language: 'da' | 'en'): Shown => ({ language, today: '2026-11-22', query: {} })
const reader = {
  personId: 'p',
  name: 'Sekretæren',
  sees: true,
  seesClosed: true,
  isSelf: false,
  reasons: [],
  onBehalfOf: [],
  exclusions: [],
}
const appointment = {
  personId: 'p',
  role: 'secretary',
  committeeId: 'c',
  organisationId: null,
  place: 'Politisk Klynge',
  from: '2022-07-01',
  to: null,
}
const view: AccessView = {
  object: {
    kind: 'meeting',
    id: 'm',
    name: 'Politisk Klynge 2026-12-14',
    path: '/moeder/m',
    committeeId: 'c',
    organisationId: null,
    personId: null,
    committees: [],
    handedInBy: null,
    isPublic: false,
    open: true,
    parts: [],
  },
  everyone: false,
  mayReadHistory: true,
  hasClosed: true,
  roles: [
    { role: 'secretary', sees: true, seesClosed: true },
    { role: 'observer', sees: true, seesClosed: false },
  ],
  persons: [
    { ...reader, reasons: [appointment] },
    {
      ...reader,
      personId: 'q',
      name: 'Vikaren',
      onBehalfOf: [
        {
          id: 'd',
          fromPersonId: 'p',
          from: 'Sekretæren',
          toPersonId: 'q',
          to: 'Vikaren',
          validFrom: '2026-11-20',
          validTo: '2026-11-30',
          reason: null,
          withdrawnAt: null,
        },
      ],
    },
    {
      ...reader,
      personId: 'r',
      name: 'Medlemmet',
      seesClosed: false,
      reasons: [{ ...appointment, personId: 'r', role: 'member', to: '2026-12-31' }],
      exclusions: [{ validFrom: '2026-11-01', reason: 'Inhabil' }],
    },
  ],
}

describe('who can see it', () => {
  it('names everyone with their reason, and what roles give', () => {
    const page = drawnPage(showAccess(view, shown('da')), 'da')
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 Hvem kan se det?', 'h2 Alle', 'h2 Personer', 'h2 Roller'])
    expect(page.text).toContain('nej Mødet er ikke offentliggjort')
    expect(page.text).toContain('Sekretariat, Politisk Klynge, fra 1. juli 2022')
    expect(page.text).toContain('På vegne af Sekretæren, 20. november 2026 – 30. november 2026')
    expect(page.text).toContain(
      'Medlem, Politisk Klynge, 1. juli 2022 – 31. december 2026 Udelukket fra lukket materiale fra 1. november 2026: Inhabil',
    )
    expect(page.text).toContain('Observatør ja nej')
    expect(page.links.has('/historik/moede/m')).toBe(true)
  })

  it('says so in English, without closed material where there can be none, and without the history for who may not read it', () => {
    const page = drawnPage(showAccess({ ...view, hasClosed: false, mayReadHistory: false, everyone: true, persons: [] }, shown('en')), 'en')
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 Who can see it?', 'h2 Everyone', 'h2 People', 'h2 Roles'])
    expect(page.text).not.toContain('Closed material')
    expect(page.text).toContain('Nobody has a role today')
    expect(page.links.has('/historik/moede/m')).toBe(false)
  })
})
