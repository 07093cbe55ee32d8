import { expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import type { Actor, CommitteeRole } from '../../../kernel/actor.ts'
import { committeesReleasedBy, mayReleaseRecordOf } from './release-rights.ts'

const holder = (role: CommitteeRole): Actor =>
  signedIn({ personId: 'p', name: 'Borgmesteren i Gladsaxe', committees: [{ committeeId: 'political', role }] })

it.each<[Actor, committee: string, isAsked: boolean, may: boolean]>([
  [holder('secretary'), 'political', false, true],
  [holder('secretary'), 'political', true, true],
  [holder('chair'), 'political', true, true],
  [holder('chair'), 'political', false, false],
  [holder('chair'), 'professional', true, false],
  [holder('member'), 'political', true, false],
  [{ kind: 'public' }, 'political', true, false],
])('%j releases %s, asked %s: %s', (actor, committee, isAsked, may) => expect(mayReleaseRecordOf(actor, committee, isAsked)).toBe(may))

it('lists the committees of chairs and secretaries', () => {
  expect(committeesReleasedBy(holder('chair'))).toEqual(['political'])
  expect(committeesReleasedBy(holder('secretary'))).toEqual(['political'])
  expect(committeesReleasedBy(holder('member'))).toEqual([])
})
