import type { Shown } from '../../../../platform/http/doors.ts'
import { textDifferences } from '../../../committees/rules/groups/text-differences.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'

interface Changed {
  readonly before: string
  readonly after: string
  readonly shown: Shown
}

/** What was added to and removed from a text, said in words as well as drawn. */
export function TextChange({ before, after, shown }: Changed) {
  const t = words(shown.language).agenda.version
  return (
    <div class="text-comparison">
      {textDifferences(before, after).map(({ kind, parts }, at) => (
        <p key={at} class={`comparison-line comparison-${kind}`}>
          {parts.map((part, place) => {
            if (part.kind === 'same')
              return (
                <span key={place} lang={recordLanguage(shown.language)}>
                  {part.text}
                </span>
              )
            const Changed = part.kind === 'added' ? 'ins' : 'del'
            return (
              <Changed key={place}>
                <span class="sr-only">{t[part.kind]}: </span>
                <span lang={recordLanguage(shown.language)}>{part.text}</span>
              </Changed>
            )
          })}
        </p>
      ))}
    </div>
  )
}
