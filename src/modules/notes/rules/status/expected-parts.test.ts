import { expect, it } from 'vitest'
import { notedFacts } from '../../../../../test/world/noted-facts.ts'
import { notePhrases } from '../../texts/note-phrases.da.ts'
import { expectedParts } from './expected-parts.ts'
import type { NoteFacts } from './note-facts.ts'
import { markdownOf } from './sourced.ts'

const told = (facts: NoteFacts) =>
  expectedParts(facts, notePhrases).map(({ key, heading, lines }) => [key, heading?.text, markdownOf(lines)])

it('tells what is asked for, what is decided and what is due, in that order under one heading', () => {
  expect(told(notedFacts)).toEqual([
    [
      'expected:involvement',
      'Hvad der er brug for fra kommunen',
      'Udvalget er bedt om at udtale sig om:\n\n- »Regnskab« på mødet i Politisk Klynge den 14. december 2026, senest den 4. december 2026\n- »Overgangen« på mødet i Politisk Klynge den 14. december 2026',
    ],
    [
      'expected:decisions',
      undefined,
      'Kommunens repræsentanter skal være med til at træffe beslutning om:\n\n- »Regnskab« i Politisk Klynge den 14. december 2026',
    ],
    [
      'expected:follow-ups',
      undefined,
      'Det skal være gjort inden udvalgets næste møde:\n\n- Hver kommune oplyser sine udgifter (fristen den 1. november 2026 er overskredet)\n- Furesø beskriver ordningen (frist den 20. december 2026)',
    ],
  ])
})

it('does not say a day twice', () => {
  const followUps = [{ ...notedFacts.followUps[2]!, text: 'Furesø svarer inden den 20. december 2026.' }]
  const parts = told({ ...notedFacts, followUps, involvements: [], meetings: [] })
  expect(parts).toEqual([
    ['expected:follow-ups', 'Hvad der er brug for fra kommunen', expect.stringMatching(/- Furesø svarer inden den 20\. december 2026$/)],
  ])
})

it('says that nothing is expected', () => {
  expect(told({ ...notedFacts, followUps: [], involvements: [], meetings: [] })).toEqual([
    ['expected:nothing', 'Hvad der er brug for fra kommunen', 'Der er ikke noget, som Sundhedsudvalget skal tage stilling til nu.'],
  ])
})
