import type { DraftItem, DraftSection } from '../draft.ts'

/**
 * Conclusion and recommendations are also the text of their sections. When a person corrects them, the sections say the
 * same again, so that no page shows what was corrected away.
 */
export function agreeingSections(before: DraftItem, after: DraftItem): readonly DraftSection[] {
  const concluded = before.conclusion?.text !== after.conclusion?.text
  const recommended = before.recommendations.map(({ text }) => text).join('\n') !== after.recommendations.map(({ text }) => text).join('\n')
  if (!concluded && !recommended) return after.sections
  return after.sections.flatMap((section): readonly DraftSection[] => {
    if (section.kind === 'conclusion' && concluded) return after.conclusion ? [{ ...section, text: after.conclusion.text }] : []
    if (section.kind === 'recommendation' && recommended) return [{ ...section, text: withLines(section.text, before, after) }]
    return [section]
  })
}

/** In place where the old lines are found in the text; else as a list, which is what they are. */
function withLines(text: string, before: DraftItem, after: DraftItem): string {
  const [old, now] = [before.recommendations, after.recommendations]
  const kept = old.length <= now.length && old.every((line) => text.includes(line.text))
  if (!kept) return listOf(now)
  const inPlace = old.reduce((said, line, at) => said.replace(line.text, () => now[at]!.text), text)
  return [inPlace.trimEnd(), listOf(now.slice(old.length))].filter(Boolean).join('\n\n')
}

function listOf(lines: DraftItem['recommendations']): string {
  return lines.map((line) => `- at ${line.text}`).join('\n')
}
