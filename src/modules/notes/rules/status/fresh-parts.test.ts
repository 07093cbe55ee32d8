import { expect, it } from 'vitest'
import { freshParts } from './fresh-parts.ts'
import { asParagraph, asPoint, factsOf, lead, say } from './sourced.ts'

const of = factsOf('item', 'i1', '/moeder/m1')

it('keeps of each part its text and, sentence by sentence, what it comes from', () => {
  const lines = [
    say((title) => `Der blev truffet beslutning om »${title}«.`, of('title', 'Opkald')),
    say((words) => words, of('background', 'Det er prøvet.')),
    lead('Indstillingen lød:'),
    asPoint(say((point) => `at ${point}`, of('recommendation 1', 'det fortsætter'))),
    asPoint(say((point) => `at ${point}`, of('recommendation 2', 'det måles'))),
    asParagraph(say((words) => words, of('conclusion', 'Godkendt.'))),
  ]
  const [kept] = freshParts([{ key: 'item:i1', heading: say((title) => title, of('title', 'Opkald')), lines }])
  expect(kept).toMatchObject({
    key: 'item:i1',
    heading: 'Opkald',
    generated:
      'Der blev truffet beslutning om »Opkald«. Det er prøvet.\n\nIndstillingen lød:\n\n- at det fortsætter\n- at det måles\n\nGodkendt.',
  })
  expect(kept?.sources.map(({ field, sentence }) => [field, sentence])).toEqual([
    ['title', 'Opkald'],
    ['title', 'Der blev truffet beslutning om »Opkald«.'],
    ['background', 'Det er prøvet.'],
    ['recommendation 1', 'at det fortsætter'],
    ['recommendation 2', 'at det måles'],
    ['conclusion', 'Godkendt.'],
  ])
})
