import { describe, expect, it } from 'vitest'
import { openPeopleRegister } from './people.ts'
import { peopleLabelOf } from '../lexicon/people-labels.ts'
import { readPersonLine } from './person-line.ts'

describe('the register of people', () => {
  const add = (entries: readonly (readonly [string, string])[]) => {
    const register = openPeopleRegister()
    for (const [line, label] of entries)
      register.add(readPersonLine(line)!, 0, line.length, peopleLabelOf(label), peopleLabelOf(label)?.whole ? undefined : label)
    return register
  }

  it('holds one entry for a name, and lets an apology win', () => {
    expect(
      add([
        ['Anne Eksempel (A)', 'deltagere'],
        ['Anne Eksempel', 'afbud'],
      ]).people,
    ).toMatchObject([{ name: 'Anne Eksempel', party: 'A', presence: 'apology', capacity: 'member' }])
  })

  it('takes the capacity from the group and the chair from the role', () => {
    expect(
      add([
        ['Ib Attrap, formand', 'medlemmer'],
        ['Ea Udkast, direktør', 'bisiddere'],
        ['Tom Demo', 'referent'],
      ]).people.map(({ capacity, roles }) => [capacity, roles]),
    ).toEqual([
      ['chair', ['formand']],
      ['adviser', ['direktør']],
      ['secretary', ['referent']],
    ])
  })

  it('makes the one who leads the meeting a chair without taking other roles away', () => {
    expect(
      add([
        ['Ea Udkast', 'mødeleder'],
        ['Direktør Ea Udkast', 'deltagere'],
      ]).people,
    ).toMatchObject([{ roles: ['Direktør'], capacity: 'chair' }])
  })

  it('finds a person again and tells whose name was guessed', () => {
    const register = add([['Mie Mønster praktiserende læge', 'deltagere']])
    expect([register.find('mie mønster')?.name, register.uncertain]).toEqual(['Mie Mønster', [0]])
  })
})
