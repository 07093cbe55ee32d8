import type { IsoDay } from '../../../../kernel/dates.ts'
import type { Refusal } from '../../../../kernel/refusal.ts'

export type BeginNoteRefusalCode = 'notes/no-committee' | 'notes/not-municipal' | 'notes/committee-dissolved' | 'notes/no-partnership'

export interface NoteReceiver {
  readonly name: string
  readonly kind: string
  readonly validTo: IsoDay | null
  readonly successor: { readonly name: string } | null
  readonly organisation: { readonly name: string; readonly kind: string } | null
}

const receiving = new Set(['municipal-committee', 'municipal-council'])

/** Who cannot get a status note: no municipality's committee, or one that is not there any more on the day. */
export function whyNotReceive(
  { name, kind, validTo, successor, organisation }: NoteReceiver,
  meetingOn: IsoDay,
): Refusal<BeginNoteRefusalCode> | undefined {
  if (organisation?.kind !== 'municipality' || !receiving.has(kind))
    return { code: 'notes/not-municipal', values: { field: 'committee', committee: name } }
  if (validTo === null || validTo >= meetingOn) return undefined
  return {
    code: 'notes/committee-dissolved',
    values: { field: 'committee', committee: name, on: validTo, ...(successor && { successor: successor.name }) },
  }
}

export function whyNotChooseNone(committeeId: string): Refusal<BeginNoteRefusalCode> | undefined {
  return committeeId ? undefined : { code: 'notes/no-committee', values: { field: 'committee' } }
}

/** @param partnerships how many its municipality is a party to in the period */
export function whyNotReport(
  partnerships: number,
  { organisation }: NoteReceiver,
  { sinceOn, untilOn }: { readonly sinceOn: IsoDay; readonly untilOn: IsoDay },
): Refusal<BeginNoteRefusalCode> | undefined {
  if (partnerships > 0) return undefined
  return {
    code: 'notes/no-partnership',
    values: { field: 'committee', municipality: organisation?.name ?? '', since: sinceOn, until: untilOn },
  }
}
