import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { listParties } from '../../../committees/index.ts'
import {
  type AgendaItemRow,
  type AgendaToLookThrough,
  listAgendaItems,
  listCommitteeMeetings,
} from '../../repository/agendas-to-look-through.ts'
import {
  deleteInvolvements,
  insertInvolvements,
  type InvolvementRow,
  listInvolvements,
  updateFromAgenda,
  updateWithdrawn,
} from '../../repository/involvements.ts'
import { listMappings, listOwnCommittees } from '../../repository/subject-committees.ts'
import { concernedCommittees } from '../../rules/involvement/concerned-committees.ts'
import { lastChance } from '../../rules/involvement/last-chance.ts'
import { revisedInvolvements } from '../../rules/involvement/revised-involvements.ts'

export interface Proposed {
  readonly organisationId: string
  /** How many are new, and of how many the item changed or went. */
  readonly added: number
  readonly changed: number
}

/**
 * Looks an agenda through for the parties, or for one of them that mapped something anew: proposals come and go with the
 * agenda, what somebody confirmed stays. Inside the caller's command.
 */
export async function proposeInvolvement(
  { db, now }: Pick<Command, 'db' | 'now'>,
  agenda: AgendaToLookThrough,
  only?: { readonly organisationId: string },
): Promise<Proposed[]> {
  const parties = (await listParties(db, [agenda.partnershipId]))
    .filter(({ validFrom, validTo }) => validFrom <= agenda.heldOn && (validTo === null || validTo >= agenda.heldOn))
    .map(({ organisationId }) => organisationId)
    .filter((id) => only === undefined || id === only.organisationId)
  const items = new Map((await listAgendaItems(db, agenda.id)).map((item) => [item.id, item]))
  const committees = new Map((await listOwnCommittees(db, parties)).map((committee) => [committee.id, committee]))
  const concerns = concernedCommittees([...items.values()], await listMappings(db, parties), committees, agenda.heldOn)
  const before = await listInvolvements(db, agenda.id, parties)
  const revision = revisedInvolvements(before, concerns, [...items.values()])
  const chance = await chances([...revision.added, ...before].map(({ committeeId }) => committeeId))

  await insertInvolvements(
    db,
    revision.added.flatMap((concern) => {
      const item = items.get(concern.itemId)
      return item ? [{ ...concern, ...asSeen(item), ...chance(concern.committeeId), meetingId: agenda.id, state: 'proposed' as const }] : []
    }),
    now,
  )
  await deleteInvolvements(db, revision.dropped)
  await updateWithdrawn(db, revision.withdrawn, agenda.version)
  const known = new Map(before.map((involvement) => [involvement.id, involvement]))
  let changes: InvolvementRow[] = before.filter(({ id }) => revision.withdrawn.includes(id))
  for (const { id, reasons, changedParts } of revision.kept) {
    const was = known.get(id)!
    const news = changedParts.some((part) => !was.changedParts.includes(part)) || was.withdrawnIn !== null
    if (news && was.state !== 'proposed') changes = [...changes, was]
    // A proposal that nobody has looked at is simply the newer one.
    const told = was.state === 'proposed' ? [] : changedParts
    await updateFromAgenda(db, id, {
      ...asSeen(items.get(was.itemId)!),
      ...chance(was.committeeId),
      reasons,
      changedParts: told,
      changedIn: told.length > 0 ? (news ? agenda.version : was.changedIn) : null,
    })
  }
  const of = (organisationId: string) => (one: { readonly organisationId: string }) => one.organisationId === organisationId
  return parties.flatMap((organisationId) => {
    const added = revision.added.filter(of(organisationId)).length
    const changed = changes.filter(of(organisationId)).length
    return added + changed > 0 ? [{ organisationId, added, changed }] : []
  })

  async function chances(committeeIds: readonly string[]) {
    const today = danishDay(now)
    const planned = await listCommitteeMeetings(db, [...new Set(committeeIds)], { from: today, before: agenda.heldOn })
    return (committeeId: string) => {
      const found = lastChance(
        planned.filter((meeting) => meeting.committeeId === committeeId),
        agenda.heldOn,
        today,
      )
      return found.kind === 'none' ? { meetingOn: null, dueOn: null } : { meetingOn: found.heldOn, dueOn: found.dueOn }
    }
  }
}

/** A closed item is kept without its title. */
export function asSeen({ number, title, open, marks }: AgendaItemRow) {
  return { itemNumber: number, itemTitle: open ? title : null, itemOpen: open, marks }
}
