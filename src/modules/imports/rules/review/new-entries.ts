import { conclusionOfText } from './conclusion-of-text.ts'
import { type CorrectionRefusal, settingOf } from './correctable-fields.ts'
import type {
  DraftAttachment,
  DraftComingMeeting,
  DraftDeadline,
  DraftFollowUp,
  DraftItem,
  DraftPerson,
  DraftRecommendation,
  DraftRecordReference,
  DraftRemark,
  DraftTreatment,
} from '../draft.ts'

/** What a list takes: how an entry begins, and the fields without which it is none. */
interface Addable<Entry = object> {
  readonly blank: Entry
  readonly needed: readonly string[]
}

export const blankPerson: DraftPerson = { name: '', roles: [], capacity: 'member', presence: 'present', places: {} }
const blankItem: DraftItem = {
  number: '',
  title: '',
  open: true,
  recordReferences: [],
  sections: [],
  recommendations: [],
  reservations: [],
  notParticipating: [],
  earlierTreatments: [],
  presenters: [],
  attachments: [],
  places: {},
}
export const blankComingMeeting: DraftComingMeeting = { date: '', places: {} }
export const blankDeadline: DraftDeadline = { date: '', text: '', kind: 'other', places: {} }
export const blankFollowUp: DraftFollowUp = { text: '', places: {} }
export const blankRecommendation: DraftRecommendation = { text: '', places: {} }
export const blankRemark: DraftRemark = { text: '', places: {} }
export const blankAttachment: DraftAttachment = { title: '', mainDocument: false, places: {} }
export const blankRecordReference: DraftRecordReference = { number: '', kind: 'case', places: {} }
export const blankTreatment: DraftTreatment = { state: 'held', places: {} }

const addable: Readonly<Record<string, Addable>> = {
  '/items': { blank: blankItem, needed: ['title', 'number'] },
  '/items/*/recommendations': { blank: blankRecommendation, needed: ['text'] },
  '/items/*/presenters': { blank: blankRemark, needed: ['text'] },
  '/items/*/reservations': { blank: blankRemark, needed: ['text'] },
  '/items/*/notParticipating': { blank: blankRemark, needed: ['text'] },
  '/items/*/attachments': { blank: blankAttachment, needed: ['title'] },
  '/items/*/recordReferences': { blank: blankRecordReference, needed: ['number'] },
  '/items/*/earlierTreatments': { blank: blankTreatment, needed: ['committee'] },
  '/meeting/people': { blank: blankPerson, needed: ['name'] },
  '/meeting/comingMeetings': { blank: blankComingMeeting, needed: ['date'] },
  '/meeting/deadlines': { blank: blankDeadline, needed: ['date', 'text'] },
  '/followUps': { blank: blankFollowUp, needed: ['text'] },
}

/** What always has a value says nothing of whether a person began to write. */
const chosen: ReadonlySet<string> = new Set(['presence', 'capacity', 'open', 'type', 'state', 'kind', 'after', 'item'])

export interface NewEntry {
  readonly list: string
  readonly entry: object
  readonly changed: readonly string[]
}

export type NewEntries = { readonly entries: readonly NewEntry[] } | { readonly refusal: CorrectionRefusal; readonly field: string }

/** The first field of a new entry of a list; nothing for a list that takes none. */
export function firstFieldOfNew(list: string): string | undefined {
  const [first] = addable[patternOf(list)]?.needed ?? []
  return first && `${list}/-/${first}`
}

/**
 * The entries that a person began: fields under `-`, which in a JSON pointer is the place after the last entry. One in
 * which nothing was written is none.
 */
export function newEntries(corrections: Readonly<Record<string, string>>): NewEntries {
  const written = new Map<string, [field: string, text: string][]>()
  for (const [pointer, text] of Object.entries(corrections)) {
    const [, list, field] = /^(.*?)\/-\/(.+)$/.exec(pointer) ?? []
    if (list !== undefined && field && patternOf(list) in addable) written.set(list, [...(written.get(list) ?? []), [field, text]])
  }
  const entries: NewEntry[] = []
  for (const [list, fields] of written) {
    const begun = fields.filter(([field, text]) => !chosen.has(field) && text.trim() !== '')
    if (begun.length === 0) continue
    const { blank, needed } = addable[patternOf(list)]!
    const missing = needed.find((field) => !begun.some(([name]) => name === field))
    if (missing) return { refusal: { code: 'imports/entry-unfinished' }, field: `${list}/-/${missing}` }
    let entry: Record<string, unknown> = { ...blank }
    for (const [field, text] of fields) {
      const pointer = `${list}/-/${field}`
      const setting = settingOf(pointer, text)
      if (setting === undefined || typeof setting === 'string') continue
      if ('refusal' in setting) return { refusal: setting.refusal, field: pointer }
      entry = withField(entry, field, setting.value)
    }
    entries.push({ list, entry, changed: begun.map(([field]) => `${list}/-/${field}`) })
  }
  return { entries }
}

function withField(entry: Record<string, unknown>, field: string, value: unknown): Record<string, unknown> {
  if (value === undefined || value === '') return entry
  if (field === 'conclusion/text' && typeof value === 'string') return { ...entry, conclusion: conclusionOfText(undefined, value) }
  if (field === 'sections/-/text') return { ...entry, sections: [{ kind: 'other', text: value, places: {} }] }
  return field.includes('/') ? entry : { ...entry, [field]: value }
}

function patternOf(list: string): string {
  return list.replace(/\/\d+(?=\/|$)/g, '/*')
}
