import type { Refusal } from '../../../../kernel/refusal.ts'
import type { DraftFields } from './draft-fields.ts'

export type MeanwhileCode = 'meetings/item-changed-meanwhile'

/** Field of the form → what stands in it, as one text that can be compared; running texts have their own ways. */
export type FieldTexts = Readonly<Record<string, string>>

/** Field → what it held when the form was made, as a fingerprint. */
export type Fingerprints = Readonly<Record<string, string>>

export function fieldTexts(fields: Omit<DraftFields, 'sections'>): FieldTexts {
  return {
    title: fields.title,
    type: fields.type ?? '',
    openness: fields.open ? 'open' : 'closed',
    publicTitle: fields.publicTitle ?? '',
    minutes: fields.minutes,
    meeting: fields.meetingId ?? '',
    at: fields.recommendation.join('\n'),
    presenter: fields.presenters.join('\n'),
    referenceNumber: fields.references.map(({ organisationId, system, number }) => [organisationId, system, number].join('\t')).join('\n'),
    sectors: fields.concernedSectors.join('\n'),
    whyHere: fields.whyHere ?? '',
    internalNote: fields.internalNote ?? '',
  }
}

export function fingerprintsOf(texts: FieldTexts): Fingerprints {
  return Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, fingerprint(text)]))
}

/** Two sums over all characters: enough to see that a text is another, and no secret. */
function fingerprint(text: string): string {
  let [a, b] = [0x811c9dc5, 5381]
  for (const letter of text.replaceAll('\r\n', '\n').trim()) {
    const code = letter.codePointAt(0)!
    a = Math.imul(a ^ code, 0x01000193) >>> 0
    b = (Math.imul(b, 33) + code) >>> 0
  }
  return a.toString(36) + b.toString(36)
}

/** @param written as the form sends it back; anything may stand there */
export function fingerprintsIn(written: string | undefined): Fingerprints {
  try {
    const found: unknown = JSON.parse(written ?? '')
    return found !== null && typeof found === 'object' ? (found as Fingerprints) : {}
  } catch {
    return {}
  }
}

/** Which of the form's fields the sender has changed since it was made. */
export function changedBySender(was: Fingerprints, sent: FieldTexts): string[] {
  const now = fingerprintsOf(sent)
  return Object.keys(sent).filter((field) => was[field] !== undefined && now[field] !== was[field])
}

/** A field that two people have changed in different ways is no machine's to choose. */
export function whyNotMerge(was: Fingerprints, sent: FieldTexts, stands: FieldTexts): Refusal<MeanwhileCode> | undefined {
  const standing = fingerprintsOf(stands)
  const wanted = fingerprintsOf(sent)
  const both = changedBySender(was, sent).filter((field) => standing[field] !== was[field] && standing[field] !== wanted[field])
  return both.length > 0 ? { code: 'meetings/item-changed-meanwhile', values: { field: both[0]!, fields: both.join(' ') } } : undefined
}
