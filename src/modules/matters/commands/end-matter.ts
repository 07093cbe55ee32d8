import { refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { updateMatterState } from '../repository/matters.ts'
import { whyNotEndMatter } from '../rules/why-not-keep-matter.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'
import { keptMatter, type MatterNews, tellFollowers } from './kept-matter.ts'

export interface MatterEnded {
  readonly slug: string
  /** Why it ends; absent to take it up again. */
  readonly because: string | undefined
  readonly tell: MatterNews
}

/** Ends a matter with a word on what became of it, or takes it up again. */
export const endMatter = command('matters.end-matter', async (work, { slug, because, tell }: MatterEnded) => {
  const { db, record } = work
  const { matter } = await keptMatter(work, slug)
  if (because !== undefined) refuseIf(whyNotEndMatter(because))
  await updateMatterState(db, matter.id, because?.trim())
  await tellFollowers(work, matter, tell)
  await record({
    event: because === undefined ? 'matter.taken-up' : 'matter.ended',
    subject: { kind: 'matter', id: matter.id },
    details: { ...toldOfMatter(matter), ...(because !== undefined && matter.open && { reason: because.trim() }) },
  })
})
