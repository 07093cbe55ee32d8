import type { Span } from '../../../documents/rules/content-tree.ts'
import type { DraftRemark } from '../draft.ts'
import type { Line } from '../lines/lines.ts'
import { namesIn } from '../people/names.ts'

const before = /(?:\bv\/|\bv\.\s?\/?|\bved\b|oplæg af|præsenteret af)\s*$/i
const beforeRole = /(?:\bv\/\s?|\bved\s)(?:[\p{L}-]+\s){1,4}$/iu
const after =
  /^(?:\s*\([^)]*\))?(?:,[^.;:]{3,90},|,? [\p{Ll}][^.,;:]{3,60},)?\s+(?:giver|gav|holder|holdt|orienterer|orienterede|præsenterer|præsenterede|indleder|indledte|fremlægger|gennemgår|gennemgik|deltager under|vil (?:give|holde|orientere|præsentere|fremlægge|gennemgå|indlede))\b/u
const will = /\bvil\s(?:[\p{L}-]+\s){0,6}$/iu

const mayPresent = /\bv\/|\bved\b|oplæg|orienter|præsenter|indled|fremlæg|gennemg|\bgiver\b|\bholder\b|\bv\. /i

/** "Orientering om …" may be presented; these words stand beside who does it. */
const saysWho =
  /\bv[/.]|\bved\b|oplæg af|præsenteret af|\s(?:giver|gav|holder|holdt|orienterer|orienterede|præsenterer|præsenterede|indleder|indledte|fremlægger|gennemgår|gennemgik|deltager under|vil)\b/i

/** Who presents an item: "v/ …", "ved …", or a name before a verb of presenting. */
export function presentersIn(parts: readonly (readonly Line[])[]): DraftRemark[] {
  const found: DraftRemark[] = []
  for (const lines of parts)
    for (const line of lines) {
      if (!mayPresent.test(line.text) || !saysWho.test(line.text)) continue
      for (const { name, start, end } of namesIn(line.text))
        if (presents(line.text, start, end) && !found.some(({ text }) => text === name))
          found.push({ text: name, places: { text: [[line.start + start, line.start + end] as Span] } })
    }
  return found
}

function presents(text: string, start: number, end: number): boolean {
  const left = text.slice(Math.max(0, start - 70), start)
  const right = text.slice(end, end + 160)
  return (
    before.test(left) ||
    beforeRole.test(left) ||
    after.test(right) ||
    (will.test(left) && /^(?:,[^.]{3,80},)?\s+(?:orientere|give|holde|præsentere|fremlægge|gennemgå)/.test(right))
  )
}
