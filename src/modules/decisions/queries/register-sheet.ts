import { danishDay } from '../../../kernel/dates.ts'
import { query } from '../../../platform/command/use-case.ts'
import { closedReadings } from '../../committees/rules/closed-reading.ts'
import { listWholeRegister } from '../repository/register.ts'
import { listReportsOf } from '../repository/reports.ts'
import { followUpReaderOf } from '../rules/follow-up-rights.ts'
import type { RegisterQuestion } from '../rules/register-question.ts'
import { sheetCells } from '../rules/sheet/sheet-cells.ts'
import { filterOf, registerChoices } from './register-page.ts'

/** The register as a spreadsheet, with names and therefore for insiders. */
export const registerSheet = query('decisions.register-sheet', async (asking, question: RegisterQuestion) => {
  const { actor, now, db, permit, showsClosed } = asking
  permit(actor.kind !== 'public')
  const today = danishDay(now)
  const rows = await listWholeRegister(db, followUpReaderOf(actor), filterOf(asking, question, await registerChoices(asking), today))
  for (const reading of closedReadings(actor, rows, (closed) => ({ followUps: closed.map(({ id }) => id) }))) showsClosed(reading)
  const latest = new Map<string, string>()
  for (const { followUpId, text } of await listReportsOf(
    db,
    rows.map(({ id }) => id),
  ))
    if (!latest.has(followUpId)) latest.set(followUpId, text)
  return {
    today,
    cells: sheetCells(rows.map((row) => ({ ...row, organisation: row.organisation ?? null, report: latest.get(row.id) ?? null }))),
  }
})
