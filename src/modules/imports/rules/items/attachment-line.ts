import { beginsOpenness } from '../lexicon/first-letters.ts'
import type { DraftAttachment } from '../draft.ts'
import { isSpace, singleSpaced } from '../white-space.ts'

/** What one entry of a list of attachments says. Offsets are into its text. */
export type AttachmentLine = Omit<DraftAttachment, 'places'> & {
  readonly titleFrom: number
  readonly titleTo: number
  readonly convention: 'word' | 'serial' | 'plain'
}

const word = /^(lukket\s+)?bilag\s*(?:nr\.?\s*)?(\d{1,3}(?:\.\d{1,3})?[a-z]?)\s*[.:)–-]*\s*/i
const serialWithId = /^(\d{1,3})\s*[-–.]\s*(?:(\d{5,9})\b\s*)?/
const serial = /^(\d{1,3}(?:\.\d{1,2})?)[.)]?\s+(?=\S)/
const recordBefore = /^(\d{3}-\d{4}-\d+|\d{4}-\d{6,8}(?:-\d+)?)\s+(?=\p{L})/u
const openness = /^\(?(åbent?|lukket|fortrolig|offentlig)\)?(?:\s+bilag)?\s*(?:[-–:]\s*|\s+|$)/i
const mainFlag = /\s*\((H)\)\s*$/
const record = /\s*(?:\((D\d{6,8}|\d{3,7}\/\d{2,4}|\d{3}-\d{4}-\d+|\d{4}-\d{6,8}(?:-\d+)?)\)|[-–]\s*(\d{3,7}\/\d{2,4}|\d{3}-\d{4}-\d+))\s*$/
const openAfter = /\s*[-–]?\s*\((lukket|lukket bilag|fortrolig|fortroligt|åben|åbent|offentlig)\)\s*$/i

/** How the patterns begin and end: asked first, since most titles do otherwise. */
const digits = '0123456789'
const beginsWord = 'bBlL'
const beginsFormat = 'PDX'

function endsIn(signs: string, text: string, from: number, to: number): boolean {
  let last = to - 1
  while (last >= from && isSpace(text.charCodeAt(last))) last--
  return last >= from && signs.includes(text.charAt(last))
}

/** A button with the file's format, glued before its title. */
const formatLabel = /^(?:PDF|DOCX?|XLSX?|PPTX?)(?=\p{Lu}\p{Ll}|\s+\p{Lu})/u

/** @param number in front of the text, when the source keeps it as a list number */
export function readAttachmentLine(text: string, marker?: string): AttachmentLine | undefined {
  const lead = beginsFormat.includes(text.charAt(0)) ? (formatLabel.exec(text)?.[0].length ?? 0) : 0
  const body = text.slice(lead)
  let from = lead
  let to = text.length
  let number: string | undefined = marker?.replace(/[.)]+$/, '')
  let convention: AttachmentLine['convention'] = number ? 'serial' : 'plain'
  let id: string | undefined
  let open: boolean | undefined
  const named = beginsWord.includes(body.charAt(0)) ? word.exec(body) : null
  const numbered = digits.includes(body.charAt(0))
  const withId = numbered ? serialWithId.exec(body) : null
  if (named?.[2]) {
    from = lead + named[0].length
    number = named[2]
    convention = 'word'
    if (named[1]) open = false
  } else if (withId?.[2]) {
    from = lead + withId[0].length
    number = withId[1]!
    id = withId[2]
    convention = 'serial'
  } else {
    const plain = numbered ? serial.exec(body) : null
    if (plain?.[1] && !/^\d{4}$/.test(plain[1])) {
      from = lead + plain[0].length
      number = plain[1]
      convention = 'serial'
    }
  }
  const before = digits.includes(text.charAt(from)) ? recordBefore.exec(text.slice(from)) : null
  if (before) from += before[0].length
  const said = beginsOpenness.includes(text.charAt(from)) ? openness.exec(text.slice(from)) : null
  if (said?.[1] && said[0].length < to - from) {
    open = /^(?:åben|offentlig)/i.test(said[1])
    from += said[0].length
  }
  const flag = endsIn(')', text, from, to) ? mainFlag.exec(text.slice(from, to)) : null
  if (flag) to = from + flag.index
  const reference = endsIn(')0123456789', text, from, to) ? record.exec(text.slice(from, to)) : null
  if (reference) to = from + reference.index
  const after = endsIn(')', text, from, to) ? openAfter.exec(text.slice(from, to)) : null
  if (after?.[1]) {
    open = /^(?:åben|offentlig)/i.test(after[1])
    to = from + after.index
  }
  while (to > from && ('|,;'.includes(text[to - 1]!) || isSpace(text.charCodeAt(to - 1)))) to--
  while (from < to && ('|–-'.includes(text[from]!) || isSpace(text.charCodeAt(from)))) from++
  const title = singleSpaced(text.slice(from, to))
  if (!/[\p{L}\d]/u.test(title)) return undefined
  return {
    number: number || undefined,
    title,
    id,
    recordReference: reference?.[1] ?? reference?.[2] ?? before?.[1],
    open,
    mainDocument: flag !== null,
    titleFrom: from,
    titleTo: to,
    convention,
  }
}

export function saysNone(text: string): boolean {
  return /^(?:ingen(?: bilag)?|intet|der er ingen bilag|ikke bilag|-|–|\(?ingen\)?)[.\s]*$/i.test(text)
}
