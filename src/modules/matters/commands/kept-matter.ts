import { NotFound } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { insertNotices, type NewNotice } from '../../people/index.ts'
import { matterAround } from '../queries/matter-around.ts'
import { listFollowers } from '../repository/followers.ts'
import { lockMatter, type MatterRow } from '../repository/matters.ts'
import { mayKeepMatter, mayReadMatter } from '../rules/matter-rights.ts'

/** The matter that is to be changed, locked, when the actor keeps it; who may not even read it is told that it is not there. */
export async function keptMatter({ actor, db, permit, permitToKnow }: Command, slug: string) {
  const matter = await lockMatter(db, slug)
  const around = matter && (await matterAround(db, matter))
  permitToKnow(matter !== undefined && around !== undefined && (matter.isPublic || mayReadMatter(actor, around.place)))
  if (!matter || !around) throw new NotFound('matter')
  permit(mayKeepMatter(actor, around.place))
  return { matter, ...around }
}

/** That something happened in a matter, in a sentence for each language; without a title where the matter is closed. */
export type MatterNews = (title: string | undefined) => NewNotice['sentence']

/** Tells those who follow a matter that something happened in it; what, they read there, as far as it is theirs. */
export async function tellFollowers(
  { actor, db, now }: Command,
  matter: Pick<MatterRow, 'id' | 'slug' | 'title' | 'open'>,
  tell: MatterNews,
): Promise<void> {
  const own = actor.kind === 'person' ? actor.personId : undefined
  const followers = (await listFollowers(db, matter.id)).filter((id) => id !== own)
  await insertNotices(
    db,
    followers.map((personId) => ({
      personId,
      kind: 'matter.moved',
      about: { kind: 'matter', id: matter.id },
      // A matter that is closed is told of without its name, which its slug says too, as a mail can be read by others.
      path: `/sager/${matter.open ? matter.slug : matter.id}`,
      sentence: tell(matter.open ? matter.title : undefined),
    })),
    now,
  )
}
