import { longestText } from '../../../kernel/longest-text.ts'
import type { Refusal } from '../../../kernel/refusal.ts'
import { hasSilentImage } from './image-address.ts'

export type SaveTextCode =
  | 'documents/text-image-without-alternative'
  | 'documents/text-too-long'
  | 'documents/text-changed-meanwhile'
  | 'documents/text-change-unreadable'

/** Texts of the record are read by people in one go; this is far above the longest that was ever imported. */
export function whyNotThatLong(characters: number): Refusal<SaveTextCode> | undefined {
  if (characters <= longestText.runningText) return undefined
  return { code: 'documents/text-too-long', values: { most: longestText.runningText } }
}

/** In bytes: what a text was and how it became what it is, and so what somebody can send of it at once. */
const mostKept = 20 * longestText.runningText

/** What was deleted is kept too, so that a text can be far longer than what it says. */
export function whyNotThatMuch(bytes: number): Refusal<SaveTextCode> | undefined {
  return bytes <= mostKept ? undefined : { code: 'documents/text-too-long', values: { most: longestText.runningText } }
}

/** Whoever cannot see the image would not know that there is one (WCAG 2.1, 1.1.1). */
export function whyNotThatImage(markdown: string): Refusal<SaveTextCode> | undefined {
  return hasSilentImage(markdown) ? { code: 'documents/text-image-without-alternative' } : undefined
}

/** What a form shows of a text that it cannot be joined with is never written over what others have written since. */
export function whyNotOverwriteText(isBaseKnown: boolean): Refusal<SaveTextCode> | undefined {
  return isBaseKnown ? undefined : { code: 'documents/text-changed-meanwhile' }
}

/** A change that is no change of a text, as from a program that is not ours. */
export function whyNotReadChange(isReadable: boolean): Refusal<SaveTextCode> | undefined {
  return isReadable ? undefined : { code: 'documents/text-change-unreadable' }
}
