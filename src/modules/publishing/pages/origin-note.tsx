import type { Language } from '../../../kernel/language.ts'
import { Link } from '../../../ui/link.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { Origin } from '../rules/national-map.ts'
import type { OriginNotes } from '../rules/origin-notes.ts'
import { words } from './words.ts'

interface OriginNoteProps {
  readonly origin: Origin
  readonly notes: OriginNotes
  readonly language: Language
}

/** "Kilde 3", leading to the list, and whether the fact was worked out rather than read. */
export function OriginNote({ origin, notes, language }: OriginNoteProps) {
  const t = words(language).origin
  const number = notes.numberOf(origin)
  return (
    <span class="small">
      {number && <Link href={`#kilde-${number}`}>{t.note(number)}</Link>} {origin.inferred && <StateTag word={t.inferred} />}
    </span>
  )
}
