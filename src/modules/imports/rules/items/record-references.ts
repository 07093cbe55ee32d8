import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftRecordReference } from '../draft.ts'
import type { Line } from '../lines/lines.ts'

const label =
  /(?:\b(e-?doc|f2|esdh|sbsys|acadre|360|ks|getorganized)[- ]?)?\b(sagsnummer|sagsnr|sagnr|sags?\s?nr|sags[ -]?id|journalnummer|journalnr|j\.?\s?nr|sag|dokumentnummer|dokumentnr|dok\.?\s?nr|dok(?:ument)?id|dok|brevid|brev-id|kle|emne)\b\.?(?:\s+i\s+(esdh|edoc|f2|sbsys|acadre))?\s*[:.]?\s*/gi
const number =
  /^(?:\d{2}\.\d{2}(?:\.\d{2})?-?[A-ZÆØÅ]\d{2}(?:-\d+-\d{2})?(?:\s*-\s*\d{4}\/\d+)?|[A-ZÆØÅ]{2,5}-\d{4}-\d{3,}|\d{1,2}(?:-\d{1,4}){3,5}|\d{3}-\d{4}-\d+|\d{4}\s?-\s?\d{3,8}(?:-\d{1,4})?|\d{2,6}\/\d{2,6}|\d{6,9})(?![\d/])/

/** What every such label holds: asked first, since few lines do. */
const mayLabel = /sag|j\.?\s?n|journal|dok|brev|kle|emne/i

/** Case and document numbers that a line names by a label. */
export function recordReferencesIn(text: string, offset: number): DraftRecordReference[] {
  if (!mayLabel.test(text)) return []
  const found: DraftRecordReference[] = []
  label.lastIndex = 0
  for (let match = label.exec(text); match; match = label.exec(text)) {
    const at = match.index + match[0].length
    const value = number.exec(text.slice(at, at + 60))
    if (!value) continue
    const word = (match[2] ?? '').toLowerCase()
    if ((word === 'sag' || word === 'dok' || word === 'emne') && /^\d{1,5}$/.test(value[0])) continue
    found.push(
      ...referencesOf(
        value[0],
        [offset + at, offset + at + value[0].length],
        /^(?:dok|brev)/.test(word) ? 'document' : 'case',
        word.startsWith('brev') ? 'brevid' : (match[1] ?? match[3]),
      ),
    )
  }
  return found
}

/** A number standing alone, in a form that shows what it is: "21/7419 Åben Sag", "29.09G00 - 2015/41657". */
export function bareRecordReference(text: string, offset: number): DraftRecordReference[] {
  const value = number.exec(text)
  if (!value || !/^(?:\s*,?\s*(?:åbent?|lukket|fortrolig)?\s*(?:sag|punkt)?)\s*$/i.test(text.slice(value[0].length))) return []
  if (/^\d{1,2}(?:-\d{1,4}){3,5}$|\/|[A-ZÆØÅ]|^\d{3}-\d{4}-|^\d{8,9}$/.test(value[0]))
    return referencesOf(value[0], [offset, offset + value[0].length], 'case')
  return []
}

export function referencesOf(written: string, [start, end]: Span, kind: 'case' | 'document', system?: string): DraftRecordReference[] {
  const subject = /^(\d{2}\.\d{2}(?:\.\d{2})?-?[A-ZÆØÅ]\d{2})\s*-\s*(\d{4}\/\d+)$/.exec(written)
  if (subject?.[1] && subject[2]) {
    const cut = start + subject[1].length
    return [
      { system: 'KLE', number: subject[1], kind: 'case', places: { number: [[start, cut]] } },
      { number: subject[2], kind: 'case', places: { number: [[end - subject[2].length, end]] } },
    ]
  }
  const name = systemName(system) ?? (kind === 'case' ? systemByForm(written) : undefined)
  return [{ ...(name ? { system: name } : {}), number: written, kind, places: { number: [[start, end]] } }]
}

function systemName(word: string | undefined): string | undefined {
  const names: Readonly<Record<string, string>> = {
    edoc: 'eDoc',
    f2: 'F2',
    esdh: 'ESDH',
    sbsys: 'SBSYS',
    acadre: 'Acadre',
    '360': '360',
    getorganized: 'GetOrganized',
    brevid: 'Brevid',
  }
  return word ? names[word.toLowerCase().replace('-', '')] : undefined
}

/** Only where the form is one system's own. */
function systemByForm(written: string): string | undefined {
  if (/^\d{2}\.\d{2}\.\d{2}-[A-ZÆØÅ]\d{2}-\d+-\d{2}$/.test(written)) return 'SBSYS'
  if (/^[1-9]\d{2}-\d{4}-\d+$/.test(written)) return 'Acadre'
  if (written.startsWith('EMN-')) return 'EMN'
  return undefined
}

/** Whether the line holds nothing but labels, numbers, openness and initials. */
export function isRecordLine(line: Line, references: readonly DraftRecordReference[]): boolean {
  if (references.length === 0) return false
  let rest = line.text
  for (const { number: written } of references) rest = rest.replace(written, ' ')
  rest = rest
    .replace(label, ' ')
    .replace(/(?<!\p{L})(?:åben[t]?|lukket|fortrolig|sag|punkt|sagsinitialer|initialer|sagsbehandler|udvalg\S*)(?!\p{L})/giu, ' ')
  return (
    rest.replace(/[^\p{L}]/gu, '').length <= 12 ||
    (line.text.length < 140 && /^(?:sag|e-?doc|f2|brevid|journal|dok|j\.)|\bbrevid:?\s*\d+$/i.test(line.text))
  )
}

const labelAlone =
  /^(?:(e-?doc|f2|esdh|sbsys|acadre|360)[- ]?)?(sagsnummer|sagsnr|sagnr|sags[ -]?id|journalnummer|journalnr|j\.?nr|dokumentnummer|dokumentnr|dok\.?nr|brevid)\.?(?:\s+i\s+(esdh|edoc|f2))?\s*:?$/i

const beginsLabel = 'efsa3jdbEFSAJDB'

/** A label alone on its line, whose number follows on the next. */
export function isRecordLabel(text: string): { readonly kind: 'case' | 'document'; readonly system?: string } | undefined {
  if (text.length > 40 || !beginsLabel.includes(text.charAt(0))) return undefined
  const match = labelAlone.exec(text)
  if (!match?.[2]) return undefined
  const system = match[1] ?? match[3]
  return { kind: /^(?:dok|brev)/i.test(match[2]) ? 'document' : 'case', ...(system ? { system } : {}) }
}

/** The number on the line after such a label. */
export function valueOfRecordLabel(text: string): string | undefined {
  const value = number.exec(text)
  return value && value[0].length >= text.trim().length - 1 ? value[0] : undefined
}
