import { beginsOpenTitle } from '../lexicon/first-letters.ts'
import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftItemType } from '../draft.ts'
import { itemTypeOf, typeLetters } from '../lexicon/item-words.ts'
import { isSpace, singleSpaced } from '../white-space.ts'

/** What an item's headline says besides its number. Offsets are into the text it was read from. */
export interface ItemTitle {
  readonly title: string
  readonly titleSpan: Span
  readonly type?: DraftItemType
  readonly typeAsWritten?: string
  readonly typeSpan?: Span
  /** Undefined when the headline does not say. */
  readonly open?: boolean
  readonly openSpan?: Span
  /** Dot leaders and page number, as in a list of contents. */
  readonly page?: number
  /** A case number set behind the title. */
  readonly recordSpan?: Span
}

const leader = /\s*(?:[.…·_]\s?){2,}\s*(\d{1,4})?\s*$|\t+\s*(\d{1,4})\s*$/
const recordAfter = /\s+(\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}|EMN-\d{4}-\d+)\s*$|\s*\((\d{4}-\d{5,8})\)\s*$/
const openBefore =
  /^(?:\(?(åbent|åben|lukket punkt|lukket sag|lukket dagsordenspunkt|lukket|fortroligt|fortrolig)\)?)(?:\s*[-–—:]\s*|\s+(?=\p{Lu})|\.?$)/iu
const openAfter = /\s*[-–—]?\s*\(?(?<!\p{L})(lukket punkt|lukket sag|lukket|fortrolig|fortroligt|åben|åbent)\)?\s*$/iu
/** The last word of the pattern above, asked of a line's end before the whole line is searched. */
const saysOpen = /lukket|punkt|sag|fortrolig|åben/i
const letterAfter = /\s*\(([BDO])(?:\/[BDO])?\)\s*\*?\s*$/
const wordAfter = /\s*\((beslutning|drøftelse|orientering|beslutningssag|drøftelsessag|orienteringssag)\)\s*$/i
const wordBefore =
  /^((?:beslutning|drøftelse|orientering)s?(?:sag|punkt)?|temadrøftelse|meddelelse|godkendelse|(?:til )?(?:beslutning|drøftelse|orientering))\s*:\s*(?=\S)/i
const beginsWord = 'bBdDoOtTmMgG'
const slot =
  /\s*(?:[-–—,]\s*)?(?:\(\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*(?:[-–—]|til)\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2}\s*\)|[-–—,]?\s*kl\.?\s*\d{1,2}[.:]\d{2}\s*(?:[-–—]|til)\s*\d{1,2}[.:]\d{2})\s*#?\s*$/i

export function readItemTitle(text: string, from: number): ItemTitle {
  let start = from
  let end = text.length
  // Every title has the same properties in the same order: reading them is then quick everywhere.
  const found: { -readonly [K in keyof ItemTitle]: ItemTitle[K] } = {
    title: '',
    titleSpan: [start, end],
    type: undefined,
    typeAsWritten: undefined,
    typeSpan: undefined,
    open: undefined,
    openSpan: undefined,
    page: undefined,
    recordSpan: undefined,
  }
  const cut = behind(leader, '.…·_0123456789', text, start, end)
  if (cut) {
    end = start + cut.index
    const page = cut[1] ?? cut[2]
    if (page) found.page = Number(page)
  }
  const record = behind(recordAfter, ')0123456789', text, start, end)
  const written = record?.[1] ?? record?.[2]
  if (record && written && record.index > 0) {
    const at = start + record.index + record[0].indexOf(written)
    found.recordSpan = [at, at + written.length]
    end = start + record.index
  }
  const time = behind(slot, ')#0123456789', text, start, end)
  if (time && time.index > 0) end = start + time.index
  const before = beginsOpenTitle.includes(text.charAt(start)) ? openBefore.exec(text.slice(start, end)) : null
  if (before?.[1] && before[0].length < end - start) {
    found.open = isOpenWord(before[1])
    found.openSpan = [start, start + before[0].trimEnd().length]
    start += before[0].length
  } else if (before?.[1] && /lukket|fortrolig/i.test(before[1])) {
    found.open = false
    found.openSpan = [start, end]
  }
  const letter = behind(letterAfter, ')*', text, start, end)
  if (letter?.[1]) {
    found.type = typeLetters[letter[1]]!
    found.typeAsWritten = letter[1]
    found.typeSpan = [start + letter.index, end]
    end = start + letter.index
  }
  const after = behind(openAfter, ')tgnTGN', text, start, end, saysOpen)
  if (after?.[1] && after.index > 0 && (/\(/.test(after[0]) || /[-–—]/.test(after[0]))) {
    found.open = isOpenWord(after[1])
    found.openSpan = [start + after.index, end]
    end = start + after.index
  }
  const word = behind(wordAfter, ')', text, start, end)
  if (!found.type && word?.[1]) {
    found.type = itemTypeOf(word[1])
    found.typeAsWritten = word[1]
    found.typeSpan = [start + word.index, end]
    end = start + word.index
  }
  const prefix = beginsWord.includes(text.charAt(start)) && text.includes(':', start) ? wordBefore.exec(text.slice(start, end)) : null
  const prefixType = prefix?.[1] ? itemTypeOf(prefix[1]) : undefined
  if (!found.type && prefix?.[1] && prefixType) {
    found.type = prefixType
    found.typeAsWritten = prefix[1]
    found.typeSpan = [start, start + prefix[0].trimEnd().length]
    start += prefix[0].length
  }
  while (end > start && endsEmpty(text.charCodeAt(end - 1))) end--
  while (start < end && isSpace(text.charCodeAt(start))) start++
  found.title = singleSpaced(text.slice(start, end))
  found.titleSpan = [start, end]
  return found
}

/** A title that a line below carries on. What the first line says of type, openness and page goes before what the second says. */
export function joinedTitle(title: ItemTitle, more: ItemTitle): ItemTitle {
  return {
    title: `${title.title} ${more.title}`,
    titleSpan: title.titleSpan,
    type: title.type ?? more.type,
    typeAsWritten: title.typeAsWritten ?? more.typeAsWritten,
    typeSpan: title.typeSpan ?? more.typeSpan,
    open: title.open ?? more.open,
    openSpan: title.openSpan ?? more.openSpan,
    page: title.page ?? more.page,
    recordSpan: title.recordSpan ?? more.recordSpan,
  }
}

/**
 * @param endings what the pattern's last visible sign can be; most lines end in another, and are not searched
 * @param needs what the line's end must hold besides
 */
function behind(pattern: RegExp, endings: string, text: string, start: number, end: number, needs?: RegExp): RegExpExecArray | null {
  let last = end - 1
  while (last >= start && isSpace(text.charCodeAt(last))) last--
  if (last < start || !endings.includes(text.charAt(last))) return null
  return needs && !needs.test(text.slice(Math.max(start, end - 16), end)) ? null : pattern.exec(text.slice(start, end))
}

/** Whether a word for openness or for the type may stand before the title itself. */
export function mayHavePrefix(text: string, from: number): boolean {
  const first = text.charAt(from)
  return beginsOpenTitle.includes(first) || (beginsWord.includes(first) && text.includes(':', from))
}

function endsEmpty(code: number): boolean {
  return code === 35 || code === 42 || isSpace(code)
}

function isOpenWord(word: string): boolean {
  return /^åben/i.test(word)
}
