import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { ChartView } from '../queries/chart-page.ts'
import type { ChartEntry } from '../rules/chart-entries.ts'
import { chartFile } from './chart-file.tsx'
import { showChart } from './show-chart.tsx'

const partnership = {
  id: 'k',
  slug: 'klyngen',
  label: 'Sundhedsklynge Midt (Hovedstaden)',
  name: 'Sundhedsklynge Midt',
  kind: 'health-cluster',
  region: 'Region Hovedstaden',
  hospital: null,
  validFrom: '2022-07-01',
  validTo: null,
  source: null,
  sourceAddress: null,
  inferred: false,
}
const entry = (id: string, parentId: string | null, more: Partial<ChartEntry>): ChartEntry => ({
  id,
  parentId,
  tie: 'belongs',
  name: id,
  what: 'committee',
  slug: id,
  kind: 'cluster-political',
  sectors: [],
  ...more,
})
const view: ChartView = {
  day: '2026-11-22',
  partnership,
  entries: [
    entry('k', null, {
      tie: 'top',
      name: partnership.label,
      what: 'partnership',
      slug: 'klyngen',
      kind: 'health-cluster',
      sectors: ['region', 'patients'],
    }),
    entry('p', 'k', { name: 'Politisk klynge', slug: 'politisk', level: 'political', sectors: ['region', 'municipality'] }),
    entry('f', 'p', { tie: 'level', name: 'Faglig klynge & råd', slug: 'faglig', kind: 'cluster-professional', level: 'professional' }),
    entry('klu', 'k', { tie: 'part', name: 'KLU', slug: 'klu', kind: 'klu', level: 'professional', organisation: 'Furesø Kommune' }),
  ],
}
const draw = (given: ChartView, language: 'da' | 'en') =>
  drawnPage(showChart(given, { language, today: '2026-11-22', query: {} }), language)

describe('the organisation chart', () => {
  it('is drawn with title and description, and stands as a list with links beneath', () => {
    const page = draw(view, 'da')
    expect(page.faults).toEqual([])
    expect(page.headings).toEqual(['h1 Organisationsdiagram: Sundhedsklynge Midt (Hovedstaden)', 'h2 Det samme som liste'])
    expect(page.text).toContain('Organisationsdiagram for Sundhedsklynge Midt (Hovedstaden) den 22. november 2026')
    expect(page.text).toContain('4 kasser forbundet med streger.')
    expect(page.links.get('/udvalg/politisk')).toBe('Politisk klynge')
    expect(page.text).toContain('Fagligt niveau · Arbejder for det politiske niveau')
    expect(page.text).toContain('Furesø Kommune · En parts eget udvalg med del i samarbejdet')
    expect(page.text).toContain('Ved bordet: region og hospital, kommuner')
    expect(page.links.has('/klynger/klyngen/diagram.svg?pr=2026-11-22')).toBe(true)
  })

  it('keeps another day in its links, in English too', () => {
    const page = draw({ ...view, day: '2023-01-01' }, 'en')
    expect(page.faults).toEqual([])
    expect(page.links.has('/udvalg/politisk?pr=2023-01-01')).toBe(true)
    expect(page.text).toContain('At the table: region and hospital, patients and relatives')
  })

  it('says what it is also where nothing is drawn', () => {
    expect(draw({ ...view, entries: [] }, 'da').faults).toEqual([])
  })
})

describe('the chart as a file', () => {
  const file = chartFile(view, 'da')

  it('is an SVG of its own, with its colours, every word and signs for the sectors', () => {
    expect(file).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/)
    expect(file).toContain('fill="#34479a"')
    expect(file).toContain('Faglig klynge &amp; råd')
    expect(file).toContain('Patienter og pårørende')
    expect(file).toContain('stroke-dasharray="5 4"')
    expect(file).not.toMatch(/<script|style=|href=/)
  })
})
