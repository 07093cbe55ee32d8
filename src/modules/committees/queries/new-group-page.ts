import { NotPermitted } from '../../../kernel/refusal.ts'
import { query } from '../../../platform/command/use-case.ts'
import { committeeKinds } from '../kinds/index.ts'
import { whyNotDescribe, whyNotLookAround } from '../rules/groups/why-not-found-group.ts'
import { mayFoundGroups, mayFoundGroupUnder } from '../rules/group-rights.ts'
import { committeesAround } from './committees-around.ts'
import { similarTo } from './similar-to.ts'

export type NewGroupView = Awaited<ReturnType<typeof newGroupPage>>

export interface GroupBegun {
  readonly subject?: string | undefined
  readonly under?: string | undefined
  /** Absent until the second step has been answered; may be empty where nothing exists. */
  readonly answer?: string | undefined
  /** Back to the first step, with what was written there. */
  readonly again?: boolean
}

/** The step that setting up a group has come to: the subject, what exists for it, the group itself. */
export const newGroupPage = query('committees.new-group-page', async (asking, { subject, under, answer, again = false }: GroupBegun) => {
  const { actor, db, permit } = asking
  permit(mayFoundGroups(actor))
  const { committees, partnerships, organisations } = await committeesAround(db)
  const parents = committees.filter((committee) => mayFoundGroupUnder(actor, committee))
  if (parents.length === 0) throw new NotPermitted('committees.new-group-page')
  const parent = parents.find(({ slug }) => slug === under)
  const begun = subject !== undefined && !again
  const notAround = begun ? whyNotLookAround(subject, parent?.slug) : undefined
  const looks = begun && notAround === undefined
  const similar = looks ? await similarTo(asking, subject) : []
  const notDescribed = looks && answer !== undefined ? whyNotDescribe(similar.length, answer) : undefined
  const step: 'subject' | 'existing' | 'details' = !looks ? 'subject' : answer === undefined || notDescribed ? 'existing' : 'details'
  return {
    step,
    whyNotOn: notAround ?? notDescribed,
    subject: subject ?? '',
    answer: answer ?? '',
    parent,
    parents: parents.map((one) => ({
      slug: one.slug,
      name: one.name,
      owner: [...partnerships, ...organisations].find(({ id }) => id === one.partnershipId || id === one.organisationId)?.name,
    })),
    similar: similar.map((body) => ({ ...body, partnership: partnerships.find(({ id }) => id === body.partnershipId) })),
    kinds: committeeKinds.filter(({ isGroup }) => isGroup),
  }
})
