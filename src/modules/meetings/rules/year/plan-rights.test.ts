import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import type { Actor, CommitteeRole } from '../../../../kernel/actor.ts'
import { mayPlanMeetingsOf } from './plan-rights.ts'

const holder = (role: CommitteeRole): Actor =>
  signedIn({ personId: 'p', name: 'Sekretariatet', committees: [{ committeeId: 'political', role }] })

it.each<[Actor, committee: string, may: boolean]>([
  [holder('secretary'), 'political', true],
  [holder('secretary'), 'professional', false],
  [holder('chair'), 'political', false],
  [holder('member'), 'political', false],
  [{ kind: 'public' }, 'political', false],
  [{ kind: 'system', name: 'Samspil' }, 'political', true],
])('%j in %s: %s', (actor, committee, may) => expect(mayPlanMeetingsOf(actor, committee)).toBe(may))
