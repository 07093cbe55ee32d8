export const texts = { title: 'Opfølgning på beslutninger' } as const

/** When each is due, and how long ago it was agreed. */
export const lines = {
  due: (day: string) => `frist ${day}`,
  overdue: (day: string) => `over fristen ${day}`,
  agreed: (source: string, daysAgo: number) => `aftalt ${source}${daysAgo > 0 ? `, for ${age(daysAgo)} siden` : ''}`,
}

/** Coarser the longer ago. */
function age(days: number): string {
  if (days < 14) return days === 1 ? '1 dag' : `${days} dage`
  if (days < 61) return `${Math.round(days / 7)} uger`
  return days < 730 ? `${Math.round(days / 30.44)} måneder` : `${Math.round(days / 365.25)} år`
}
