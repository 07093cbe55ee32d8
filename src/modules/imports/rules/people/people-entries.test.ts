import { describe, expect, it } from 'vitest'
import { peopleInLine } from './people-entries.ts'

const names = (text: string, listed = false) => peopleInLine(text, listed).map(({ person }) => person.name)

describe('peopleInLine', () => {
  it.each([
    ['Anne Eksempel, direktør, Nordby Kommune', ['Anne Eksempel']],
    ['Ea Udkast, vicedirektør, Nordby og Sydby Hospital', ['Ea Udkast']],
    ['Ib Attrap, Kaj Kladde, Liv Fiktiv', ['Ib Attrap', 'Kaj Kladde', 'Liv Fiktiv']],
    ['Ib Attrap (A), Kaj Kladde (V)', ['Ib Attrap', 'Kaj Kladde']],
    ['Ib Attrap og Kaj Kladde.', ['Ib Attrap', 'Kaj Kladde']],
    ['Ib Attrap  Kaj Kladde', ['Ib Attrap', 'Kaj Kladde']],
    ['Ib Attrap - Kaj Kladde deltager som stedfortræder.', ['Ib Attrap', 'Kaj Kladde']],
    ['Sagen drøftes, og planen godkendes', []],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('parts people at semicolons, what is said of each at commas', () => {
    expect(
      peopleInLine('Direktøren i Nordby (medformand), Nordby Kommune; Ib Attrap, læge, PLO; Lederen af sygeplejen', true).map(
        ({ person }) => [person.name, person.roles, person.organisation],
      ),
    ).toEqual([
      ['Direktøren i Nordby', ['medformand'], 'Nordby Kommune'],
      ['Ib Attrap', ['læge'], 'PLO'],
      ['Lederen af sygeplejen', [], undefined],
    ])
  })

  it('says what several did not take part in of each of them', () => {
    expect(
      peopleInLine('Ib Attrap, Kaj Kladde og Liv Fiktiv deltog ikke i pkt. 14-19 og den lukkede dagsorden.').map(({ person }) => [
        person.name,
        person.presence,
        person.remark,
      ]),
    ).toEqual([
      ['Ib Attrap', 'present', 'deltog ikke i pkt. 14-19 og den lukkede dagsorden'],
      ['Kaj Kladde', 'present', 'deltog ikke i pkt. 14-19 og den lukkede dagsorden'],
      ['Liv Fiktiv', 'present', 'deltog ikke i pkt. 14-19 og den lukkede dagsorden'],
    ])
  })

  it('gives roles between commas to the person before, where a label says that people are listed', () => {
    expect(
      peopleInLine('Ib Attrap (formand), Kaj Kladde, sundhedschef, Liv Fiktiv, leder af Visitationen', true).map(({ person }) => [
        person.name,
        person.roles,
      ]),
    ).toEqual([
      ['Ib Attrap', ['formand']],
      ['Kaj Kladde', ['sundhedschef']],
      ['Liv Fiktiv', ['leder af Visitationen']],
    ])
  })
})
