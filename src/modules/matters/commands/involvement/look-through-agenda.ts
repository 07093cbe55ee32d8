import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { insertNotices, listOrganisations } from '../../../people/index.ts'
import { findAgenda, listCoordinators, upsertLookedThrough } from '../../repository/agendas-to-look-through.ts'
import { sentencesOf, type Telling } from '../../rules/involvement/telling.ts'
import { proposeInvolvement } from './propose-involvement.ts'

/** Looks a newly dispatched agenda through for every party, and tells their coordinators what is theirs to decide. */
export const lookThroughAgenda = command(
  'matters.look-through-agenda',
  async (work, { meetingId, tell }: { readonly meetingId: string; readonly tell: Telling }) => {
    const { actor, now, db, permit, record } = work
    permit(actor.kind === 'system')
    const agenda = await findAgenda(db, meetingId)
    if (!agenda) throw new NotFound('agenda')
    const proposed = await proposeInvolvement(work, agenda)
    await upsertLookedThrough(db, meetingId, agenda.version, now)
    const slugs = new Map((await listOrganisations(db)).map(({ id, slug }) => [id, slug]))
    const coordinators = await listCoordinators(
      db,
      proposed.map(({ organisationId }) => organisationId),
      danishDay(now),
    )
    await insertNotices(
      db,
      proposed.flatMap(({ organisationId, added, changed }) =>
        coordinators
          .filter((coordinator) => coordinator.organisationId === organisationId)
          .map(({ personId }) => ({
            personId,
            kind: changed > 0 ? 'involvement.changed' : 'involvement.proposed',
            about: { kind: 'meeting', id: meetingId },
            path: `/organisationer/${slugs.get(organisationId)}/inddragelse/${meetingId}`,
            sentence: sentencesOf(tell, (words, day) =>
              changed > 0
                ? words.agendaChanged(agenda.committeeName, day(agenda.heldOn), added + changed)
                : words.agendaIn(agenda.committeeName, day(agenda.heldOn), added),
            ),
          })),
      ),
      now,
    )
    await record({
      event: 'agenda.looked-through',
      subject: { kind: 'meeting', id: meetingId },
      details: { version: agenda.version, number: proposed.reduce((sum, { added }) => sum + added, 0) },
    })
  },
)
