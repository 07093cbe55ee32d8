import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, Refused } from '../../../kernel/refusal.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'
import { findCommitteeLine } from '../repository/committee-lines.ts'
import { listFollowUpsById } from '../repository/follow-ups.ts'
import { listReportsOf } from '../repository/reports.ts'
import { findFollowUpSheet } from '../repository/follow-up-sheets.ts'
import { followUpReaderOf, mayKeepFollowUp, mayReportOn } from '../rules/follow-up-rights.ts'
import { mayHandInSheet } from '../rules/may-hand-in-sheet.ts'
import { type KnownFollowUp, plannedChanges } from '../rules/sheet/planned-changes.ts'
import { sheetRows } from '../rules/sheet/sheet-rows.ts'

type Asking = Pick<Query, 'actor' | 'now' | 'db' | 'permitToKnow'>

/** What a spreadsheet that somebody handed in would change now, for nobody but them. @throws NotFound */
export async function planFollowUpSheet({ actor, now, db, permitToKnow }: Asking, id: string, lock = false) {
  permitToKnow(mayHandInSheet(actor))
  const sheet = await findFollowUpSheet(db, id)
  const mine = sheet !== undefined && sheet.handedInBy === (actor.kind === 'person' ? actor.personId : null)
  permitToKnow(mine)
  if (!sheet) throw new NotFound('sheet')
  const read = sheetRows(sheet.cells)
  if ('refusal' in read) throw new Refused(read.refusal)
  const ids = read.rows.flatMap(({ cells }) => (cells.id && isUuid(cells.id) ? [cells.id.toLowerCase()] : []))
  const found = await listFollowUpsById(db, followUpReaderOf(actor), ids, lock)
  const committees = new Map(
    await Promise.all(
      [...new Set(found.map(({ committeeId }) => committeeId))].map(async (each) => [each, await findCommitteeLine(db, each)] as const),
    ),
  )
  const persons = new Map(
    await Promise.all(
      [...new Set(found.flatMap(({ personId }) => personId ?? []))].map(
        async (each) => [each, (await findPerson(db, each))?.name] as const,
      ),
    ),
  )
  const reports = await listReportsOf(
    db,
    found.map(({ id: each }) => each),
  )
  const followUps = new Map(
    found.map((followUp): [string, KnownFollowUp] => [
      followUp.id,
      {
        ...followUp,
        person: persons.get(followUp.personId ?? '') ?? null,
        latest: reports.find(({ followUpId }) => followUpId === followUp.id)?.text ?? null,
        committee: { validTo: null, ...committees.get(followUp.committeeId) },
        mayReport: mayReportOn(actor, followUp),
        mayKeep: mayKeepFollowUp(actor, followUp),
      },
    ]),
  )
  const organisations = await listOrganisations(db)
  const plan = plannedChanges(read.rows, { followUps, organisations, today: danishDay(now) })
  return { sheet, plan, organisations, found: new Map(found.map((followUp) => [followUp.id, followUp])) }
}
