import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { SearchView } from '../queries/search-page.ts'
import { showSearch } from './show-search.tsx'

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
const found: SearchView['found'][number] = {
  kind: 'item',
  id: 'i1',
  title: [{ text: 'Indsats mod ' }, { text: 'genindlæggelser', hit: true }],
  excerpt: [{ text: 'færre ' }, { text: 'genindlæggelser', hit: true }, { text: ' i år' }],
  committeeId: 'c1',
  committee,
  heldOn: '2023-04-26',
  itemType: 'decision',
  path: '/moeder/m1#punkt-4',
  open: true,
}
const view: SearchView = {
  question: { words: 'genindlæggelser', committee: 'politisk', type: 'beslutning', from: '2023-01-01' },
  committees: [committee],
  organisations: [{ id: 'o1', slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', sector: 'municipality', kind: 'municipality' }],
  found: [found, { ...found, id: 'i2', open: false, path: '/moeder/m2#punkt-1' }],
  total: 45,
  more: false,
  page: 2,
  pages: 3,
}
const nothing: SearchView = { ...view, found: [], total: 0, page: 1, pages: 0 }
const draw = (given: SearchView, language: 'da' | 'en' = 'da') =>
  drawnPage(showSearch(given, { language, today: '2026-11-22', query: {} }), language)

describe('the search page', () => {
  const page = draw(view)

  it('keeps what was asked in the form', () => {
    expect(page.faults).toEqual([])
    expect(Object.fromEntries(page.fields)).toEqual({
      q: 'genindlæggelser',
      udvalg: 'politisk',
      part: '',
      type: 'beslutning',
      fra: '2023-01-01',
      til: '',
    })
  })

  it('says how much was found, and marks it', () => {
    expect(page.text).toContain('45 resultater for »genindlæggelser«. Viser 21–22.')
    expect(page.marked).toEqual(Array.from({ length: 4 }, () => 'genindlæggelser'))
    expect(page.headings).toEqual(['h1 Søg', 'h2 Indsats mod genindlæggelser', 'h2 Indsats mod genindlæggelser'])
    expect(page.text).toContain('Punkt · Beslutning')
    expect(page.text).toContain('Politisk Klynge26. april 2023Lukket')
  })

  it('keeps the filters from page to page, and lets them go', () => {
    const filters = 'q=genindl%C3%A6ggelser&udvalg=politisk&type=beslutning&fra=2023-01-01'
    expect(page.links.has(`/soeg?${filters}&side=3`)).toBe(true)
    expect(page.links.has(`/soeg?${filters}`)).toBe(true)
    expect(page.links.get('/soeg?q=genindl%C3%A6ggelser')).toBe('Fjern filtre')
  })

  it.each<[Partial<SearchView>, string]>([
    [{ total: 1, pages: 1, page: 1, found: [found] }, 'Ét resultat for »genindlæggelser«.'],
    [{ total: 500, more: true }, 'Over 500 resultater for »genindlæggelser«. Brug filtrene'],
  ])('counts in words: %j', (more, expected) => {
    expect(draw({ ...view, ...more }).text).toContain(expected)
  })

  it('shows a meeting by its committee and day', () => {
    const meeting = {
      ...found,
      kind: 'meeting',
      title: [{ text: 'Politisk Klynge 2023-04-26' }],
      excerpt: [],
      itemType: null,
      path: '/moeder/m1',
    }
    const { headings, text } = draw({ ...view, found: [meeting], total: 1 })
    expect(headings).toContain('h2 Politisk Klynge')
    expect(text).not.toContain('2023-04-26')
  })

  it('helps when nothing is found, in both languages', () => {
    const danish = draw(nothing)
    expect(danish.faults).toEqual([])
    expect(danish.text).toContain('Ingen resultater for »genindlæggelser«')
    expect(danish.links.get('/soeg?q=genindl%C3%A6ggelser')).toBe('Søg igen uden filtre.')
    expect(draw(nothing, 'en').text).toContain('No results for “genindlæggelser”')
  })

  it('asks for words before it has any', () => {
    const begin = draw({ ...nothing, question: { words: '' } })
    expect(begin.text).toContain('Skriv, hvad du leder efter')
    expect(begin.text).not.toContain('Ingen resultater')
  })
})
