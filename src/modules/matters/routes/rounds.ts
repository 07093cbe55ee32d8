import { NotFound } from '../../../kernel/refusal.ts'
import { slugFrom } from '../../../kernel/slug.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Fields, Submission, Visit } from '../../../platform/http/doors.ts'
import { dayOrAsTyped } from '../../committees/rules/appointments/day-written.ts'
import type { Page } from '../../../ui/page.ts'
import { answerIdea } from '../commands/involvement/answer-idea.ts'
import { closeRound } from '../commands/involvement/close-round.ts'
import { decideGroup } from '../commands/involvement/decide-group.ts'
import { groupIdeas } from '../commands/involvement/group-ideas.ts'
import { openRound } from '../commands/involvement/open-round.ts'
import { publishRound } from '../commands/involvement/publish-round.ts'
import { raiseIdea } from '../commands/involvement/raise-idea.ts'
import { showRound } from '../pages/involvement/show-round.tsx'
import { showRounds } from '../pages/involvement/show-rounds.tsx'
import { telling as tell } from '../pages/involvement/telling.ts'
import { roundPage } from '../queries/involvement/round-page.ts'
import { roundsPage } from '../queries/involvement/rounds-page.ts'
import { groupDecisions } from '../rules/involvement/why-not-decide.ts'

export function roundRoutes(on: Doors<Page>): void {
  const all = { load: ({ context, params }: Visit) => roundsPage(context, { slug: slugFrom(params['slug']) }), draw: showRounds }
  on.page('/klynger/:slug/runder', all.load, all.draw)
  on.form(
    '/klynger/:slug/runder',
    async ({ context, params, fields }) => {
      const slug = slugFrom(params['slug'])
      const year = Number(text(fields, 'year'))
      await openRound(context, { slug, year, closesOn: dayOrAsTyped(text(fields, 'closes-on')), tell })
      return `/klynger/${slug}/runder/${year}?gemt=ja`
    },
    all,
  )
  const one = { load: ({ context, params }: Visit) => roundPage(context, placeIn(params)), draw: showRound }
  const path = '/klynger/:slug/runder/:year'
  on.page(path, one.load, one.draw)
  const deed = (place: string, work: (sent: Submission, of: ReturnType<typeof placeIn>) => Promise<unknown>): void =>
    on.form(
      place,
      async (sent) => {
        const of = placeIn(sent.params)
        await work(sent, of)
        return `/klynger/${of.slug}/runder/${of.year}?gemt=ja`
      },
      one,
    )
  deed(path, ({ context, fields }, of) => raiseIdea(context, { ...of, voice: text(fields, 'voice'), text: text(fields, 'text'), tell }))
  deed(`${path}/grupper`, ({ context, fields }, of) =>
    groupIdeas(context, {
      ...of,
      ideas: (fields['idea'] ?? []).map(idFrom),
      title: text(fields, 'title'),
      open: fields['group-closed'] === undefined,
    }),
  )
  deed(`${path}/beslut`, ({ context, fields }, of) => {
    const id = idFrom(text(fields, 'group'))
    const decision = groupDecisions.find((known) => known === text(fields, `decision-${id}`))
    return decideGroup(context, { ...of, id, decision, reason: text(fields, `reason-${id}`), tell })
  })
  deed(`${path}/svar`, ({ context, fields }, of) => {
    const id = idFrom(text(fields, 'idea'))
    return answerIdea(context, { ...of, id, answer: text(fields, `answer-${id}`), tell })
  })
  deed(`${path}/afslut`, ({ context }, of) => closeRound(context, of))
  deed(`${path}/vis`, ({ context, fields }, of) => publishRound(context, { ...of, publish: fields['publish'] !== undefined }))
}

function placeIn(params: Visit['params']): { readonly slug: string; readonly year: number } {
  const year = Number(params['year'])
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw new NotFound('round')
  return { slug: slugFrom(params['slug']), year }
}

function text(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? ''
}
