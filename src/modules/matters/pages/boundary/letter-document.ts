import type { Language } from '../../../../kernel/language.ts'
import { danishDay } from '../../../../kernel/dates.ts'
import { formatDay } from '../../../../ui/dates.ts'
import type { PrintedDocument } from '../../../documents/rules/printed-document.ts'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { words } from '../words.ts'

/** The letter that went with an escalation, as it was saved. */
export function letterDocument(
  { question, partnership }: QuestionView,
  escalation: QuestionView['escalations'][number],
  language: Language,
): PrintedDocument {
  const t = words(language).boundary
  return {
    language,
    title: t.letterSubject(question.title),
    letterhead: {
      sender: [partnership?.name ?? ''],
      receiver: [escalation.receiver ?? t.levels[escalation.toLevel]],
    },
    facts: [{ term: '', value: formatDay(danishDay(escalation.escalatedAt), language) }],
    parts: [{ blocks: [{ kind: 'markdown', markdown: escalation.letter ?? '' }] }],
  }
}
