import { outsideParties } from '../lexicon/pattern-parts.ts'
import { isOrganisation } from '../lexicon/organisations.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { isRoleWord } from '../lexicon/roles.ts'
import { hasDigit, isSpace, singleSpaced } from '../white-space.ts'

/** A person's name found in a text, with the party behind it. */
export interface FoundName {
  readonly name: string
  readonly party?: string
  readonly start: number
  /** After the party, if there is one. */
  readonly end: number
}

const particle = '(?:von|van|de|der|den|da|di|la|le|el|al|af|bin|ibn|zu|ter|du|dos|y)'
const capital = "(?:(?:Chr|Fr|Th|Joh|Fred|Kr|Aug|Vald)\\.|\\p{Lu}\\.(?:\\p{Lu}\\.)*|\\p{Lu}[\\p{L}'’]*(?:-\\p{Lu}?[\\p{L}'’]+)*)"
const nameShape = new RegExp(`^${capital}(?:\\s+(?:${particle}\\s+){0,2}${capital}){1,5}$`, 'u')
const nameInText = new RegExp(
  `(?<![\\p{L}-])${capital}(?:[ \\u00a0]+(?:${particle}[ \\u00a0]+){0,2}${capital}){1,4}(?:\\s*\\((?:[A-ZÆØÅ]{1,2}|${outsideParties})\\))?`,
  'gu',
)
const partyBehind = /\s*\((\p{Lu}{1,2}|løsgænger|uden ?for parti)\)$/iu

const startsNoName = /^(?:Åben|Lukket|Punkt|Bilag|Den|Det|Der|Side|Region|Alle|Ingen|Møde)\b/
const smallLetter = /\p{Ll}/u

/** Two or more capitalised words, particles and initials, and no organisation or committee. */
export function isName(text: string): boolean {
  if (text.length > 60 || text.length < 4 || !nameShape.test(text)) return false
  let last = text.length
  while (last > 0 && !isSpace(text.charCodeAt(last - 1))) last--
  return (
    !isOrganisation(text) &&
    !namesCommittee(text) &&
    !hasDigit(text) &&
    !isRoleWord(text.slice(last)) &&
    !startsNoName.test(text) &&
    smallLetter.test(text)
  )
}

export function namesIn(text: string): FoundName[] {
  const found: FoundName[] = []
  nameInText.lastIndex = 0
  for (let match = nameInText.exec(text); match; match = nameInText.exec(text)) {
    const party = partyBehind.exec(match[0])
    let name = party ? match[0].slice(0, party.index) : match[0]
    let start = match.index
    const words = singleSpaced(name).split(' ')
    if (words.length > 2 && (isRoleWord(words[0]!) || /^(?:Alle|Fra|Desuden|Herudover|Derudover|Endvidere|Samt|Og|For)$/.test(words[0]!))) {
      start += name.indexOf(words[1]!, words[0]!.length)
      name = words.slice(1).join(' ')
    }
    if (isName(name))
      found.push({
        name: singleSpaced(name),
        party: party?.[1] && party[1].length <= 2 ? party[1] : undefined,
        start,
        end: match.index + match[0].length,
      })
  }
  return found
}
