import { describe, expect, it } from 'vitest'
import { askedPage, searchTermsOf, type SearchQuestion } from './search-question.ts'

const committees = [{ id: 'c1', slug: 'politisk-klynge' }]
const organisations = [{ id: 'o1', slug: 'furesoe' }]

describe('searchTermsOf', () => {
  it.each<[string, SearchQuestion, object]>([
    ['nothing', {}, { words: '' }],
    ['words', { words: '  genindlæggelser ' }, { words: 'genindlæggelser' }],
    [
      'every filter',
      { words: 'x', committee: 'politisk-klynge', organisation: 'furesoe', type: 'droeftelse', from: '2023-01-01', to: '2023-12-31' },
      { words: 'x', committeeId: 'c1', organisationId: 'o1', itemType: 'discussion', from: '2023-01-01', to: '2023-12-31' },
    ],
    [
      'filters that mean nothing',
      { words: 'x', committee: 'ukendt', organisation: '', type: 'toString', from: '2023-02-30', to: 'i går' },
      { words: 'x' },
    ],
    ['signs that no keyboard writes', { words: '\u0000x\uE000y\n' }, { words: 'x y' }],
    ['a very long question', { words: 'a'.repeat(5000) }, { words: 'a'.repeat(200) }],
  ])('understands %s', (_, question, terms) => {
    expect(searchTermsOf(question, committees, organisations)).toEqual(terms)
  })
})

it.each([
  [undefined, 1],
  ['3', 3],
  ['0', 1],
  ['-4', 1],
  ['many', 1],
  ['99999', 25],
  ['2.7', 2],
])('page %s is %i', (page, number) => {
  expect(askedPage({ page })).toBe(number)
})
