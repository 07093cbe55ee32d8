import { describe, expect, it } from 'vitest'
import { type Actor, publicActor, type SignedInActor } from '../../../../kernel/actor.ts'
import { mayAnswerWishes, mayKeepInvolvement, mayReadItem, mayRecordOutcome, maySeeOutcomes } from './involvement-rights.ts'

const person = (more: Partial<SignedInActor>): SignedInActor => ({
  kind: 'person',
  personId: 'p1',
  name: 'Sundhedskonsulenten i Furesø',
  committees: [],
  organisations: [],
  operator: false,
  ...more,
})
const actors = {
  coordinator: person({ organisations: [{ organisationId: 'furesoe', role: 'coordinator', committees: ['elders'] }] }),
  reader: person({ organisations: [{ organisationId: 'furesoe', role: 'reader', committees: ['elders'] }] }),
  other: person({ organisations: [{ organisationId: 'gladsaxe', role: 'coordinator', committees: [] }] }),
  ownSecretary: person({ committees: [{ committeeId: 'elders', role: 'secretary' }] }),
  clusterSecretary: person({ committees: [{ committeeId: 'cluster', role: 'secretary' }] }),
  chair: person({ committees: [{ committeeId: 'cluster', role: 'chair' }] }),
  member: person({ committees: [{ committeeId: 'cluster', role: 'member' }] }),
  operator: person({ operator: true }),
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
