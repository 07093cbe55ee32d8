import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import type { Actor, CommitteeRole } from '../../../../kernel/actor.ts'
import { danishInstant } from '../../../../kernel/dates.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import type { DraftState, DraftStep } from './draft-steps.ts'
import { type DraftStanding, mayEditDraft, mayKnowOfDraft, mayPropose, mayReadInternalNote, mayTakeStep } from './item-rights.ts'

const inCommittee = (role: CommitteeRole, excluded = false): Actor => signedIn({ committees: [{ committeeId: 'c', role, excluded }] })
const coordinatorOf = (organisationId: string, committees: string[] = []): Actor =>
  signedIn({ organisations: [{ organisationId, role: 'coordinator', committees }] })

const actors = {
  public: publicActor,
  operator: signedIn({ operator: true }),
  secretary: inCommittee('secretary'),
  'excluded secretary': inCommittee('secretary', true),
  chair: inCommittee('chair'),
  member: inCommittee('member'),
  proposer: coordinatorOf('furesoe'),
  'other coordinator': coordinatorOf('gladsaxe'),
  'owner’s coordinator': coordinatorOf('gladsaxe', ['c']),
  reader: signedIn({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: [] }] }),
} as const satisfies Record<string, Actor>

const draft = (state: DraftState, more: Partial<DraftStanding> = {}): DraftStanding => ({
  committeeId: 'c',
  organisationId: 'furesoe',
  state,
  open: true,
  proposedAt: null,
  ...more,
})
const those = (may: (actor: Actor) => boolean): string =>
  Object.entries(actors)
    .filter(([, actor]) => may(actor))
    .map(([name]) => name)
    .join(', ')

describe('an item in the making', () => {
  it.each<[string, DraftStanding, string]>([
    ['a draft is its proposer’s alone', draft('draft'), 'proposer'],
    [
      'a draft of the secretariat’s own is theirs',
      draft('draft', { organisationId: null }),
      'secretary, excluded secretary, owner’s coordinator',
    ],
    [
      'one that was sent back is still known',
      draft('draft', { proposedAt: danishInstant('2026-11-20', '10:00') }),
      'secretary, excluded secretary, proposer, owner’s coordinator',
    ],
    ['a proposal has come to the secretariat', draft('proposed'), 'secretary, excluded secretary, proposer, owner’s coordinator'],
    ['chairs see what is on their agenda', draft('on-agenda'), 'secretary, excluded secretary, chair, proposer, owner’s coordinator'],
    ['a closed one is for few', draft('on-agenda', { open: false }), 'secretary, chair, proposer'],
    ['a closed draft, too', draft('draft', { open: false, organisationId: null }), 'secretary'],
  ])('%s', (_, given, expected) => {
    expect(those((actor) => mayKnowOfDraft(actor, given))).toBe(expected)
  })

  it.each<[DraftState, string]>([
    ['draft', 'proposer'],
    ['proposed', 'secretary, excluded secretary, proposer, owner’s coordinator'],
    ['with-secretariat', 'secretary, excluded secretary, owner’s coordinator'],
    ['on-agenda', 'secretary, excluded secretary, owner’s coordinator'],
  ])('that is %s is changed by %s', (state, expected) => {
    expect(those((actor) => mayEditDraft(actor, draft(state)))).toBe(expected)
  })

  it.each<[DraftStep, DraftState, string]>([
    ['propose', 'draft', 'proposer'],
    ['withdraw', 'proposed', 'secretary, excluded secretary, proposer, owner’s coordinator'],
    ['withdraw', 'on-agenda', 'secretary, excluded secretary, owner’s coordinator'],
    ['take', 'proposed', 'secretary, excluded secretary, owner’s coordinator'],
    ['place', 'with-secretariat', 'secretary, excluded secretary, owner’s coordinator'],
    ['take', 'draft', ''],
  ])('lets %s happen when it is %s by %s', (step, state, expected) => {
    expect(those((actor) => mayTakeStep(actor, draft(state), step))).toBe(expected)
  })

  it('has notes that its proposer does not read', () => {
    expect(those((actor) => mayReadInternalNote(actor, draft('on-agenda')))).toBe(
      'secretary, excluded secretary, chair, owner’s coordinator',
    )
  })
})

it('is proposed by the secretariat and by coordinators of those who take part', () => {
  expect(those((actor) => mayPropose(actor, 'c', ['furesoe', 'regionen']))).toBe(
    'secretary, excluded secretary, proposer, owner’s coordinator',
  )
})
