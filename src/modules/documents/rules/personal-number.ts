import { isIsoDay } from '../../../kernel/dates.ts'
import type { Span } from './content-tree.ts'

/**
 * Danish personal numbers (CPR): six digits of a birthday and four more, with hyphen, space or nothing between.
 *
 * Numbers without a valid modulus 11 count too: they have been given out since 2007. A document or case number
 * that looks the same is flagged as well; a person decides. Longer runs of digits are other numbers.
 */
const shape = /(?<![\d/.-])(\d{2})(\d{2})(\d{2})([ -]|\u00a0|\u2010|\u2011|\u2013)?(\d{4})(?![\d/]|-\d)/g

export function findPersonalNumbers(text: string): Span[] {
  const found: Span[] = []
  for (const match of text.matchAll(shape)) {
    const day = Number(match[1])
    // Replacement numbers for people without a CPR number add 60 to the day.
    const born = day > 60 ? day - 60 : day
    if (isPossibleBirthday(born, Number(match[2]), Number(match[3]))) found.push([match.index, match.index + match[0].length])
  }
  return found
}

function isPossibleBirthday(day: number, month: number, year: number): boolean {
  const two = (number: number): string => String(number).padStart(2, '0')
  return [1900, 2000].some((century) => isIsoDay(`${century + year}-${two(month)}-${two(day)}`))
}
