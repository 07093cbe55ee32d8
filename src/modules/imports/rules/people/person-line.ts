import type { Capacity, Presence } from '../draft.ts'
import { isChairRole, isRolePhrase, isRoleWord } from '../lexicon/roles.ts'
import { isName } from './names.ts'
import { isOfficeName } from './office-name.ts'
import { presenceOf } from './presence.ts'
import { isSpace, singleSpaced, wordsOf } from '../white-space.ts'

/** What one entry of a list of people says. Offsets are into the entry's text. */
export interface PersonLine {
  readonly name: string
  readonly nameFrom: number
  readonly nameTo: number
  readonly party?: string
  readonly roles: readonly string[]
  readonly organisation?: string
  readonly capacity?: Capacity
  readonly presence?: Presence
  readonly remark?: string
  /** The name is not followed by a comma or bracket: where it ends was judged by its capitals. */
  readonly uncertain?: boolean
}

type Building = { -readonly [K in keyof PersonLine]: PersonLine[K] } & { roles: string[] }

const endOfHead = /[,(:;\t|]|\s[-–—]\s(?!\d)|[-–—]\s?(?=afbud|deltog)/
const stops = /[.\s]+$/

export function readPersonLine(text: string): PersonLine | undefined {
  if (text.length > 260) return undefined
  const cut = endOfHead.exec(text)
  const head = (cut ? text.slice(0, cut.index) : text).replace(stops, '')
  const found = nameInHead(head) ?? officeAsName(head, text)
  if (!found) return cut?.[0] === ',' ? behindRole(head, text, cut.index + 1) : undefined
  const person: Building = {
    name: singleSpaced(found.name),
    nameFrom: found.from,
    nameTo: found.from + found.name.length,
    party: undefined,
    roles: [],
    organisation: undefined,
    capacity: undefined,
    presence: undefined,
    remark: undefined,
    uncertain: undefined,
  }
  if (found.before) addPhrase(person, found.before)
  const after = head.slice(found.from + found.name.length).trim()
  const phrases = cut ? phrasesOf(text.slice(cut.index)) : []
  if ([after, ...phrases].some((phrase) => says.test(phrase))) return undefined
  if (after) {
    person.uncertain = true
    addPhrase(person, after)
  }
  for (const phrase of phrases) addPhrase(person, phrase)
  if (!person.capacity && person.roles.some(isChairRole)) person.capacity = 'chair'
  return person
}

/** "Faglig næstformand, fysioterapeut Ida Prøve": a role, and behind the comma who has it. */
function behindRole(role: string, text: string, from: number): PersonLine | undefined {
  if (!isRolePhrase(role) || role.split(/\s+/).length > 5) return undefined
  const at = from + (text.slice(from).length - text.slice(from).trimStart().length)
  const person = readPersonLine(text.slice(at))
  if (!person || isOfficeName(person.name)) return undefined
  const roles = [role, ...person.roles]
  return {
    ...person,
    nameFrom: at + person.nameFrom,
    nameTo: at + person.nameTo,
    roles,
    ...(roles.some(isChairRole) ? { capacity: 'chair' } : {}),
  }
}

/** A sentence that begins with a name is no entry of a list. */
const says =
  /^(?:var|er|blev|har|havde|vil|skal|mødte|orienterede|ønske[rd]|bemærkede|foreslog|oplyste|stemte|tog|kan|kunne|bad|spurgte|anbefaler|undlod|erklærede|bød|gennemgik|præsenterede|fortalte|undersøger|sender|udarbejder)(?!\p{L})/u

/** "Lægefaglig direktør Marie-Louise Påfund", "Annette Randløv praktiserende læge": role words stand round the name. */
function nameInHead(head: string): { readonly name: string; readonly from: number; readonly before: string } | undefined {
  const words = wordsOf(head)
  let first = 0
  for (let at = 0; at < Math.min(words.length - 1, mostRoleWords); at++) {
    const { word } = words[at]!
    if (isRoleWord(word) || shortName.test(word) || isRegionOf(words[at - 1]?.word, word)) first = at + 1
  }
  if (first > 0 && first >= words.length - 1) first = 0
  let last = first
  while (last < words.length && (capital.test(words[last]!.word) || particle.test(words[last]!.word))) last++
  for (; last - first >= 2; last--) {
    const from = words[first]!.index
    const end = words[last - 1]!
    const name = head.slice(from, end.index + end.word.length)
    if (isName(name)) return { name, from, before: head.slice(0, from).trim() }
    if (last < words.length || isRoleWord(words[last - 1]!.word)) continue
    break
  }
  return undefined
}

const mostRoleWords = 5
const shortName = /^(?:PLO|PIU|KL)\b/
const capital = /^[\p{Lu}]/u
const particle = /^(?:von|van|de|der|den|da|di|la|le|el|al|af|bin|zu|ter|du)$/

/** "PLO Midtjylland" is one name of one organisation. */
function isRegionOf(before: string | undefined, word: string): boolean {
  return before === 'PLO' && /^(?:Midtjylland|Sjælland|Hovedstaden|Syddanmark|Nordjylland)$/.test(word)
}

/** The office stands where the name would; a sentence about an office does not. */
function officeAsName(head: string, text: string): { readonly name: string; readonly from: number; readonly before: string } | undefined {
  return isOfficeName(head.trim()) && !/[.!?]$/.test(text.trim())
    ? { name: head.trim(), from: head.length - head.trimStart().length, before: '' }
    : undefined
}

const bracketOrPhrase = /\(([^)]*)\)?|(?:[^,(;\t|]|,(?=\s?\d))+/g
const dashes = /\s[-–—]\s(?!\d)|^[-–—]\s?|[-–—]\s?(?=afbud)|^:\s*|\s[-–—]$/
const somethingSaid = /[^\s,]/
const mayPart = /[-–—:]/

function withoutComma(phrase: string): string {
  return phrase.startsWith(',') ? phrase.slice(1).trimStart() : phrase
}

/** Cuts at commas and brackets; a bracket is a phrase of its own. */
function phrasesOf(text: string): string[] {
  const phrases: string[] = []
  bracketOrPhrase.lastIndex = 0
  for (let match = bracketOrPhrase.exec(text); match; match = bracketOrPhrase.exec(text)) {
    const phrase = (match[1] === undefined ? match[0] : `(${match[1]})`).trim()
    const parts = match[1] === undefined && mayPart.test(phrase) ? phrase.split(dashes) : [phrase]
    for (const part of parts) if (somethingSaid.test(part)) phrases.push(withoutComma(part.trim()))
  }
  return phrases
}

/** Without the brackets, dashes and full stops round it. */
function bareOf(phrase: string): string {
  let from = phrase.startsWith('(') ? 1 : 0
  let to = phrase.length > from && phrase.endsWith(')') ? phrase.length - 1 : phrase.length
  while (from < to && ('-–—:'.includes(phrase.charAt(from)) || isSpace(phrase.charCodeAt(from)))) from++
  while (to > from && (phrase.charCodeAt(to - 1) === 46 || isSpace(phrase.charCodeAt(to - 1)))) to--
  return phrase.slice(from, to)
}

const oneOrTwoCapitals = /^\p{Lu}{1,2}$/u
/** How every phrase begins that is neither presence, role nor organisation, or is a role of its own kind. */
const maySaySpecial =
  /^(?:løsgænger|uden|underpunkt|grundet|på|pga|p\.g\.a|sygdom|i stedet|for |supp|stedf|midlertidigt|substitut|sekret|referent|observatør|gæst)/i

function addPhrase(person: Building, phrase: string): void {
  const bare = bareOf(phrase)
  if (!bare || bare === person.party || isInitials(bare, person.name)) return
  if (!person.party && oneOrTwoCapitals.test(bare) && bare !== 'KL') return void (person.party = bare)
  if (!person.party && parties.test(bare)) return void (person.party = bare)
  if (!maySaySpecial.test(bare) && !presenceOf(bare)) return addRoleOrOrganisation(person, bare)
  if (/^(?:løsgænger|uden ?for parti(?:erne)?)$/i.test(bare)) return addRemark(person, bare)
  if (/^(?:underpunkt|grundet|på grund af|pga|p\.g\.a|på ferie|sygdom)/i.test(bare)) return addRemark(person, bare)
  const presence = presenceOf(bare)
  if (presence) {
    person.presence = presence.presence
    if (presence.remark) addRemark(person, presence.remark)
    return
  }
  // "(stedfortræder Ole Mønster)" names the one who came instead.
  if (/^(?:i stedet )?for \p{Lu}\S+ (?:\S+ )?\p{Lu}/u.test(bare)) {
    person.capacity = 'substitute'
    return addRemark(person, bare)
  }
  if (/^(?:supp\.|stedf\.) \p{Lu}/iu.test(bare)) return addRemark(person, bare)
  if (/^(?:stedfortræder|suppleant):? \p{Lu}/iu.test(bare) && !/^\S+ for /i.test(bare)) return addRemark(person, bare)
  if (/^(?:stedfortræder|suppleant|midlertidigt|substitut|i stedet)\b/i.test(bare) && !/^(?:stedfortræder|suppleant)$/i.test(bare)) {
    person.capacity = 'substitute'
    return addRemark(person, bare)
  }
  if (/^(?:sekretariat(?:et)?|referent|sekretær)$/i.test(bare)) {
    person.capacity = 'secretary'
    if (!/^sekretariat/i.test(bare)) person.roles.push(bare)
    return
  }
  if (/^(?:stedfortræder|suppleant)$/i.test(bare)) person.capacity = 'substitute'
  if (/^(?:observatør|gæst)$/i.test(bare)) person.capacity = /^o/i.test(bare) ? 'observer' : 'guest'
  addRoleOrOrganisation(person, bare)
}

const parties = /^(?:SF|DF|LA|EL|RV|KF|UP|NB|SP|DD|DN)$/

const twoToFourCapitals = /^\p{Lu}{2,4}$/u

/** "Anne Lise Prøve (ALP)": how minutes shorten a name. One letter is a party's. */
function isInitials(phrase: string, name: string): boolean {
  if (phrase.length < 2 || phrase.length > 8 || !twoToFourCapitals.test(phrase) || parties.test(phrase)) return false
  const letters = name.split(/[\s-]+/).map((word) => word[0]!)
  return letters.join('') === phrase || (phrase.length === 2 && `${letters[0]}${letters.at(-1)}` === phrase)
}

/** "borgmester i Gladsaxe Kommune", "direktør Ballerup Kommune", "Center for Sundhed". */
function addRoleOrOrganisation(person: Building, phrase: string): void {
  if (/\d{2}[.:]\d{2}|@|https?:/.test(phrase)) return addRemark(person, phrase)
  const inside = /^(.{3,60}?)\s+(?:i|ved|på|fra|hos|for|,)\s+(\p{Lu}.*)$/u.exec(phrase)
  if (inside?.[1] && inside[2] && isRolePhrase(inside[1]) && !/^\p{Lu}\S* for \p{Lu}/u.test(phrase)) {
    person.roles.push(inside[1])
    return addOrganisation(person, inside[2])
  }
  const beside = /^(\p{Ll}[\p{Ll}\s-]*\p{Ll})\s+(\p{Lu}.*)$/u.exec(phrase)
  if (beside?.[1] && beside[2] && isRolePhrase(beside[1]) && !/\s(?:af|for|i|om|på|ved)$/.test(beside[1])) {
    person.roles.push(beside[1])
    return addOrganisation(person, beside[2])
  }
  if (isRolePhrase(phrase) && !/\b(?:Kommune|Hospital|Region)$/.test(phrase)) return void person.roles.push(phrase)
  addOrganisation(person, phrase)
}

function addOrganisation(person: Building, phrase: string): void {
  person.organisation = person.organisation ? `${person.organisation}, ${phrase}` : phrase
}

function addRemark(person: Building, remark: string): void {
  person.remark = person.remark ? `${person.remark}, ${remark}` : remark
}

/** A line that holds only more of the person above: a role, a party, an apology. */
export function continuesPerson(text: string): boolean {
  return (
    text.length < 50 &&
    (/^\(\p{Lu}{1,2}\)$/u.test(text) ||
      /^(?:løsgænger|uden ?for parti)$/i.test(text) ||
      (presenceOf(text)?.remark === undefined && presenceOf(text) !== undefined) ||
      (isRoleWord(text) && !/\s/.test(text)))
  )
}

export function addToPerson(person: PersonLine, text: string): PersonLine {
  const more: Building = { ...person, roles: [...person.roles] }
  addPhrase(more, text)
  if (!more.capacity && more.roles.some(isChairRole)) more.capacity = 'chair'
  return more
}
