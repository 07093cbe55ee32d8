import { describe, expect, it } from 'vitest'
import { readHead } from './head.ts'
import { openLedger } from '../accounting/ledger.ts'
import { openPeopleRegister } from '../people/people.ts'
import { linesOf } from '../lines/lines.ts'
import { treeOfLines } from '../../../../../test/support/paper-of-lines.ts'

const of = (...texts: string[]) => {
  const tree = treeOfLines(texts)
  const register = openPeopleRegister()
  const ledger = openLedger(tree.text)
  const { committee, date, times, place, kind } = readHead(tree, linesOf(tree).lines, register, ledger)
  return {
    committee: committee?.name,
    day: date && `${date.day}/${date.month}`,
    from: times?.from,
    place: place.map(({ text }) => text),
    kind: kind?.kind,
    people: register.people.map(({ name, presence, group }) => [name, presence, group]),
    left: ledger.unplaced().map(([start, end]) => tree.text.slice(start, end)),
  }
}

describe('readHead', () => {
  it('reads headings with their values below', () => {
    expect(
      of(
        '# POLITISK SUNDHEDSKLYNGE NORD',
        '## MØDETIDSPUNKT',
        '19. december 2022',
        '## MØDESTED',
        'Nordby Hospital, opgang 5',
        'Mødelokale: Kikkerten',
        '## MEDLEMMER',
        '### Borgmestre',
        'Anne Eksempel (A), borgmester (afbud)',
        '(B)\tBeslutning',
      ),
    ).toEqual({
      committee: 'POLITISK SUNDHEDSKLYNGE NORD',
      day: '19/12',
      from: undefined,
      place: ['Nordby Hospital, opgang 5', 'Mødelokale: Kikkerten'],
      kind: undefined,
      people: [['Anne Eksempel', 'apology', 'Borgmestre']],
      left: [],
    })
  })

  it('reads running lines', () => {
    expect(
      of(
        'Referat',
        'til',
        'mødet i Patientinddragelsesudvalget',
        'den 9. december 2020 kl. 13:00',
        'i Regionshuset Nordby, mødelokale F7',
        'Alle var mødt undtagen Anne Eksempel, der havde meldt afbud.',
      ),
    ).toMatchObject({
      committee: 'Patientinddragelsesudvalget',
      day: '9/12',
      from: '13:00',
      place: ['Regionshuset Nordby, mødelokale F7'],
      kind: 'minutes',
      people: [['Anne Eksempel', 'apology', undefined]],
      left: [],
    })
  })

  it('goes on with a list of people below a line that names no one', () => {
    const { people, left } = of(
      'Dagsorden',
      'Møde i Sundhedsudvalget den 3. maj 2024',
      'Deltagere:',
      'Anne Eksempel (A)',
      'Formandens afløser, endnu ikke fundet',
      'Ib Attrap (V)',
    )
    expect(people.map(([name]) => name)).toEqual(['Anne Eksempel', 'Ib Attrap'])
    expect(left).toEqual(['Formandens afløser, endnu ikke fundet'])
  })

  it('reads labels with their values behind wide gaps', () => {
    const { people, place, from } = of(
      'Byrådet',
      'Referat',
      'Dato  27. februar 2024\nMødetidspunkt  18:00\nSted  Rådhuset\nMedlemmer  Anne Eksempel, Ib Attrap',
    )
    expect([from, place, people.map(([name]) => name)]).toEqual(['18:00', ['Rådhuset'], ['Anne Eksempel', 'Ib Attrap']])
  })

  it('reads tables of people', () => {
    expect(
      of(
        '| Navn | Titel | Organisation | Afbud',
        '| Anne Eksempel | Direktør | Nordby Kommune | X',
        '| Ib Attrap | Chef | Sydby Kommune | ',
      ).people,
    ).toEqual([
      ['Anne Eksempel', 'apology', undefined],
      ['Ib Attrap', 'present', undefined],
    ])
  })

  it('leaves what it does not know', () => {
    expect(of('Nordby Kommune', 'Sundhedsudvalget', '3. maj 2024').left).toEqual(['Nordby Kommune'])
  })
})
