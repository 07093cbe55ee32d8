import type { Draft, DraftItem } from '../draft.ts'

/** One fact in which two drafts of the same meeting differ, in terms that a page can show. */
export interface DraftDifference {
  readonly change: 'added' | 'removed' | 'changed'
  /** Number of the item; absent for the meeting itself. */
  readonly item?: string
  /** Name of the draft's field: "date", "title", "conclusion", "recommendations". */
  readonly field: string
  /** Which one of a list: the person's name, the attachment's title, the section's heading. */
  readonly entry?: string
  readonly before?: string
  readonly after?: string
}

/** What a corrected paper says otherwise than the one before; places and doubts are no facts and are left out. */
export function draftDifferences(before: Draft, after: Draft): DraftDifference[] {
  const meeting = ['committee', 'title', 'date', 'start', 'end', 'place'] as const
  return [
    ...single('kind', before.kind, after.kind),
    ...meeting.flatMap((field) => single(field, before.meeting[field], after.meeting[field])),
    ...lists(
      'people',
      entriesOf(before.meeting.people, ({ name }) => name),
      entriesOf(after.meeting.people, ({ name }) => name),
    ),
    ...lists(
      'comingMeetings',
      entriesOf(before.meeting.comingMeetings, ({ date }) => date),
      entriesOf(after.meeting.comingMeetings, ({ date }) => date),
    ),
    ...lists(
      'deadlines',
      entriesOf(before.meeting.deadlines, ({ date }) => date),
      entriesOf(after.meeting.deadlines, ({ date }) => date),
    ),
    ...single('sender', plain(before.sender), plain(after.sender)),
    ...itemDifferences(before.items, after.items),
    ...lists(
      'followUps',
      entriesOf(before.followUps, ({ text }) => text),
      entriesOf(after.followUps, ({ text }) => text),
    ),
  ]
}

function itemDifferences(before: readonly DraftItem[], after: readonly DraftItem[]): DraftDifference[] {
  const pairs = pair(before, after)
  return pairs.flatMap(([one, other]): DraftDifference[] => {
    const item = (other ?? one)!.number
    if (!one) return [{ change: 'added', item, field: 'item', after: other!.title }]
    if (!other) return [{ change: 'removed', item, field: 'item', before: one.title }]
    return [
      ...single('number', one.number, other.number),
      ...single('title', one.title, other.title),
      ...single('type', one.type, other.type),
      ...single('open', String(one.open), String(other.open)),
      ...single('conclusion', one.conclusion?.text, other.conclusion?.text),
      ...lists(
        'sections',
        entriesOf(
          one.sections,
          ({ heading, kind }) => heading ?? kind,
          ({ text }) => text,
        ),
        entriesOf(
          other.sections,
          ({ heading, kind }) => heading ?? kind,
          ({ text }) => text,
        ),
      ),
      ...lists('recommendations', texts(one.recommendations), texts(other.recommendations)),
      ...lists('reservations', texts(one.reservations), texts(other.reservations)),
      ...lists('notParticipating', texts(one.notParticipating), texts(other.notParticipating)),
      ...lists(
        'attachments',
        entriesOf(one.attachments, ({ title }) => title),
        entriesOf(other.attachments, ({ title }) => title),
      ),
      ...lists(
        'recordReferences',
        entriesOf(one.recordReferences, ({ number }) => number),
        entriesOf(other.recordReferences, ({ number }) => number),
      ),
      ...lists('earlierTreatments', entriesOf(one.earlierTreatments, treated), entriesOf(other.earlierTreatments, treated)),
    ].map((difference) => ({ ...difference, item }))
  })
}

const treated = ({ committee, date }: { readonly committee?: string; readonly date?: string }) =>
  [committee, date].filter((part) => part !== undefined).join(' ')

/** The same item in both: by number and title, then by number, then by title. */
function pair(before: readonly DraftItem[], after: readonly DraftItem[]): [DraftItem | undefined, DraftItem | undefined][] {
  const free = new Set(before)
  const found = new Map<DraftItem, DraftItem>()
  const alike: ((one: DraftItem, other: DraftItem) => boolean)[] = [
    (one, other) => one.number === other.number && one.title === other.title,
    (one, other) => one.title === other.title,
    (one, other) => one.number === other.number,
  ]
  for (const same of alike) {
    for (const other of after) {
      if (found.has(other)) continue
      const one = [...free].find((candidate) => same(candidate, other))
      if (!one) continue
      found.set(other, one)
      free.delete(one)
    }
  }
  return [
    ...after.map((other): [DraftItem | undefined, DraftItem] => [found.get(other), other]),
    ...[...free].map((one): [DraftItem, undefined] => [one, undefined]),
  ]
}

function single(field: string, before: string | undefined, after: string | undefined): DraftDifference[] {
  if (before === after) return []
  return [
    {
      change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      field,
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    },
  ]
}

type Entries = readonly (readonly [entry: string, said: string])[]

function lists(field: string, before: Entries, after: Entries): DraftDifference[] {
  const old = counted(before)
  const now = counted(after)
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((entry) =>
    single(field, old.get(entry), now.get(entry)).map((difference) => ({ ...difference, entry: entry.replace(/#\d+$/, '') })),
  )
}

/** Entries of the same name are told apart by their order. */
function counted(entries: Entries): Map<string, string> {
  const found = new Map<string, string>()
  for (const [entry, said] of entries) {
    let key = entry
    for (let again = 2; found.has(key); again++) key = `${entry}#${again}`
    found.set(key, said)
  }
  return found
}

function entriesOf<T>(list: readonly T[], name: (entry: T) => string, said: (entry: T) => string = (entry) => plain(entry) ?? ''): Entries {
  return list.map((entry) => [name(entry), said(entry)] as const)
}

function texts(list: readonly { readonly text: string }[]): Entries {
  return list.map(({ text }) => [text, text] as const)
}

/** A value without places, as text for comparison and display. */
function plain(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (typeof value !== 'object') return undefined
  if (Array.isArray(value))
    return value
      .map(plain)
      .filter((part) => part)
      .join(', ')
  return Object.entries(value)
    .filter(([field]) => field !== 'places' && field !== 'item')
    .map(([, part]) => plain(part))
    .filter((part) => part !== undefined && part !== '' && part !== 'false')
    .join(', ')
}
