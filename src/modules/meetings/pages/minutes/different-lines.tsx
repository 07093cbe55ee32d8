import type { Shown } from '../../../../platform/http/doors.ts'
import type { LineDifference } from '../../../committees/rules/groups/text-differences.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

interface Drawn {
  readonly lines: readonly LineDifference[]
  readonly shown: Shown
}

/** Lines of two stages; each change is said, not only coloured. */
export function DifferentLines({ lines, shown }: Drawn) {
  const t = words(shown.language).minutes
  return (
    <div class="text-comparison" lang={recordLanguage(shown.language)}>
      {lines.map(({ kind, parts }, at) => (
        <p key={at} class={`comparison-line comparison-${kind}`}>
          {parts.map((part, place) => {
            if (part.kind === 'same') return <span key={place}>{part.text}</span>
            const Changed = part.kind === 'added' ? 'ins' : 'del'
            return (
              <Changed key={place}>
                <span class="sr-only" lang={shown.language}>
                  {t[part.kind]}:{' '}
                </span>
                {part.text}
              </Changed>
            )
          })}
        </p>
      ))}
    </div>
  )
}
