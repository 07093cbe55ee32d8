import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { heldRound } from '../../queries/involvement/held-round.ts'
import { listIdeasOfRound, updateIdeaGroup } from '../../repository/ideas.ts'
import { insertGroup } from '../../repository/round-groups.ts'
import { toldOfMatter } from '../../rules/told-of-matter.ts'
import { whyNotGroup } from '../../rules/involvement/why-not-decide.ts'

export interface IdeasGrouped {
  readonly slug: string
  readonly year: number
  readonly ideas: readonly string[]
  readonly title: string
  /** Whether everyone may read what it is about, once the round is published. */
  readonly open: boolean
}

/** Ideas that are about the same are decided together. */
export const groupIdeas = command('matters.group-ideas', async (work, { slug, year, ideas, title, open }: IdeasGrouped) => {
  const { db, record } = work
  const { partnership, round } = await heldRound(work, { slug, year })
  const chosen = (await listIdeasOfRound(db, round.id)).filter(({ id }) => ideas.includes(id)).map(({ id }) => id)
  refuseIf(whyNotGroup(title, chosen))
  await updateIdeaGroup(db, chosen, await insertGroup(db, round.id, { title: title.trim(), open }))
  await record({
    event: 'ideas.grouped',
    subject: { kind: 'partnership', id: partnership.id },
    details: { year, number: chosen.length, ...toldOfMatter({ open, title: title.trim() }) },
  })
})
