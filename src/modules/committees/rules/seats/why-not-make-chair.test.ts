import { expect, it } from 'vitest'
import type { CommitteeRole } from '../../../../kernel/actor.ts'
import { whyNotMakeChair } from './why-not-make-chair.ts'

it.each<[string, boolean, CommitteeRole, CommitteeRole, CommitteeRole | undefined, boolean]>([
  ['a keeper makes a member’s seat the chair’s', true, 'chair', 'member', 'member', false],
  ['a coordinator makes their own appointee chair', false, 'chair', 'member', undefined, true],
  ['a coordinator replaces a member by a chair', false, 'chair', 'member', 'member', true],
  ['a coordinator replaces who was chair', false, 'chair', 'member', 'chair', false],
  ['a coordinator fills a seat that is the chair’s', false, 'chair', 'chair', undefined, false],
  ['a coordinator makes a secretary', false, 'secretary', 'member', 'chair', true],
  ['a coordinator appoints a member', false, 'member', 'member', 'chair', false],
])('%s', (_, keeps, capacity, seat, holder, refused) => {
  const why = whyNotMakeChair(keeps, capacity, { capacity: seat }, holder && { capacity: holder })
  expect(why?.code).toBe(refused ? 'committees/chair-is-for-the-committee' : undefined)
})
