import { expect, it } from 'vitest'
import { allSentencesIn, briefSentences, plainText, sentencesIn } from './brief-sentences.ts'

it.each([
  ['two sentences', 'Det er prøvet. Det virker.', ['Det er prøvet.', 'Det virker.']],
  ['an abbreviation', 'Det gælder bl.a. Furesø. Det er nyt.', ['Det gælder bl.a. Furesø.', 'Det er nyt.']],
  ['a date', 'Den 1. december 2026 begynder det.', ['Den 1. december 2026 begynder det.']],
  ['marks of Markdown', '**Fed** og [et link](https://example.dk).', ['Fed og et link.']],
  ['headings, lists and tables, which are no sentences', '# Overskrift\n\n- punkt\n\n| a | b |\n\nTekst.', ['Tekst.']],
  ['what leads to a list', 'Der er tre:\n\n- en\n\nDet var det.', ['Det var det.']],
])('reads %s', (_, markdown, sentences) => expect(sentencesIn(markdown)).toEqual(sentences))

it('reads points of lists too where all is asked for', () => {
  expect(allSentencesIn('Der er to:\n\n- Furesø ringer.\n- Gladsaxe skriver.\n\n| Tabel |')).toEqual([
    'Der er to:',
    'Furesø ringer.',
    'Gladsaxe skriver.',
  ])
})

it('tells an item in its first sentences, background before the case, as many as there is room for', () => {
  const sections = [
    { kind: 'casePresentation', body: 'Tre. Fire.' },
    { kind: 'economy', body: 'Penge.' },
    { kind: 'background', body: 'Et. To.' },
  ]
  const told = (sentences: number, characters: number) => briefSentences(sections, { sentences, characters }).map(({ text }) => text)
  expect(told(3, 100)).toEqual(['Et.', 'To.', 'Tre.'])
  expect(told(3, 7)).toEqual(['Et.', 'To.'])
  expect(told(1, 0)).toEqual(['Et.'])
})

it('takes marks away and nothing else', () => expect(plainText(String.raw`Et \*tegn\* og  _kursiv_ a_b`)).toBe('Et tegn og kursiv a_b'))
