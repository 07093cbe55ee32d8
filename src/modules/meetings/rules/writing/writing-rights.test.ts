import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import type { CommitteeRole, SignedInActor } from '../../../../kernel/actor.ts'
import type { ConclusionText, SectionText } from './text-owner.ts'
import { mayWriteIn, whyNotWriteIn } from './writing-rights.ts'

const inCommittee = (role: CommitteeRole): SignedInActor =>
  signedIn({ personId: role, name: role, committees: [{ committeeId: 'c', role }] })
const ofItem = { draftId: 'i', committeeId: 'c', open: true, title: 'Fald' }
const conclusion: ConclusionText = {
  ...ofItem,
  kind: 'conclusion',
  meetingId: 'm',
  progress: { state: 'begun', minutesApproved: false },
  conflicted: new Set(),
}
const section: SectionText = {
  ...ofItem,
  kind: 'section',
  section: 'background',
  heading: null,
  draft: { committeeId: 'c', organisationId: null, state: 'with-secretariat', open: true, proposedAt: null },
}

it.each([
  ['secretary', conclusion, true],
  ['chair', conclusion, false],
  ['member', conclusion, false],
  ['secretary', { ...conclusion, open: false }, true],
  ['secretary', { ...conclusion, open: false, conflicted: new Set(['secretary']) }, false],
  ['secretary', section, true],
  ['chair', section, false],
] as const)('%s of the committee writes in %o: %s', (role, owner, expected) => {
  expect(mayWriteIn(inCommittee(role), owner)).toBe(expected)
})

it.each([
  [conclusion, undefined],
  [{ ...conclusion, progress: { state: 'ended', minutesApproved: false } }, undefined],
  [{ ...conclusion, progress: { state: 'ended', minutesApproved: true } }, 'meetings/minutes-approved'],
  [section, undefined],
  [{ ...section, draft: { ...section.draft, state: 'treated' } }, 'meetings/item-ended'],
] as const)('%o is refused with %s', (owner, code) => {
  expect(whyNotWriteIn(owner)?.code).toBe(code)
})
