import type { Language } from '../../../../kernel/language.ts'
import type { EscalationLevel } from '../../rules/boundary/question-life.ts'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { words } from '../words.ts'

/** A letter from what stands on the page, for a person to correct: question, positions, what holds meanwhile, what is asked. */
export function letterDraft(view: QuestionView, to: EscalationLevel, language: Language): string {
  const t = words(language).boundary
  const { question, positions, interims, partnership } = view
  const newest = positions.filter(({ organisationId }, at) => positions.findIndex((one) => one.organisationId === organisationId) === at)
  const parts = [
    t.letterOpening(t.letterLevels[to], partnership?.name ?? ''),
    `## ${t.question}\n\n${question.question}`,
    question.groups && `## ${t.groups}\n\n${question.groups}`,
    question.example && `## ${t.example}\n\n${question.example}`,
    newest.length > 0 &&
      `## ${t.positions}\n\n${newest.map(({ organisation, position }) => `- **${organisation?.name ?? ''}**: ${position.replaceAll('\n', ' ')}`).join('\n')}`,
    ...interims.filter(({ holds }) => holds).map(({ text }) => `## ${t.interims}\n\n${text}`),
    t.letterRequest,
  ]
  return parts.filter(Boolean).join('\n\n')
}
