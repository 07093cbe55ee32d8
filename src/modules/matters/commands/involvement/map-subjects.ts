import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { listFocusAreas } from '../../../committees/index.ts'
import { insertMappings, listMappings, listOwnCommittees } from '../../repository/subject-committees.ts'
import { subjectsWritten, whyNotMap } from '../../rules/involvement/why-not-map.ts'
import { keptOrganisation } from '../../queries/involvement/kept-organisation.ts'
import { proposeInvolvement } from './propose-involvement.ts'

export interface SubjectsMapped {
  /** Of the organisation. */
  readonly slug: string
  readonly committeeId: string | undefined
  readonly focusAreaId: string | undefined
  /** As written: a line or a comma each. */
  readonly subjects: string
}

/** Says once which focus area and which words belong to a committee; coming agendas are looked through again at once. */
export const mapSubjects = command('matters.map-subjects', async (work, mapped: SubjectsMapped) => {
  const { db, now, record } = work
  const { organisation, agendas } = await keptOrganisation(work, mapped.slug)
  const committees = new Map((await listOwnCommittees(db, [organisation.id])).map((committee) => [committee.id, committee]))
  const focusArea = (await listFocusAreas(db)).find(({ id }) => id === mapped.focusAreaId)
  const subjects = subjectsWritten(mapped.subjects)
  const written = { committeeId: mapped.committeeId, focusAreaId: focusArea?.id, subjects }
  refuseIf(whyNotMap(written, committees, await listMappings(db, [organisation.id]), danishDay(now)))
  const committee = committees.get(mapped.committeeId ?? '')!
  const of = { organisationId: organisation.id, committeeId: committee.id }
  await insertMappings(db, [
    ...(focusArea ? [{ ...of, focusAreaId: focusArea.id, subject: null }] : []),
    ...subjects.map((subject) => ({ ...of, focusAreaId: null, subject })),
  ])
  for (const agenda of agendas) await proposeInvolvement(work, agenda, { organisationId: organisation.id })
  await record({
    event: 'subjects.mapped',
    subject: { kind: 'organisation', id: organisation.id },
    details: { committee: committee.name, subjects: [focusArea?.name, ...subjects].filter(Boolean).join(', ') },
  })
})
