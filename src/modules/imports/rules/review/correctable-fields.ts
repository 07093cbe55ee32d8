import { isIsoDay, isTimeOfDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import type { Capacity, DraftItemType, DraftRecordReference, DraftTreatment, PaperKind, Presence } from '../draft.ts'

type CorrectionCode =
  | 'imports/date-wrong'
  | 'imports/time-wrong'
  | 'imports/name-empty'
  | 'imports/title-empty'
  | 'imports/number-empty'
  | 'imports/entry-unfinished'
export type CorrectionRefusal = Refusal<CorrectionCode>

/** What a field becomes by what was written in it; an emptied line of a list is taken out, and nonsense is left alone. */
export type Setting = { readonly value: unknown } | { readonly refusal: CorrectionRefusal } | 'entry-removed' | 'left-alone'

type Field = (written: string) => Setting

export const kinds: readonly PaperKind[] = ['agenda', 'minutes', 'case', 'note']
export const types: readonly DraftItemType[] = ['decision', 'discussion', 'information']
export const capacities: readonly Capacity[] = ['chair', 'member', 'substitute', 'adviser', 'secretary', 'observer', 'guest']
export const presences: readonly Presence[] = ['present', 'apology', 'absent', 'arrived-late', 'left-early']

export const referenceKinds: readonly DraftRecordReference['kind'][] = ['case', 'document']
export const treatmentStates: readonly DraftTreatment['state'][] = ['held', 'planned']

const text: Field = (written) => ({ value: written.trim() || undefined })
const words: Field = (written) => ({
  value: written
    .split(';')
    .map((word) => word.trim())
    .filter(Boolean),
})
const line: Field = (written) => (written.trim() ? { value: written.trim() } : 'entry-removed')
const running: Field = (written) => ({ value: written })
const needed =
  (code: CorrectionRefusal['code']): Field =>
  (written) =>
    written.trim() ? { value: written.trim() } : { refusal: { code } }
const someDay =
  (empty: Setting): Field =>
  (written) =>
    written === '' ? empty : isIsoDay(written) ? { value: written } : { refusal: { code: 'imports/date-wrong', values: { written } } }
/** "9.15" as people write it, "09:15" as it is kept. */
const time: Field = (written) => {
  if (written.trim() === '') return { value: undefined }
  const [hours = '', minutes = ''] = written.trim().split(/[.:]/)
  const kept = `${hours.padStart(2, '0')}:${minutes}`
  return isTimeOfDay(kept) ? { value: kept } : { refusal: { code: 'imports/time-wrong', values: { written } } }
}
const oneOf =
  (values: readonly string[], empty: Setting = 'left-alone'): Field =>
  (written) =>
    values.includes(written) ? { value: written } : written === '' ? empty : 'left-alone'
const openness =
  (empty: Setting): Field =>
  (written) =>
    written === 'true' ? { value: true } : written === 'false' ? { value: false } : written === '' ? empty : 'left-alone'

/** Index of an item. */
const index: Field = (written) =>
  written === '' ? { value: undefined } : /^\d+$/.test(written) ? { value: Number(written) } : 'left-alone'

const unstated: Setting = { value: undefined }

/** Which fields of a draft can be corrected, by JSON pointer; `*` is an index, or `-` in an entry that is new. */
const correctable: Readonly<Record<string, Field>> = {
  '/kind': oneOf(kinds),
  '/meeting/committee': text,
  '/meeting/title': text,
  '/meeting/date': someDay(unstated),
  '/meeting/start': time,
  '/meeting/end': time,
  '/meeting/place': text,
  '/meeting/people/*/name': needed('imports/name-empty'),
  '/meeting/people/*/party': text,
  '/meeting/people/*/roles': words,
  '/meeting/people/*/organisation': text,
  '/meeting/people/*/group': text,
  '/meeting/people/*/capacity': oneOf(capacities),
  '/meeting/people/*/presence': oneOf(presences),
  '/meeting/people/*/remark': text,
  '/meeting/comingMeetings/*/date': someDay('entry-removed'),
  '/meeting/comingMeetings/*/start': time,
  '/meeting/comingMeetings/*/end': time,
  '/meeting/comingMeetings/*/place': text,
  '/meeting/deadlines/*/date': someDay('entry-removed'),
  '/meeting/deadlines/*/text': line,
  '/items/*/number': needed('imports/number-empty'),
  '/items/*/title': needed('imports/title-empty'),
  '/items/*/type': oneOf(types, unstated),
  '/items/*/open': openness('left-alone'),
  '/items/*/conclusion/text': text,
  '/items/*/sections/*/text': running,
  '/items/*/recommendations/*/text': line,
  '/items/*/presenters/*/text': line,
  '/items/*/reservations/*/text': line,
  '/items/*/notParticipating/*/text': line,
  '/items/*/attachments/*/number': text,
  '/items/*/attachments/*/title': line,
  '/items/*/attachments/*/open': openness(unstated),
  '/items/*/recordReferences/*/number': line,
  '/items/*/recordReferences/*/system': text,
  '/items/*/recordReferences/*/kind': oneOf(referenceKinds),
  '/items/*/earlierTreatments/*/committee': text,
  '/items/*/earlierTreatments/*/date': someDay(unstated),
  '/items/*/earlierTreatments/*/itemNumber': text,
  '/items/*/earlierTreatments/*/outcome': text,
  '/items/*/earlierTreatments/*/state': oneOf(treatmentStates),
  '/sender/recordReferences/*/number': line,
  '/sender/recordReferences/*/system': text,
  '/sender/recordReferences/*/kind': oneOf(referenceKinds),
  '/followUps/*/item': index,
  '/followUps/*/text': line,
  '/followUps/*/due': someDay(unstated),
  '/followUps/*/responsible': text,
}

/** What the field at a pointer becomes; nothing for what cannot be corrected. Browsers send line ends of their own. */
export function settingOf(pointer: string, written: string): Setting | undefined {
  return correctable[patternOf(pointer)]?.(written.replace(/\r\n?/g, '\n'))
}

/** Choices that say where something goes, and are no fields of the draft themselves. */
const choosesPlace = /^\/unplaced\/\d+\/(?:as|item)$|^\/items\/-\/after$/

export function isCorrectable(pointer: string): boolean {
  return patternOf(pointer) in correctable || choosesPlace.test(pointer)
}

function patternOf(pointer: string): string {
  return pointer.replace(/\/(?:\d+|-)(?=\/|$)/g, '/*')
}
