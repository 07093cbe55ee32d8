import { command } from '../../../../platform/command/use-case.ts'
import { heldRound } from '../../queries/involvement/held-round.ts'
import { updateRound } from '../../repository/rounds.ts'

export interface RoundPublished {
  readonly slug: string
  readonly year: number
  /** Whether everyone sees it from now on, or no longer. */
  readonly publish: boolean
}

/** Lets everyone see how many were heard and answered, and what was decided; never who said what. */
export const publishRound = command('matters.publish-round', async (work, { slug, year, publish }: RoundPublished) => {
  const { db, now, record } = work
  const { partnership, round } = await heldRound(work, { slug, year })
  await updateRound(db, round.id, { publishedAt: publish ? now : null })
  await record({
    event: publish ? 'round.published' : 'round.withdrawn',
    subject: { kind: 'partnership', id: partnership.id },
    details: { year },
  })
})
