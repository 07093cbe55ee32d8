import type { DraftFollowUp } from '../draft.ts'
import { dueIn } from './follow-ups.ts'
import type { Line } from '../lines/lines.ts'
import { cellAt, columnsOf, type Columns } from '../lines/table-columns.ts'

/** Rows of a table whose head says what is to be done, by whom or by when: "Hvad | Hvem | Hvornår". */
export function tasksIn(lines: readonly Line[], item: number, meetingDate: string | undefined): DraftFollowUp[] {
  const tasks: DraftFollowUp[] = []
  let columns: Columns | undefined
  for (const line of lines) {
    if (line.kind !== 'table-row') {
      columns = undefined
      continue
    }
    const head = columnsOf(line)
    if (head) {
      columns = (head.has('task') || head.has('title')) && (head.has('responsible') || head.has('due')) ? head : undefined
      continue
    }
    const task = columns && (cellAt(line, columns, 'task') ?? cellAt(line, columns, 'title'))
    if (!columns || !task) continue
    const responsible = cellAt(line, columns, 'responsible')
    const when = cellAt(line, columns, 'due')
    const due = when && dueIn(when.text, when.span[0], meetingDate)
    tasks.push({
      text: task.text.replace(/\s+/g, ' '),
      item,
      ...(due ? { due: due.date } : {}),
      ...(responsible ? { responsible: responsible.text } : {}),
      places: { text: [task.span], ...(due ? { due: [due.span] } : {}), ...(responsible ? { responsible: [responsible.span] } : {}) },
    })
  }
  return tasks
}
