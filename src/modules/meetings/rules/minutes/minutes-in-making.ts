import type { Attending, ComingMeeting, ItemLine, VersionItem } from '../meeting-version.ts'
import type { MinutesContent, MinutesItem } from './minutes-content.ts'
import type { RecordWords } from './minutes-words.ts'

/** An item as the agenda has it. */
export interface AgendaItem extends VersionItem {
  readonly id: string
  readonly position: number
}

/** What the meeting noted of an item. */
export interface Noted {
  readonly textId: string
  readonly markdown: string
  readonly revision: number
  readonly publicDecision: string | null
  readonly untreatedReason: string | null
  readonly points: ReadonlyMap<number, keyof RecordWords['points']>
  readonly reservations: readonly { readonly name: string; readonly text: string }[]
  readonly conflicted: ReadonlySet<string>
}

/** Somebody who was there for the rest of the meeting. */
export interface Missed {
  readonly personId: string
  readonly name: string
  readonly reason: 'conflict-of-interest' | 'away'
}

export interface ItemAsHeld {
  readonly agenda: AgendaItem
  readonly noted: Noted | undefined
  readonly missed: readonly Missed[]
  /** What became of it instead of being treated. */
  readonly outcome: { readonly state: string; readonly reason: string | null } | undefined
}

/** The minutes as they will stand if they are approved now. */
export function minutesInMaking(
  items: readonly ItemAsHeld[],
  attendance: Pick<MinutesContent, 'people' | 'unnoted'>,
  coming: readonly ComingMeeting[],
  words: RecordWords,
): MinutesContent {
  return { items: items.map((item) => minutesItem(item, words)), ...attendance, coming }
}

function minutesItem({ agenda, noted, missed, outcome }: ItemAsHeld, words: RecordWords): MinutesItem {
  const conclusion = noted?.markdown.trim() || unconcluded(noted, outcome, words) || agenda.conclusion
  return {
    ...agenda,
    conclusion,
    publicDecision: noted?.publicDecision ?? agenda.publicDecision,
    lines: [...agenda.lines.filter(({ kind }) => fromAgenda.has(kind)), ...linesOf(agenda, noted, missed, words)],
    conflicted: [...(noted?.conflicted ?? [])],
    ...(noted && { textId: noted.textId, revision: noted.revision }),
    ...(noted?.untreatedReason && { untreated: noted.untreatedReason }),
  }
}

const fromAgenda: ReadonlySet<string> = new Set(['recommendation', 'presenter'])

function unconcluded(noted: Noted | undefined, outcome: ItemAsHeld['outcome'], words: RecordWords): string | undefined {
  if (noted?.untreatedReason) return words.untreated(noted.untreatedReason)
  if (outcome?.state === 'postponed') return words.postponed(outcome.reason ?? '')
  if (outcome?.state === 'sent-on') return words.sentOn(outcome.reason ?? '')
  return outcome?.state === 'withdrawn' ? words.withdrawn(outcome.reason ?? '') : undefined
}

function linesOf(agenda: AgendaItem, noted: Noted | undefined, missed: readonly Missed[], words: RecordWords): ItemLine[] {
  const recommended = agenda.lines.filter(({ kind }) => kind === 'recommendation')
  return [
    ...[...(noted?.points ?? [])]
      .toSorted(([a], [b]) => a - b)
      .flatMap(([at, outcome]) => {
        const said = recommended[at]
        return said ? [{ kind: 'conclusion-point' as const, number: String(at + 1), text: `${said.text}: ${words.points[outcome]}` }] : []
      }),
    ...(noted?.reservations ?? []).map(({ name, text }) => ({ kind: 'reservation' as const, text: words.reservation(name, text) })),
    ...missed.map(({ name, reason }) => ({
      kind: 'not-participating' as const,
      text: reason === 'away' ? words.away(name) : words.conflictOfInterest(name),
    })),
  ]
}

/** Somebody on the list of the meeting. */
export interface HeldAttending {
  readonly personId: string
  readonly name: string
  readonly organisationId: string | null
  readonly organisation: string | null
  readonly capacity: string
  readonly partyLetter: string | null
  readonly title: string | null
  readonly groupName: string | null
  readonly remark: string | null
  readonly substituteFor: string | null
  readonly presence: Attending['presence'] | null
  /** "09:40", in the order in which they happened. */
  readonly changes: readonly { readonly time: string; readonly direction: 'came' | 'left' }[]
}

/** The list as it is frozen: who was there, instead of whom, who came late and who left when. */
export function attendanceInMaking(
  people: readonly HeldAttending[],
  words: RecordWords,
): Required<Pick<MinutesContent, 'people' | 'unnoted'>> {
  // A substitute whom nobody called is not missed.
  const unnoted = people.filter(
    ({ capacity, presence, substituteFor }) => presence === null && (capacity !== 'substitute' || substituteFor),
  )
  return { people: noted(people, words), unnoted: unnoted.map(({ name }) => name) }
}

function noted(people: readonly HeldAttending[], words: RecordWords): Attending[] {
  const names = new Map(people.map(({ personId, name }) => [personId, name]))
  return people.flatMap((person) => {
    if (person.presence === null) return []
    const instead = person.substituteFor && names.get(person.substituteFor)
    const remarks = [
      instead && words.substituteFor(instead),
      ...person.changes.map(({ time, direction }) => words[direction](time)),
      person.remark,
    ].filter(Boolean)
    return {
      personId: person.personId,
      name: person.name,
      organisationId: person.organisationId ?? undefined,
      organisation: person.organisation ?? undefined,
      partyLetter: person.partyLetter ?? undefined,
      roles: person.title ? [person.title] : [],
      groupName: person.groupName ?? undefined,
      capacity: person.capacity as Attending['capacity'],
      presence: person.presence,
      remark: remarks.length > 0 ? remarks.join('; ') : undefined,
    }
  })
}
