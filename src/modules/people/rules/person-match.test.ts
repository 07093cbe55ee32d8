import { expect, it } from 'vitest'
import { personMeant } from './person-match.ts'

const gladsaxe = { id: 'a', organisationId: 'gladsaxe' }
const herlev = { id: 'b', organisationId: 'herlev' }
const unknown = { id: 'c', organisationId: null }

it.each([
  ['the one of the same organisation', [gladsaxe, herlev], 'herlev', herlev],
  ['one whose organisation is not known yet', [gladsaxe, unknown], 'herlev', unknown],
  ['nobody when all are of others', [gladsaxe], 'herlev', undefined],
  ['whoever bears the name when the paper names no organisation', [gladsaxe, herlev], undefined, gladsaxe],
  ['nobody when nobody bears the name', [], 'herlev', undefined],
])('means %s', (_, sameName, organisationId, meant) => expect(personMeant(sameName, organisationId)).toBe(meant))
