import { describe, expect, it } from 'vitest'
import { notedFacts } from '../../../../../test/world/noted-facts.ts'
import { notePhrases } from '../../texts/note-phrases.da.ts'
import { committeeFact, isExpected, municipalityParts, names, ownFollowUps, part } from './municipality-parts.ts'
import { markdownOf } from './sourced.ts'

const told = (key: string, facts = notedFacts, known: ReadonlySet<string> = new Set()) =>
  markdownOf(municipalityParts(facts, notePhrases, known).find((one) => one.key === key)?.lines ?? [])

it.each([
  ['Furesø ringer.', true],
  ['Det er Furesøs ansvar.', true],
  ['Furesø Hospital ringer.', false],
  ['PLO-Furesø ringer.', false],
  ['Furesøen er dyb.', false],
  ['Gladsaxe ringer.', false],
])('%s names the municipality: %s', (sentence, is) => expect(names(sentence, 'Furesø', ['Furesø Hospital'])).toBe(is))

describe('what it means for the municipality', () => {
  it('counts what every municipality has to do as its own, and nothing that is done', () => {
    expect(ownFollowUps(notedFacts).map(({ id }) => id)).toEqual(['f2', 'f3', 'f4', 'f5'])
    expect(
      ownFollowUps(notedFacts)
        .filter((followUp) => isExpected(followUp, notedFacts))
        .map(({ id }) => id),
    ).toEqual(['f2', 'f3'])
  })

  it('lists here what is not expected before the next meeting', () => {
    expect(told('own:follow-ups')).toBe(
      'Kommunen har desuden disse opgaver:\n\n- Furesø samler erfaringerne (Politisk Klynge, frist den 1. maj 2027)\n- Furesø finder en afløser (Politisk Klynge)',
    )
  })

  it('tells where it is named', () => {
    expect(told('own:named')).toContain('- Furesø Kommune følger tallene (Politisk Klynge, 7. oktober 2026)')
    expect(told('own:named', { ...notedFacts, otherNames: ['Furesø'] })).toBe('')
  })

  it('tells of money that nothing else has told of', () => {
    expect(told('own:money')).toContain('- Udgiften er 160.000 kr. om året (Politisk Klynge, 7. oktober 2026)')
    expect(told('own:money', notedFacts, new Set(['Udgiften er 160.000 kr. om året.']))).not.toContain('160.000')
  })

  it('tells of questions with their answers, of matters, and of days to come', () => {
    expect(told('own:questions')).toContain('- Hvem svarer om natten? Svaret er: Akutmodtagelsen svarer')
    expect(told('own:matters')).toContain('- IV-behandling: skal behandles i SSU den 11. december 2026')
    expect(told('own:dates')).toBe(
      'Datoer, der kommer:\n\n- 27. november 2026: frist for punkter til mødet i Politisk Klynge den 14. december 2026\n- 4. marts 2027: møde i Sundhedssamarbejdsudvalget',
    )
  })
})

it('has no part where there is nothing to list', () => {
  expect(part('a', 'Det er:', [])).toBeUndefined()
  expect(committeeFact(notedFacts, 'ukendt').said).toBe('')
})
