import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { ImportView } from '../queries/import-page.ts'
import { showImport } from './show-import.tsx'

const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const batch: ImportView['batches'][number] = {
  id: 'b1',
  createdBy: 'Sekretariatet',
  createdById: 'p1',
  createdAt: new Date('2026-11-20T08:00:00Z'),
  cancelledAt: null,
  states: { accepted: 3, failed: 1 },
}

describe('the import page', () => {
  it('takes several files without a script, and says what happens to them', () => {
    const page = drawnPage(showImport({ batches: [batch] }, shown('da')), 'da')
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 Læs dokumenter ind', 'h2 Det sker der med filerne', 'h2 Tidligere importer'])
    expect(page.fields.has('filer')).toBe(true)
    expect(page.links.get('/import/b1')).toBe('20. november 2026 kl. 9.00')
    expect(page.text).toContain('1 kunne ikke læses, 3 i arkivet')
  })

  it('says what to do when there are none, also in English', () => {
    const page = drawnPage(showImport({ batches: [] }, shown('en')), 'en')
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Begin with the documents that you already have.')
  })

  it('shows a refusal at the field', () => {
    const page = drawnPage(showImport({ batches: [] }, shown('da', { refusal: { code: 'imports/no-files' } })), 'da')
    expect(page.links.get('#filer')).toBe('Vælg mindst én fil.')
  })
})
