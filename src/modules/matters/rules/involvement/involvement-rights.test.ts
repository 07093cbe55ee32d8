import { describe, expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../../../kernel/actor.ts'
import { mayAnswerWishes, mayKeepInvolvement, mayReadItem, mayRecordOutcome, maySeeOutcomes } from './involvement-rights.ts'

const actors = {
  coordinator: signedIn({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: ['elders'] }] }),
  reader: signedIn({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: ['elders'] }] }),
  other: signedIn({ organisations: [{ organisationId: 'gladsaxe', role: 'coordinator', committees: [] }] }),
  ownSecretary: signedIn({ committees: [{ committeeId: 'elders', role: 'secretary' }] }),
  clusterSecretary: signedIn({ committees: [{ committeeId: 'cluster', role: 'secretary' }] }),
  chair: signedIn({ committees: [{ committeeId: 'cluster', role: 'chair' }] }),
  member: signedIn({ committees: [{ committeeId: 'cluster', role: 'member' }] }),
  operator: signedIn({ operator: true }),
  public: publicActor,
  system: { kind: 'system', name: 'Samspil' },
} satisfies Record<string, Actor>
const who = (may: (actor: Actor) => boolean): string[] =>
  Object.entries(actors)
    .filter(([, actor]) => may(actor))
    .map(([name]) => name)

describe('rights of involvement', () => {
  it.each<[string, (actor: Actor) => boolean, string[]]>([
    ['keep it', (actor) => mayKeepInvolvement(actor, 'furesoe'), ['coordinator', 'system']],
    [
      'write what a committee said',
      (actor) => mayRecordOutcome(actor, { organisationId: 'furesoe', committeeId: 'elders' }),
      ['coordinator', 'ownSecretary', 'system'],
    ],
    ['see what all said', (actor) => maySeeOutcomes(actor, 'cluster'), ['clusterSecretary', 'chair', 'system']],
    ['answer wishes', (actor) => mayAnswerWishes(actor, 'cluster'), ['clusterSecretary', 'system']],
    [
      'read a closed item',
      (actor) => mayReadItem(actor, { committeeId: 'cluster', open: false }),
      ['clusterSecretary', 'chair', 'member', 'system'],
    ],
  ])('lets these %s', (_, may, names) => expect(who(may)).toEqual(names))
})
