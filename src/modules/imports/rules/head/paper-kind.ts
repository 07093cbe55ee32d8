import type { DraftItem, PaperKind } from '../draft.ts'
import { paperKindOf, paperWord } from '../lexicon/paper-words.ts'
import type { PaperParts } from './paper-parts.ts'

interface KindSigns {
  /** The word in the paper's head. */
  readonly stated: PaperKind | undefined
  readonly note: boolean
  readonly by: PaperParts['by']
  readonly items: readonly DraftItem[]
  /** The meeting's name in a payload: "Referat". */
  readonly name: string | undefined
}

export function paperKind({ stated, note, by, items, name }: KindSigns): PaperKind {
  if (note) return 'note'
  const word = name ? paperWord.exec(name)?.[0] : undefined
  const concluded = items.some(({ conclusion }) => conclusion !== undefined)
  if (by === 'single') return stated === 'minutes' || stated === 'agenda' ? stated : 'case'
  if (word) return paperKindOf(word)
  if (stated === 'minutes') return 'minutes'
  if (concluded) return 'minutes'
  return 'agenda'
}
