import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftFollowUp } from '../draft.ts'
import { dueIn } from './follow-ups.ts'
import { spanOf, type Line } from '../lines/lines.ts'

const responsibleLabel = /^(?:ansvarlige?|tovholder|opfølgning ved|følges op af|handling ved)\s*:\s*(?=\S)/i
const dueLabel = /^(?:frist|tidsfrist|deadline)\s*:\s*(?=\S)/i

/** "Ansvarlig: Engby Kommune", "Frist: 15. maj 2023" under a statement say who and when for it. */
export function withLabelledAssignments(
  found: readonly DraftFollowUp[],
  sections: readonly { readonly lines: readonly Line[] }[],
  item: number,
  meetingDate: string | undefined,
): DraftFollowUp[] {
  const followUps = [...found]
  let statement: Line | undefined
  for (const { lines } of sections)
    for (const line of lines) {
      // A label ends in a colon near the line's beginning.
      const label = !line.text.includes(':') ? null : (responsibleLabel.exec(line.text) ?? dueLabel.exec(line.text))
      if (!label) {
        statement = line
        continue
      }
      if (!statement) continue
      const at = followUps.findLastIndex(({ places }) =>
        (places['text'] ?? []).some(([start]) => start >= statement!.start && start < statement!.end),
      )
      const known: DraftFollowUp = followUps[at] ?? { text: statement.text, item, places: { text: [spanOf(statement)] } }
      const more = labelled(known, line, label[0].length, meetingDate)
      if (at >= 0) followUps[at] = more
      else followUps.push(more)
    }
  return followUps
}

function labelled(followUp: DraftFollowUp, line: Line, from: number, meetingDate: string | undefined): DraftFollowUp {
  const value: Span = [line.start + from, line.end]
  if (responsibleLabel.test(line.text)) {
    return { ...followUp, responsible: line.text.slice(from).replace(/\.$/, ''), places: { ...followUp.places, responsible: [value] } }
  }
  const due = dueIn(line.text, line.start, meetingDate)
  return due ? { ...followUp, due: due.date, places: { ...followUp.places, due: [due.span] } } : followUp
}
