import { expect, it } from 'vitest'
import type { Actor, CommitteeRole } from '../../../kernel/actor.ts'
import { committeesReleasedBy, mayReleaseRecordOf } from './release-rights.ts'

const holder = (role: CommitteeRole): Actor => ({
  kind: 'person',
  personId: 'p',
  name: 'Borgmesteren i Gladsaxe',
  committees: [{ committeeId: 'political', role }],
  organisations: [],
  operator: false,
})

it.each<[Actor, committee: string, may: boolean]>([
  [holder('secretary'), 'political', true],
  [holder('chair'), 'political', true],
  [holder('chair'), 'professional', false],
  [holder('member'), 'political', false],
  [{ kind: 'public' }, 'political', false],
])('%j releases %s: %s', (actor, committee, may) => expect(mayReleaseRecordOf(actor, committee)).toBe(may))

it('lists the committees of chairs and secretaries', () => {
  expect(committeesReleasedBy(holder('chair'))).toEqual(['political'])
  expect(committeesReleasedBy(holder('secretary'))).toEqual(['political'])
  expect(committeesReleasedBy(holder('member'))).toEqual([])
})
