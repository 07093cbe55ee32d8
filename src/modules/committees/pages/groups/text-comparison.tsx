import type { Language } from '../../../../kernel/language.ts'
import { type LineDifference, textDifferences } from '../../rules/groups/text-differences.ts'
import { words } from '../words.ts'

/** Unchanged lines around a change that help to see where it is. */
const linesAround = 2

export interface TextComparisonProps {
  readonly before: string
  readonly after: string
  readonly language: Language
}

/** What changed from one text to another; each change is said, not only coloured. */
export function TextComparison({ before, after, language }: TextComparisonProps) {
  const t = words(language).terms
  const lines = textDifferences(before, after)
  if (lines.every(({ kind }) => kind === 'same')) return <p>{t.noDifferences}</p>
  return (
    <div class="text-comparison">
      {shortened(lines).map((line, at) =>
        typeof line === 'number' ? (
          <p key={at} class="muted small">
            {t.unchanged(line)}
          </p>
        ) : (
          <p key={at} class={`comparison-line comparison-${line.kind}`}>
            {line.parts.map((part, place) => {
              if (part.kind === 'same') return <span key={place}>{part.text}</span>
              const Changed = part.kind === 'added' ? 'ins' : 'del'
              return (
                <Changed key={place}>
                  <span class="sr-only">{t[part.kind]}: </span>
                  {part.text}
                </Changed>
              )
            })}
          </p>
        ),
      )}
    </div>
  )
}

/** Long stretches that nobody changed, as how many lines they are. */
function shortened(lines: readonly LineDifference[]): (LineDifference | number)[] {
  const told: (LineDifference | number)[] = []
  const near = (at: number): boolean => lines.slice(Math.max(0, at - linesAround), at + linesAround + 1).some(({ kind }) => kind !== 'same')
  for (const [at, line] of lines.entries()) {
    const last = told.at(-1)
    if (line.kind !== 'same' || near(at)) told.push(line)
    else if (typeof last === 'number') told[told.length - 1] = last + 1
    else told.push(1)
  }
  return told
}
