import type { DraftAttachment } from '../draft.ts'

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

/** A button with the file's format, glued before its title. */
const formatLabel = /^(?:PDF|DOCX?|XLSX?|PPTX?)(?=\p{Lu}\p{Ll}|\s+\p{Lu})/u

/** @param number in front of the text, when the source keeps it as a list number */
export function readAttachmentLine(text: string, marker?: string): AttachmentLine | undefined {
  const lead = formatLabel.exec(text)?.[0].length ?? 0
  const body = text.slice(lead)
  let from = lead
  let to = text.length
  let number: string | undefined = marker?.replace(/[.)]+$/, '')
  let convention: AttachmentLine['convention'] = number ? 'serial' : 'plain'
  let id: string | undefined
  let open: boolean | undefined
  const named = word.exec(body)
  const withId = named ? null : serialWithId.exec(body)
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
    const plain = serial.exec(body)
    if (plain?.[1] && !/^\d{4}$/.test(plain[1])) {
      from = lead + plain[0].length
      number = plain[1]
      convention = 'serial'
    }
  }
  const before = recordBefore.exec(text.slice(from))
  if (before) from += before[0].length
  const said = openness.exec(text.slice(from))
  if (said?.[1] && said[0].length < to - from) {
    open = /^(?:åben|offentlig)/i.test(said[1])
    from += said[0].length
  }
  const flag = mainFlag.exec(text.slice(from, to))
  if (flag) to = from + flag.index
  const reference = record.exec(text.slice(from, to))
  if (reference) to = from + reference.index
  const after = openAfter.exec(text.slice(from, to))
  if (after?.[1]) {
    open = /^(?:åben|offentlig)/i.test(after[1])
    to = from + after.index
  }
  while (to > from && /[\s|,;]/.test(text[to - 1]!)) to--
  while (from < to && /[\s|–-]/.test(text[from]!)) from++
  const title = text.slice(from, to).replace(/\s+/g, ' ')
  if (!/[\p{L}\d]/u.test(title)) return undefined
  return {
    ...(number ? { number } : {}),
    title,
    ...(id ? { id } : {}),
    ...((reference ?? before) ? { recordReference: (reference?.[1] ?? reference?.[2] ?? before?.[1])! } : {}),
    ...(open === undefined ? {} : { open }),
    mainDocument: flag !== null,
    titleFrom: from,
    titleTo: to,
    convention,
  }
}

export function saysNone(text: string): boolean {
  return /^(?:ingen(?: bilag)?|intet|der er ingen bilag|ikke bilag|-|–|\(?ingen\)?)[.\s]*$/i.test(text)
}
