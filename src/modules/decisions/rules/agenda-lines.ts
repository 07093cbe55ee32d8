/** A follow-up as it stands on an agenda. */
export interface AgendaLine {
  readonly text: string
  readonly open: boolean
  readonly responsible: string | null
  readonly organisation: string | null
  readonly person: string | null
  readonly dueOn: string | null
  readonly sourceOn: string | null
  readonly sourcePath: string | null
  readonly report: string | null
}

/**
 * A numbered list in Markdown, the same in every language: what, who, when, where it was agreed, and what was last said of it.
 * What is closed is left out here; it belongs to a closed item.
 */
export function agendaMarkdown(lines: readonly AgendaLine[], openness: 'open' | 'closed' = 'open'): string {
  return lines
    .filter(({ open }) => open === (openness === 'open'))
    .map((line, at) => itemOf(line, at + 1))
    .join('\n')
}

function itemOf({ text, organisation, person, responsible, dueOn, sourceOn, sourcePath, report }: AgendaLine, number: number): string {
  const who = [organisation ?? responsible, person].filter(Boolean).join(', ')
  const source = sourceOn && (sourcePath ? `[${written(sourceOn)}](${sourcePath})` : written(sourceOn))
  const facts = [who && `**${inOneLine(who)}**`, dueOn && written(dueOn), source].filter(Boolean).join(' · ')
  const first = `${number}. ${[inOneLine(text), facts].filter(Boolean).join(' – ')}`
  return report ? `${first}\n   - ${inOneLine(report)}` : first
}

/** A text may hold anything; on an agenda it is one line and no markup of its own. */
function inOneLine(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#|]/g, String.raw`\$&`)
}

function written(day: string): string {
  return day.split('-').toReversed().join('.')
}
