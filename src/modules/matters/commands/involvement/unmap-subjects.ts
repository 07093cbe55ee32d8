import { danishDay } from '../../../../kernel/dates.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { deleteMappings, insertMappings, listMappings, listOwnCommittees } from '../../repository/subject-committees.ts'
import { committeeInOffice } from '../../rules/involvement/committee-in-office.ts'
import { keptOrganisation } from '../../queries/involvement/kept-organisation.ts'
import { proposeInvolvement } from './propose-involvement.ts'

export interface SubjectsUnmapped {
  readonly slug: string
  readonly ids: readonly string[]
  /** Give them to the committee that follows a dissolved one, instead of to nobody. */
  readonly toSuccessor: boolean
}

/** Takes focus areas and words away from a committee. What somebody confirmed of agendas stays. */
export const unmapSubjects = command('matters.unmap-subjects', async (work, { slug, ids, toSuccessor }: SubjectsUnmapped) => {
  const { db, now, record } = work
  const { organisation, agendas } = await keptOrganisation(work, slug)
  const chosen = (await listMappings(db, [organisation.id])).filter(({ id }) => ids.includes(id))
  const committees = new Map((await listOwnCommittees(db, [organisation.id])).map((committee) => [committee.id, committee]))
  if (toSuccessor)
    await insertMappings(
      db,
      chosen.flatMap((mapping) => {
        const found = committeeInOffice(committees, mapping.committeeId, danishDay(now))
        return found?.inPlaceOf ? [{ ...mapping, committeeId: found.committee.id }] : []
      }),
    )
  const moved = ({ committeeId }: { readonly committeeId: string }) =>
    committeeInOffice(committees, committeeId, danishDay(now))?.inPlaceOf !== undefined
  await deleteMappings(
    db,
    chosen.filter((mapping) => !toSuccessor || moved(mapping)).map(({ id }) => id),
  )
  for (const agenda of agendas) await proposeInvolvement(work, agenda, { organisationId: organisation.id })
  await record({
    event: toSuccessor ? 'subjects.moved' : 'subjects.unmapped',
    subject: { kind: 'organisation', id: organisation.id },
    details: { subjects: chosen.map(({ focusArea, subject }) => focusArea ?? subject).join(', ') },
  })
})
