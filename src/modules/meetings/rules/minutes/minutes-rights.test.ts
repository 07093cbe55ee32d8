import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { type Actor, type CommitteeRole, publicActor } from '../../../../kernel/actor.ts'
import {
  mayApproveMinutesOf,
  mayCommentOnMinutesOf,
  mayObjectToMinutesOf,
  mayPrepareMinutesOf,
  mayReadMinutesOf,
} from './minutes-rights.ts'

const actor = (role?: CommitteeRole, committeeId = 'here'): Actor =>
  signedIn({ personId: 'me', name: 'Mig', committees: role ? [{ committeeId, role }] : [] })
const machine: Actor = { kind: 'system', name: 'Samspil' }

it.each<[string, Actor, ...boolean[]]>([
  ['the public', publicActor, false, false, false, false, false, false],
  ['the machine', machine, false, false, false, false, false, false],
  ['a secretary', actor('secretary'), true, false, true, false, true, true],
  ['a chair', actor('chair'), false, true, true, true, true, true],
  ['a member', actor('member'), false, false, true, true, false, true],
  ['an adviser', actor('adviser'), false, false, true, false, false, true],
  ['an observer', actor('observer'), false, false, false, false, false, true],
  ['a chair elsewhere', actor('chair', 'there'), false, false, false, false, false, false],
])('%s', (_, who, prepares, approves, comments, objects, readsDraft, reads) => {
  expect(mayPrepareMinutesOf(who, 'here')).toBe(prepares)
  expect(mayApproveMinutesOf(who, 'here')).toBe(approves)
  expect(mayCommentOnMinutesOf(who, 'here')).toBe(comments)
  expect(mayObjectToMinutesOf(who, 'here')).toBe(objects)
  expect(mayReadMinutesOf(who, 'here', 'draft')).toBe(readsDraft)
  expect(mayReadMinutesOf(who, 'here', 'for-comment')).toBe(reads)
})
