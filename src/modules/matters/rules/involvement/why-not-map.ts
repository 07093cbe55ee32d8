import type { IsoDay } from '../../../../kernel/dates.ts'
import { nameKey } from '../../../../kernel/name-key.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'
import { type AskedCommittee, committeeInOffice, isDissolved } from './committee-in-office.ts'

export type MappingRefusalCode =
  | 'matters/mapping-nothing-chosen'
  | 'matters/mapping-committee-missing'
  | 'matters/mapping-committee-dissolved'
  | 'matters/mapping-subject-too-long'
  | 'matters/mapping-known'

const longestSubject = 80

export interface MappingWritten {
  readonly committeeId: string | undefined
  readonly focusAreaId: string | undefined
  readonly subjects: readonly string[]
}

/** Words of a field: a line or a comma each. */
export function subjectsWritten(written: string): string[] {
  const subjects = written
    .split(/[\n,;]/)
    .map((subject) => subject.trim())
    .filter((subject) => nameKey(subject) !== '')
  return [...new Map(subjects.map((subject) => [nameKey(subject), subject])).values()]
}

/** @param known what the committee has already, focus area ids and subjects */
export function whyNotMap(
  { committeeId, focusAreaId, subjects }: MappingWritten,
  committees: ReadonlyMap<string, AskedCommittee>,
  known: readonly { readonly committeeId: string; readonly focusAreaId: string | null; readonly subject: string | null }[],
  today: IsoDay,
): Refusal<MappingRefusalCode> | undefined {
  const committee = committees.get(committeeId ?? '')
  if (!committee) return { code: 'matters/mapping-committee-missing', values: { field: 'committee' } }
  if (isDissolved(committee, today)) {
    const successor = committeeInOffice(committees, committee.id, today)?.committee.name ?? ''
    return { code: 'matters/mapping-committee-dissolved', values: { field: 'committee', committee: committee.name, successor } }
  }
  if (focusAreaId === undefined && subjects.length === 0) return { code: 'matters/mapping-nothing-chosen', values: { field: 'focus' } }
  if (subjects.some((subject) => subject.length > longestSubject))
    return { code: 'matters/mapping-subject-too-long', values: { field: 'subjects', most: longestSubject } }
  const own = known.filter((mapping) => mapping.committeeId === committee.id)
  const isKnown = (subject: string): boolean =>
    own.some((mapping) => mapping.subject !== null && nameKey(mapping.subject) === nameKey(subject))
  const nothingNew = (focusAreaId === undefined || own.some((mapping) => mapping.focusAreaId === focusAreaId)) && subjects.every(isKnown)
  return nothingNew ? { code: 'matters/mapping-known', values: { field: 'focus', committee: committee.name } } : undefined
}
