import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { insertNotices } from '../../../people/index.ts'
import { listCoordinators, listSecretariesOf } from '../../repository/agendas-to-look-through.ts'
import type { IdeaRow } from '../../repository/ideas.ts'
import { sentencesOf, type Telling } from '../../rules/involvement/telling.ts'

/** Tells those who speak for the ones that raised ideas that there are answers. */
export async function tellVoices(
  { db, now }: Command,
  ideas: readonly IdeaRow[],
  {
    partnership,
    year,
    tell,
  }: {
    readonly partnership: { readonly id: string; readonly slug: string; readonly name: string }
    readonly year: number
    readonly tell: Telling
  },
): Promise<void> {
  const today = danishDay(now)
  const organisations = [...new Set(ideas.flatMap(({ organisationId }) => organisationId ?? []))]
  const committees = [...new Set(ideas.flatMap(({ committeeId }) => committeeId ?? []))]
  const persons = new Set([
    ...(await listCoordinators(db, organisations, today)).map(({ personId }) => personId),
    ...(await listSecretariesOf(db, committees, today)),
  ])
  await insertNotices(
    db,
    [...persons].map((personId) => ({
      personId,
      kind: 'idea.answered',
      about: { kind: 'partnership', id: partnership.id },
      path: `/klynger/${partnership.slug}/runder/${year}`,
      sentence: sentencesOf(tell, (words) => words.ideaAnswered(partnership.name, year)),
    })),
    now,
  )
}
