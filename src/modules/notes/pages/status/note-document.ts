import type { PrintedBlock, PrintedDocument, PrintedFact, PrintedPart } from '../../../documents/rules/printed-document.ts'
import type { NoteView } from '../../queries/status/note-page.ts'
import { words } from '../words.ts'

/** A note on paper, as its recipient's style wants it; it is in the language of the record, whoever fetches it. */
export function noteDocument({ note, parts, style }: NoteView): PrintedDocument {
  const t = words('da').status
  const { letterhead, recordNumbers } = note
  const sender = linesOf(letterhead.sender)
  const facts: Readonly<Record<(typeof style.letterhead.facts)[number], readonly PrintedFact[]>> = {
    day: [{ term: t.day, value: style.day(letterhead.datedOn) }],
    'record-numbers': recordNumbers
      .filter(({ number }) => number)
      .map(({ system, number }) => ({ term: system || t.number, value: number })),
    caseworker: letterhead.caseworker ? [{ term: t.caseworker, value: letterhead.caseworker }] : [],
    ean: letterhead.ean ? [{ term: t.ean, value: letterhead.ean }] : [],
  }
  const above = style.letterhead.sender === 'above'
  const below: readonly PrintedBlock[] = [{ kind: 'facts', facts: [{ term: t.sender, value: sender.join(', ') }] }]
  return {
    language: 'da',
    title: note.title,
    kicker: style.document,
    // The title may take more lines than a foot has.
    footer: t.footer(style.document, linesOf(letterhead.receiver)[0] ?? ''),
    letterhead: { sender: above ? sender : [], receiver: linesOf(letterhead.receiver) },
    facts: style.letterhead.facts.flatMap((fact) => facts[fact]),
    parts: [...underHeadings(parts), ...(above || sender.length === 0 ? [] : [{ blocks: below, unlisted: true }])],
  }
}

/** Parts without a heading stand under the last that has one; what a person took out is left out. */
function underHeadings(parts: NoteView['parts']): PrintedPart[] {
  const found: { heading?: string; blocks: PrintedBlock[] }[] = []
  for (const { heading, edited, generated } of parts) {
    const markdown = edited ?? generated
    const block: PrintedBlock[] = markdown.trim() ? [{ kind: 'markdown', markdown }] : []
    const last = found.at(-1)
    if (heading || !last) found.push({ ...(heading && { heading }), blocks: block })
    else last.blocks.push(...block)
  }
  return found.filter(({ blocks }) => blocks.length > 0)
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
