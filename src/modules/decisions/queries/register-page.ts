import { danishDay } from '../../../kernel/dates.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { personsOf } from '../../../kernel/actor.ts'
import { type Query, query } from '../../../platform/command/use-case.ts'
import { listCommittees, listFocusAreas } from '../../committees/index.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { committeesReadClosedBy, mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { listOrganisations } from '../../people/index.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { findEscalationRule } from '../repository/escalation-rules.ts'
import { countRegister, listMeetingsWithProposals, listRegister, type RegisterFilter } from '../repository/register.ts'
import { committeesChairedBy, committeesFollowedUpBy, followUpReaderOf, organisationsOf } from '../rules/follow-up-rights.ts'
import { mayHandInSheet } from '../rules/may-hand-in-sheet.ts'
import { usualEscalationInDays } from '../rules/reminder-due.ts'
import type { RegisterQuestion } from '../rules/register-question.ts'

export type RegisterView = Awaited<ReturnType<typeof registerPage>>

const rowsOnAPage = 25

/** The register, as far as the reader may see it: what awaits, overdue first, by committee, focus area, party and due date. */
export const registerPage = query('decisions.register-page', async (asking, question: RegisterQuestion) => {
  const { actor, now, db, permit, showsClosed } = asking
  permit(true)
  const today = danishDay(now)
  const choices = await registerChoices(asking)
  const filter = filterOf(asking, question, choices, today)
  const reader = followUpReaderOf(actor)
  const kept = committeesFollowedUpBy(actor)
  const rowsOn = (page: number) => listRegister(db, reader, filter, { offset: (page - 1) * rowsOnAPage, atMost: rowsOnAPage })
  const [count, asked, proposals] = await Promise.all([
    countRegister(db, reader, filter),
    // Further on it is not known whether there is such a page.
    question.page === 1 ? rowsOn(1) : undefined,
    kept.length > 0 ? listMeetingsWithProposals(db, kept, committeesReadClosedBy(actor), today) : [],
  ])
  const pages = Math.max(1, Math.ceil(count.all / rowsOnAPage))
  const page = Math.min(question.page, pages)
  const rows = asked ?? (await rowsOn(page))
  for (const reading of closedReadings(actor, rows, (closed) => ({ followUps: closed.map(({ id }) => id) }))) showsClosed(reading)
  const committee = choices.committees.find(({ slug }) => slug === question.committee)
  const keepsCommittee = committee !== undefined && (kept.includes(committee.id) || actor.kind === 'system')
  return {
    question: { ...question, page },
    ...choices,
    organisation: choices.organisations.find(({ slug }) => slug === question.organisation),
    rows,
    count,
    pages,
    isPersonal: actor.kind === 'person',
    keeps: kept.length > 0,
    mayHandIn: mayHandInSheet(actor),
    proposals,
    settings: keepsCommittee
      ? {
          committee,
          line: await findCommitteeLine(db, committee.id),
          escalatesAfterDays: (await findEscalationRule(db, committee.id)) ?? usualEscalationInDays,
        }
      : undefined,
  }
})

export async function registerChoices({ actor, db }: Pick<Query, 'actor' | 'db'>) {
  const [committees, organisations, focusAreas] = await Promise.all([listCommittees(db), listOrganisations(db), listFocusAreas(db)])
  return { committees: committees.filter((committee) => mayKnowOf(actor, committee)), organisations, focusAreas }
}

/** @throws NotFound for a committee, party or focus area that is not there */
export function filterOf(
  { actor }: Pick<Query, 'actor'>,
  { committee, organisation, focus, state, dueBy, mine }: RegisterQuestion,
  choices: Awaited<ReturnType<typeof registerChoices>>,
  today: string,
): RegisterFilter {
  const known = <Row extends { readonly slug: string }>(rows: readonly Row[], slug: string | undefined): Row | undefined => {
    const found = rows.find((row) => row.slug === slug)
    if (slug !== undefined && !found) throw new NotFound('register')
    return found
  }
  return {
    state,
    today,
    dueBy,
    committeeId: known(choices.committees, committee)?.id,
    organisationId: known(choices.organisations, organisation)?.id,
    focusArea: known(choices.focusAreas, focus),
    awaiting: mine ? { organisations: organisationsOf(actor), persons: personsOf(actor), chaired: committeesChairedBy(actor) } : undefined,
  }
}
