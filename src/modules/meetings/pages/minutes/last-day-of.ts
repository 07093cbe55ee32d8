const dayInDenmark = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })

/** A deadline is the midnight after its last day. @returns an ISO day */
export function lastDayOf(deadlineAt: Date): string {
  return dayInDenmark.format(deadlineAt.getTime() - 1)
}
