/**
 * One form for what looks alike: line breaks, spaces and composed letters; what has no width is left out.
 *
 * The database stores no NUL, search would not find a decomposed "å" or a word with a soft hyphen, and
 * direction controls can make a text read otherwise than it is stored.
 */
export function cleanCharacters(text: string): string {
  if (plain.test(text)) return text
  return text
    .toWellFormed()
    .replace(lineBreaks, '\n')
    .replace(spaces, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(invisible, '')
    .normalize('NFC')
}

const plain = /^[\n\t\x20-\x7e\xa1-\xac\xae-\xff\u2013\u2014\u2018-\u201e\u2022\u2026]*$/
const lineBreaks = /\r\n?|[\v\f\x85\u2028\u2029]/g
const spaces = /[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
// oxlint-disable-next-line no-control-regex -- control characters are what it removes
const invisible = /[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\xad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g
