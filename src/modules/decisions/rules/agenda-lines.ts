import { daysBetween } from '../../../kernel/dates.ts'
import { nameKey } from '../../../kernel/name-key.ts'

/** A follow-up as it stands on an agenda. */
export interface AgendaLine {
  readonly id: string
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

/** How an agenda says when something is due and how long ago it was agreed; days as they are written there. */
export interface AgendaWords {
  due(day: string): string
  overdue(day: string): string
  /** @param source the day, as a link */
  agreed(source: string, daysAgo: number): string
}

/** For whose day it is told, and in which words. */
export interface ToldOn {
  readonly heldOn: string
  readonly words: AgendaWords
}

/**
 * A numbered list in Markdown: what, who, when, where it was agreed and how long ago, and what was last said of it.
 * What is closed is left out here; it belongs to a closed item.
 * @param before how many lines stand there already
 */
export function agendaMarkdown(lines: readonly AgendaLine[], told: ToldOn, openness: 'open' | 'closed' = 'open', before = 0): string {
  return lines
    .filter(({ open }) => open === (openness === 'open'))
    .map((line, at) => itemOf(line, told, before + at + 1))
    .join('\n')
}

/**
 * Which lines an item does not say yet. A line is known by its link, however somebody has reworded it since; by its words
 * where somebody wrote it anew.
 */
export function linesMissingIn(markdown: string, lines: readonly AgendaLine[], openness: 'open' | 'closed'): AgendaLine[] {
  const said = nameKey(markdown.replaceAll('\\', ''))
  return lines.filter(({ id, open, text }) => open === (openness === 'open') && !markdown.includes(id) && !said.includes(nameKey(text)))
}

/** To where it was agreed, or else to the follow-up; either way it tells which follow-up the line is. */
function linkOf({ id, sourcePath }: AgendaLine): string {
  if (!sourcePath) return `/opfoelgning/${id}`
  const [page, place] = sourcePath.split('#')
  return `${page}?opfoelgning=${id}${place ? `#${place}` : ''}`
}

function itemOf(line: AgendaLine, { heldOn, words }: ToldOn, number: number): string {
  const { text, organisation, person, responsible, dueOn, sourceOn, report } = line
  const linked = (said: string) => `[${said}](${linkOf(line)})`
  const who = [organisation ?? responsible, person].filter(Boolean).join(', ')
  const source = sourceOn && words.agreed(linked(written(sourceOn)), daysBetween(sourceOn, heldOn))
  const due = dueOn && (dueOn < heldOn ? words.overdue(written(dueOn)) : words.due(written(dueOn)))
  const facts = [who && `**${inOneLine(who)}**`, due, source].filter(Boolean).join(' · ')
  const first = `${number}. ${[source ? inOneLine(text) : linked(inOneLine(text)), facts].filter(Boolean).join(' – ')}`
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
