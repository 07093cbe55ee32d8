import { readFile } from 'node:fs/promises'
import { findCommitteeBySlug, listFocusAreas, listPartnerships } from '../modules/committees/index.ts'
import {
  arrangeMeanwhile,
  beginMatter,
  changeQuestion,
  escalateQuestion,
  isAnythingFollowed,
  linkItem,
  planTreatment,
  raiseQuestion,
  stateBoundaryPosition,
} from '../modules/matters/index.ts'
import type { EscalationLevel } from '../modules/matters/rules/boundary/question-life.ts'
import { texts as danish } from '../modules/matters/texts.da.ts'
import { texts as english } from '../modules/matters/texts.en.ts'
import { findMeetingOn, listItemIdentities } from '../modules/meetings/index.ts'
import { findOrganisationBySlug } from '../modules/people/index.ts'
import { danishInstant } from '../kernel/dates.ts'
import { type Installation, machine } from './installation.ts'

interface DemoMatters {
  readonly matters: readonly {
    readonly title: string
    readonly summary: string
    readonly partnership: string
    readonly focusArea?: string
    readonly references: string
    readonly route: readonly {
      readonly committee: string
      readonly stage: number
      readonly plannedOn?: string
      readonly heldOn?: string
      readonly outcome?: string
    }[]
    readonly items: readonly { readonly committee: string; readonly heldOn: string; readonly title: string }[]
  }[]
  readonly questions: readonly {
    readonly on: string
    readonly title: string
    readonly kind: 'who-pays' | 'who-answers' | 'data-sharing' | 'other'
    readonly question: string
    readonly groups: string
    readonly example: string
    readonly partnership: string
    readonly positions: readonly { readonly organisation: string; readonly on: string; readonly position: string }[]
    readonly interim?: { readonly text: string; readonly from: string }
    readonly escalation?: { readonly on: string; readonly to: EscalationLevel; readonly receiver: string; readonly letter: string }
  }[]
}

const tell = (title: string | undefined) => ({ da: danish.news(title), en: english.news(title) })

/** Follows what the demo's committees treat, and raises its questions, by the commands that people use; once only. */
export async function followMattersInDemo(installation: Installation, place: string): Promise<void> {
  const context = installation.contextFor(machine)
  const { app } = context.database
  if (await isAnythingFollowed(app)) return
  const { matters, questions } = JSON.parse(await readFile(place, 'utf8')) as DemoMatters
  const partnerships = new Map((await listPartnerships(app)).map(({ id, slug }) => [slug, id]))
  const focusAreas = new Map((await listFocusAreas(app)).map(({ id, slug }) => [slug, id]))
  const at = (day: string) => ({ ...context, now: danishInstant(day, '10:00') })

  for (const { title, summary, references, partnership, focusArea, route, items } of matters) {
    const slug = await beginMatter(context, {
      title,
      summary,
      references,
      partnershipId: partnerships.get(partnership),
      focusAreaId: focusAreas.get(focusArea ?? ''),
      open: true,
      itemId: undefined,
    })
    for (const { committee, stage, plannedOn = '', heldOn = '', outcome = '' } of route) {
      const committeeId = (await findCommitteeBySlug(app, committee))?.id
      await planTreatment(context, { slug, committeeId, committeeName: committee, stage, plannedOn, heldOn, outcome, tell })
    }
    for (const item of items) {
      const committee = await findCommitteeBySlug(app, item.committee)
      const meeting = committee && (await findMeetingOn(app, committee.id, item.heldOn))
      const found = meeting && (await listItemIdentities(app, meeting.id)).find((known) => known.title === item.title)
      if (found) await linkItem(context, { slug, itemId: found.id, tell })
    }
  }

  for (const { on, partnership, positions, interim, escalation, ...question } of questions) {
    const id = await raiseQuestion(at(on), { ...question, partnershipId: partnerships.get(partnership) })
    await changeQuestion(at(on), { id, revision: 1, ...question, public: true })
    for (const { organisation, on: day, position } of positions) {
      const organisationId = (await findOrganisationBySlug(app, organisation))?.id
      if (organisationId) await stateBoundaryPosition(at(day), { id, organisationId, position })
    }
    if (interim) await arrangeMeanwhile(at(interim.from), { id, ...interim, to: '' })
    if (escalation) await escalateQuestion(at(escalation.on), { id, ...escalation })
  }
}
