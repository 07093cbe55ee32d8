import { danishDay } from '../../../../kernel/dates.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { listFocusAreas } from '../../../committees/index.ts'
import { keptOrganisation } from './kept-organisation.ts'
import { countInvolvements } from '../../repository/involvements.ts'
import { listMappings, listOwnCommittees } from '../../repository/subject-committees.ts'
import { committeeInOffice, isDissolved } from '../../rules/involvement/committee-in-office.ts'

export type MappingView = Awaited<ReturnType<typeof mappingPage>>

/** What an organisation has said of which of its committees sees what, and the agendas that wait for it. */
export const mappingPage = query('matters.mapping-page', async (asking, { slug }: { readonly slug: string }) => {
  const { db, now } = asking
  const today = danishDay(now)
  const { organisation, partnerships, agendas } = await keptOrganisation(asking, slug)
  const committees = new Map((await listOwnCommittees(db, [organisation.id])).map((committee) => [committee.id, committee]))
  const mappings = await listMappings(db, [organisation.id])
  const counts = await countInvolvements(
    db,
    organisation.id,
    agendas.map(({ id }) => id),
  )
  return {
    organisation,
    focusAreas: (await listFocusAreas(db)).filter(({ partnershipId }) => partnerships.some(({ id }) => id === partnershipId)),
    committees: [...committees.values()].filter((committee) => !isDissolved(committee, today)),
    /** By committee; a dissolved one with who follows it. */
    mapped: [...committees.values()].flatMap((committee) => {
      const own = mappings.filter(({ committeeId }) => committeeId === committee.id)
      if (own.length === 0) return []
      const dissolved = isDissolved(committee, today)
      return [
        {
          committee,
          mappings: own,
          dissolved,
          successor: dissolved ? committeeInOffice(committees, committee.id, today)?.committee : undefined,
        },
      ]
    }),
    agendas: agendas.map((agenda) => ({
      ...agenda,
      counts: Object.fromEntries(counts.filter(({ meetingId }) => meetingId === agenda.id).map(({ state, number }) => [state, number])),
    })),
  }
})
