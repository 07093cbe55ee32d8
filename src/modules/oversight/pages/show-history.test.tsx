import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { HistoryView } from '../queries/history-page.ts'
import { showHistory } from './show-history.tsx'

const shown = (language: 'da' | 'en'): Shown => ({ language, today: '2026-11-22', query: {} })
const event = { actorKind: 'person', actorName: 'Sekretæren', onBehalfOf: null, subject: { kind: 'meeting', id: 'm' }, details: {} }
const view: HistoryView = {
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
    isPublic: true,
    open: true,
    parts: [],
  },
  events: [
    {
      ...event,
      id: '2',
      at: new Date('2026-11-20T09:00:00Z'),
      event: 'meeting.moved',
      onBehalfOf: 'Formanden',
      details: { before: { heldOn: '2026-12-07', place: 'Rådhuset' }, after: { heldOn: '2026-12-14', place: null } },
    },
    {
      ...event,
      id: '1',
      at: new Date('2025-11-20T09:00:00Z'),
      event: 'meeting.recorded',
      details: { version: 1, kind: 'agenda', items: 3 },
    },
  ],
  which: 'changes',
  total: 2,
  page: 1,
  pages: 1,
}

describe('a history', () => {
  it('tells who did what, on whose behalf, and what it was before and after', () => {
    const page = drawnPage(showHistory(view, shown('da')), 'da')
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 Historik', 'h2 Ændringer', 'h3 2026', 'h3 2025'])
    expect(page.text).toContain('Sekretæren flyttede mødet på vegne af Formanden.')
    expect(page.text).toContain('Dato 7. december 2026 14. december 2026')
    expect(page.text).toContain('Sted Rådhuset intet')
    expect(page.text).toContain('Sekretæren optog version 1 af mødet (dagsorden, 3 punkter).')
    expect(page.links.get('/moeder/m')).toBe('Tilbage til siden')
    expect(page.links.has('/adgang/moede/m')).toBe(true)
  })

  it('tells who was shown what is closed on a page of its own', () => {
    const read = {
      ...event,
      id: '3',
      at: new Date('2026-11-21T09:00:00Z'),
      event: 'closed-material.read',
      details: { items: ['2', '4'], attachments: 1 },
    }
    const page = drawnPage(showHistory({ ...view, which: 'readings', events: [read], pages: 2 }, shown('da')), 'da')
    expect(page.faults).toEqual([])
    expect(page.headings[1]).toBe('h2 Visninger af lukket materiale')
    expect(page.text).toContain('Sekretæren fik vist lukket materiale, punkt 2, 4, bilag: 1.')
    expect(page.links.has('/historik/moede/m?vis=visninger&side=2')).toBe(true)
  })

  it('says so in English, and when nothing happened', () => {
    const page = drawnPage(showHistory({ ...view, events: [] }, shown('en')), 'en')
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 History', 'h2 Changes'])
    expect(page.text).toContain('Politisk Klynge 14 December 2026')
    expect(page.text).toContain('No changes yet')
  })
})
