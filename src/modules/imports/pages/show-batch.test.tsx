import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { BatchView } from '../queries/batch-page.ts'
import { showBatch } from './show-batch.tsx'

const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const paper = (id: string, more: Partial<BatchView['papers'][number]>): BatchView['papers'][number] => ({
  id,
  batchId: 'b1',
  position: 0,
  fileSha256: 'abc',
  fileName: `${id}.pdf`,
  state: 'ready',
  refusal: null,
  committeeId: 'c1',
  revision: 1,
  meetingId: null,
  meetingVersion: null,
  committee: 'Politisk klynge',
  date: '2026-05-06',
  kind: 'minutes',
  items: 6,
  doubts: 0,
  personalNumbers: 0,
  recordedState: null,
  becameCommitteeId: null,
  becamePublic: false,
  readableMeeting: undefined,
  whyNotClear: undefined,
  ...more,
})
const view: BatchView = {
  batch: { id: 'b1', createdBy: 'Sekretariatet', createdById: 'p1', createdAt: new Date('2026-11-20T08:00:00Z'), cancelledAt: null },
  papers: [
    paper('klar', {}),
    paper('tvivl', { doubts: 3, personalNumbers: 1, whyNotClear: { code: 'imports/left-personal-numbers', values: { numbers: 1 } } }),
    paper('rettet', { recordedState: 'minutes', whyNotClear: { code: 'imports/left-recorded' } }),
    paper('laast', { state: 'failed', kind: null, refusal: { code: 'documents/encrypted' } }),
    paper('optaget', { state: 'accepted', readableMeeting: 'm1' }),
    paper('venter', { state: 'waiting', kind: null }),
  ],
  waiting: 1,
  done: 5,
  clear: 1,
}

describe('an import', () => {
  const page = drawnPage(showBatch(view, shown('da')), 'da')

  it('says of each paper what it is about, how it stands, and the way on', () => {
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Referat, Politisk klynge, 6. maj 2026 · 6 punkter')
    expect(page.text).toContain('Filen er beskyttet med adgangskode.')
    expect(page.text).toContain('1 muligt CPR-nummer')
    expect(page.text).toContain('2 usikre ting')
    expect(page.text).toContain('Ændrer et møde i arkivet')
    expect(page.links.get('/moeder/m1')).toBe('Se mødet')
    expect(page.links.get('/import/dokumenter/klar')).toBe('Se forslag')
    expect(page.text).toContain('Prøv igen: laast.pdf')
  })

  it('fetches itself again while something waits, and can be paused', () => {
    expect(showBatch(view, shown('da')).refreshSeconds).toBe(3)
    expect(showBatch({ ...view, waiting: 0 }, shown('da')).refreshSeconds).toBeUndefined()
    expect(showBatch(view, shown('da', { query: { stille: '1' } })).refreshSeconds).toBeUndefined()
    expect(page.links.get('/import/b1?stille=1')).toBe('Stop automatisk opdatering')
    expect(page.text).toContain('1 dokument bliver læst')
    expect(page.text).toContain('5 af 6')
    expect(page.text).toContain('Sæt resten på pause')
  })

  it('says when it is paused', () => {
    const paused = { ...view, waiting: 0, papers: [paper('a', { state: 'cancelled' })] }
    expect(drawnPage(showBatch(paused, shown('da')), 'da').text).toContain('1 venter og er ikke læst.')
  })

  it('offers to accept what is clear, and tells honestly what was left', () => {
    expect(page.text).toContain('Optag det dokument, der ikke er tvivl om')
    const told = drawnPage(showBatch(view, shown('en', { query: { optaget: '3', tilbage: '2' } })), 'en')
    expect(told.faults).toEqual([])
    expect(told.text).toContain('3 documents have been recorded. 2 are left for review; the reason is given for each document.')
    expect(drawnPage(showBatch(view, shown('da', { query: { optaget: '<b>', tilbage: '2' } })), 'da').text).not.toContain('<b>')
  })
})
