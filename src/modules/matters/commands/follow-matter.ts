import { NotFound, NotPermitted } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { matterAround } from '../queries/matter-around.ts'
import { deleteFollower, insertFollower } from '../repository/followers.ts'
import { findMatterBySlug } from '../repository/matters.ts'
import { mayFollow, mayReadMatter } from '../rules/matter-rights.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'

/** Begins or ends being told of what happens in a matter. */
export const followMatter = command(
  'matters.follow-matter',
  async ({ actor, now, db, permitToKnow, record }, { slug, follow }: { readonly slug: string; readonly follow: boolean }) => {
    const matter = await findMatterBySlug(db, slug)
    permitToKnow(
      matter !== undefined && mayFollow(actor) && (matter.isPublic || mayReadMatter(actor, (await matterAround(db, matter)).place)),
    )
    if (!matter) throw new NotFound('matter')
    if (actor.kind !== 'person') throw new NotPermitted('follow')
    if (follow) await insertFollower(db, matter.id, actor.personId, now)
    else await deleteFollower(db, matter.id, actor.personId)
    await record({
      event: follow ? 'matter.followed' : 'matter.unfollowed',
      subject: { kind: 'person', id: actor.personId },
      details: toldOfMatter(matter),
    })
  },
)
