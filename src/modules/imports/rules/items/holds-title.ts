import { lettersAndDigits } from '../lexicon/first-letters.ts'
import { plainTitle } from '../head/contents-list.ts'
import { mayHavePrefix, readItemTitle } from './item-title.ts'

/** Whether a line says a title, which is given by its letters and digits alone. */
export function holdsTitle(text: string, from: number, plain: string): boolean {
  return text.length >= plain.length && mayHoldTitle(text, from, plain.charAt(0)) && plainTitle(readItemTitle(text, from).title) === plain
}

/** Whether a line is nothing but such a title. */
export function isTitle(text: string, plain: string): boolean {
  return text.length >= plain.length && !beginsOtherwise(text, 0, plain.charAt(0)) && plainTitle(text) === plain
}

/**
 * Whether a line can say one of several titles: nearly every line that is asked says none, and shows it by its first letter.
 *
 * @param beginnings first letters of the titles
 */
export function mayHoldTitle(text: string, from: number, beginnings: string): boolean {
  return !beginsOtherwise(text, from, beginnings) || mayHavePrefix(text, from)
}

function beginsOtherwise(text: string, from: number, beginnings: string): boolean {
  const first = text.charAt(from).toLowerCase()
  return lettersAndDigits.includes(first) && !beginnings.includes(first)
}
