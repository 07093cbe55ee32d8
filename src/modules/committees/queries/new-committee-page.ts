import { isOperator } from '../../../kernel/actor.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKind, committeeKinds } from '../kinds/index.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'
import { mayFoundGroups } from '../rules/group-rights.ts'
import { mayBeginCommittees, mayKeepCommittee, organisationsKeptBy } from '../rules/partnership-rights.ts'
import { committeesAround } from './committees-around.ts'

export type NewCommitteeView = Awaited<ReturnType<typeof newCommitteePage>>

export interface CommitteeBegun {
  readonly kind?: string | undefined
  readonly partnership?: string | undefined
  readonly predecessor?: string | undefined
}

/** What a new committee is made from: the kinds that the actor may begin, then the fields of the one that was chosen. */
export const newCommitteePage = query(
  'committees.new-committee-page',
  async ({ actor, db, permit }, { kind: chosen, partnership, predecessor }: CommitteeBegun) => {
    permit(mayBeginCommittees(actor))
    const { committees, partnerships, organisations } = await committeesAround(db)
    const own = organisationsKeptBy(actor)
    const anywhere = isOperator(actor)
    const offered = committeeKinds.filter(
      ({ isGroup, belongsTo }) => (isGroup && mayFoundGroups(actor)) || anywhere || (belongsTo !== 'partnership' && own.length > 0),
    )
    const kind = chosen === undefined ? undefined : committeeKind(chosen)
    const followed = committees.find(({ slug }) => slug === predecessor)
    return {
      kinds: offered,
      kind: kind && !kind.isGroup && offered.includes(kind) ? kind : undefined,
      partnership,
      partnerships: anywhere ? partnerships : [],
      organisations: anywhere ? organisations : organisations.filter(({ id }) => own.includes(id)),
      parents: committees.filter((committee) => mayKnowOf(actor, committee)),
      predecessor:
        followed && mayKeepCommittee(actor, { ...followed, isGroup: committeeKind(followed.kind)?.isGroup ?? false })
          ? followed
          : undefined,
    }
  },
)
