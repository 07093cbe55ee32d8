import type { Language } from '../../../../kernel/language.ts'
import type { OutcomesView } from '../../queries/involvement/outcomes-page.ts'
import { words } from '../words.ts'

type OutcomeCell = string | { readonly day: string } | null

/** The table of outcomes as a spreadsheet has it. */
export function outcomeCells({ rows }: OutcomesView, language: Language): { readonly name: string; readonly cells: OutcomeCell[][] } {
  const t = words(language).involvement
  const { item, municipality, committee, state, date, outcome, remark, wishes, answers } = t.outcomeColumns
  return {
    name: t.csvName,
    cells: [
      [item, municipality, committee, state, date, outcome, remark, wishes, answers],
      ...rows.map((row): OutcomeCell[] => [
        t.itemHeading(row.itemNumber, row.title ?? t.closedItem),
        row.organisation,
        row.committeeName,
        t.states[row.state],
        row.treatedOn ? { day: row.treatedOn } : null,
        row.outcome ? t.outcomes[row.outcome] : '',
        row.remark ?? '',
        row.wishes.map(({ text }) => text).join('\n'),
        row.wishes.flatMap(({ answer }) => answer ?? []).join('\n'),
      ]),
    ],
  }
}
