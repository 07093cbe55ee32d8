import { expect, it } from 'vitest'
import { isSameHand } from './same-hand.ts'

const chairs = [
  { personId: 'mayor', name: 'Borgmesteren' },
  { personId: 'region', name: 'Formanden' },
]
const deputy = { personId: 'deputy', name: 'Viceborgmesteren' }

it.each([
  ['two chairs for themselves', chairs[1]!, 'mayor', 'Borgmesteren', false],
  ['a chair for themselves, who also approved for the other', chairs[1]!, 'mayor', 'Formanden', true],
  ['a deputy for both', deputy, 'mayor', 'Viceborgmesteren', true],
  ['a deputy, after the other chair', deputy, 'mayor', 'Borgmesteren', false],
  ['a chair, after a deputy', chairs[1]!, 'mayor', 'Viceborgmesteren', false],
  ['a chair on behalf of the other', chairs[0]!, 'mayor', 'Borgmesteren', true],
  ['a namesake of the other chair', { personId: 'namesake', name: 'Borgmesteren' }, 'mayor', 'Borgmesteren', false],
])('%s', (_, hand, personId, givenByName, same) => expect(isSameHand(hand, { personId, givenByName }, chairs)).toBe(same))
