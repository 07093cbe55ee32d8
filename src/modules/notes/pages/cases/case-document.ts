import type { PrintedDocument } from '../../../documents/rules/printed-document.ts'
import type { CaseView } from '../../queries/cases/case-page.ts'
import { casePhrases } from '../../rules/cases/case-lexicon.ts'

/** A case on paper, in the language of the record; nothing where it is not written yet. */
export function caseDocument({ involvement, written, template }: CaseView): PrintedDocument | undefined {
  if (!written) return undefined
  const notices = [
    ...(involvement.itemOpen ? [] : [casePhrases.closed]),
    ...(involvement.withdrawnIn === null ? [] : [casePhrases.withdrawn]),
  ]
  return {
    language: 'da',
    title: written.title,
    kicker: `${involvement.organisation}, ${involvement.committee}`,
    facts: written.recordNumber ? [{ term: template.recordNumber, value: written.recordNumber }] : [],
    opening: notices.map((text) => ({ kind: 'notice', text })),
    parts: written.parts.map(({ heading, edited, generated }) => ({
      ...(heading !== null && { heading }),
      blocks: [{ kind: 'markdown', markdown: edited ?? generated }],
    })),
    footer: involvement.organisation,
  }
}
