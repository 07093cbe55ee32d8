import { describe, expect, it } from 'vitest'
import { anchorOf, paragraphsOf, standingOf } from './comment-anchor.ts'

const markdown = `Klyngen **tog** orienteringen til efterretning.

- Gladsaxe undersøger tallene
- Furesø skriver et notat

Se [notatet](/filer/1).`

it('counts paragraphs and points of a list, in their words', () =>
  expect(paragraphsOf(markdown)).toEqual([
    'Klyngen tog orienteringen til efterretning.',
    'Gladsaxe undersøger tallene',
    'Furesø skriver et notat',
    'Se notatet.',
  ]))

describe('what a comment is about', () => {
  const texts = [
    { itemId: 'i1', textId: 't1', revision: 4, markdown },
    { itemId: 'i2', textId: 't2', revision: 1, markdown: 'Klyngen tog orienteringen til efterretning.' },
  ]
  const about = (place: string, quote = '') => anchorOf({ place, quote }, texts, ['i1', 'i2', 'i3'])

  it.each([
    ['the whole', '', '', {}],
    ['an item', 'item:i3', '', { itemId: 'i3' }],
    [
      'a paragraph',
      'text:t1:1',
      '',
      { itemId: 'i1', textId: 't1', revision: 4, paragraph: 'Gladsaxe undersøger tallene', quote: 'Gladsaxe undersøger tallene' },
    ],
    [
      'words of a paragraph',
      'text:t1:2',
      'et  notat',
      { itemId: 'i1', textId: 't1', revision: 4, paragraph: 'Furesø skriver et notat', quote: 'et notat' },
    ],
    [
      'words alone',
      '',
      'undersøger',
      { itemId: 'i1', textId: 't1', revision: 4, paragraph: 'Gladsaxe undersøger tallene', quote: 'undersøger' },
    ],
    [
      'words of an item',
      'item:i2',
      'orienteringen',
      {
        itemId: 'i2',
        textId: 't2',
        revision: 1,
        paragraph: 'Klyngen tog orienteringen til efterretning.',
        quote: 'orienteringen',
      },
    ],
  ])('%s', (_, place, quote, anchor) => expect(about(place, quote)).toEqual(anchor))

  it.each([
    ['words that are not there', 'text:t1:1', 'notat', 'meetings/minutes-quote-not-there'],
    ['words that stand nowhere', '', 'budgettet', 'meetings/minutes-quote-not-there'],
    ['words that stand twice', '', 'orienteringen', 'meetings/minutes-quote-ambiguous'],
    ['a paragraph that is gone', 'text:t1:9', '', 'meetings/minutes-place-gone'],
    ['a text of another meeting', 'text:t9:0', '', 'meetings/minutes-place-gone'],
    ['an item of another meeting', 'item:i9', '', 'meetings/minutes-place-gone'],
  ])('is not %s', (_, place, quote, code) => expect(about(place, quote)).toMatchObject({ code }))
})

describe('a comment stays with its words', () => {
  const anchor = { revision: 4, paragraph: 'Furesø skriver et notat', quote: 'et notat' }
  it.each([
    ['nothing changed', { revision: 4, markdown }, 'as-it-was'],
    ['something else changed', { revision: 5, markdown: markdown.replace('Gladsaxe', 'Rudersdal') }, 'as-it-was'],
    ['the rest of the paragraph changed', { revision: 5, markdown: markdown.replace('Furesø', 'Gladsaxe') }, 'elsewhere-changed'],
    ['the words changed', { revision: 5, markdown: markdown.replace('et notat', 'to notater') }, 'words-changed'],
    ['the text is gone', undefined, 'gone'],
  ])('%s', (_, now, standing) => expect(standingOf(anchor, now)).toBe(standing))
})
