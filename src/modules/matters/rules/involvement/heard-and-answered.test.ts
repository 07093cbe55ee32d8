import { expect, it } from 'vitest'
import { heardAndAnswered } from './heard-and-answered.ts'

it('counts per voice who was invited, heard and answered, and leaves out those who were not', () => {
  const invited = [{ voice: 'municipal-committee' as const }, { voice: 'municipal-committee' as const }, { voice: 'plo' as const }]
  const ideas = [
    { voice: 'municipal-committee' as const, answer: 'Ja' },
    { voice: 'municipal-committee' as const, answer: null },
    { voice: 'piu' as const, answer: 'Senere' },
  ]
  expect(heardAndAnswered(invited, ideas)).toEqual([
    { voice: 'municipal-committee', invited: 2, heard: 2, answered: 1 },
    { voice: 'plo', invited: 1, heard: 0, answered: 0 },
    { voice: 'piu', invited: 0, heard: 1, answered: 1 },
  ])
})
