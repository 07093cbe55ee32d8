import { expect, it } from 'vitest'
import { personOfRow } from './person-of-row.ts'

const persons = [
  { id: 'a', name: 'Borgmesteren i Furesø', organisationId: 'furesoe', organisation: 'Furesø Kommune' },
  { id: 'b', name: 'Dobbelt', organisationId: 'herlev', organisation: 'Herlev Kommune' },
  { id: 'c', name: 'Dobbelt', organisationId: 'herlev', organisation: 'Herlev Kommune' },
]
const written = (name: string, organisationId: string | null, id?: string) => ({ name, id, organisationId, holder: { personId: 'h' } })
const meant = (name: string, organisationId: string | null, id?: string) => {
  const found = personOfRow(written(name, organisationId, id), persons, [{ personId: 'n', name: 'Ny', organisationId: 'furesoe' }])
  return 'refusal' in found ? found.refusal.code : [found.personId, found.isNew]
}

it.each([
  ['by name and organisation', meant('borgmesteren i  furesø', 'furesoe'), ['a', false]],
  ['by id and name', meant('Dobbelt', 'furesoe', 'c'), ['c', false]],
  ['by name, where the former holder’s id was left standing', meant('Borgmesteren i Furesø', 'furesoe', 'h'), ['a', false]],
  ['never by name alone', meant('Borgmesteren i Furesø', 'herlev'), 'committees/sheet-person-doubtful'],
  ['not where two could be meant', meant('Dobbelt', 'herlev'), 'committees/sheet-person-doubtful'],
  ['not by an id that is nobody’s', meant('Ukendt', 'herlev', 'x'), 'committees/sheet-person-unknown'],
  ['not by an id with another’s name', meant('Ukendt', 'herlev', 'a'), 'committees/sheet-person-id-of-another'],
  ['as new where nobody is called that', meant('Ukendt', 'herlev'), ['ukendt herlev', true]],
  ['as new where that is what is written', meant('Dobbelt', 'herlev', 'Ny'), ['dobbelt herlev', true]],
  ['as the same new one as in a row above', meant('Ny', 'furesoe'), ['n', true]],
  ['as another new one of another organisation', meant('Ny', 'herlev'), ['ny herlev', true]],
])('somebody is meant %s', (_, found, expected) => expect(found).toEqual(expected))

it('says how to tell two apart', () => {
  expect(personOfRow(written('Dobbelt', 'herlev'), persons, [])).toMatchObject({
    refusal: { values: { choices: 'Herlev Kommune: b; Herlev Kommune: c' } },
  })
})
