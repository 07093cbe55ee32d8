export interface AgendaTimes {
  /** Minutes of all items that have been given some. */
  readonly total: number
  /** How many items have not. */
  readonly untimed: number
  /** Of the meeting, in minutes, where both ends are known. */
  readonly length?: number | undefined
  /** By how many minutes the items are longer than the meeting; absent while they fit, or the meeting's length is not known. */
  readonly tooLongBy?: number | undefined
  /** When each item begins, "09:15"; not known after the first item without a time. */
  readonly starts: readonly (string | undefined)[]
}

/** @param allotted of each item in order, in minutes */
export function agendaTimes(
  { startsAt, endsAt }: { readonly startsAt?: string | null | undefined; readonly endsAt?: string | null | undefined },
  allotted: readonly (number | null | undefined)[],
): AgendaTimes {
  const total = allotted.reduce<number>((sum, minutes) => sum + (minutes ?? 0), 0)
  const untimed = allotted.filter((minutes) => !minutes).length
  const length = startsAt && endsAt ? minutesOf(endsAt) - minutesOf(startsAt) : undefined
  let now = startsAt && untimed < allotted.length ? minutesOf(startsAt) : undefined
  const starts = allotted.map((minutes) => {
    const begins = now
    now = minutes && now !== undefined ? now + minutes : undefined
    return begins === undefined ? undefined : timeOf(begins)
  })
  return {
    total,
    untimed,
    starts,
    ...(length !== undefined && length > 0 && { length, ...(total > length && { tooLongBy: total - length }) }),
  }
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** Nothing after midnight. */
function timeOf(minutes: number): string | undefined {
  if (minutes >= 24 * 60) return undefined
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
