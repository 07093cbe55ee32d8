import { Temporal } from 'temporal-polyfill'

/** "2026-03-05T15:00:00Z", "2026-03-05T16:00:00+01:00" or .NET's "/Date(1772722800000)/" as "2026-03-05T16:00" in Danish time. */
export function localTime(written: string): string | undefined {
  const ticks = /^\/Date\((-?\d+)/.exec(written)?.[1]
  try {
    const instant = ticks
      ? Temporal.Instant.fromEpochMilliseconds(Number(ticks))
      : hasOffset.test(written)
        ? Temporal.Instant.from(written)
        : undefined
    const local = instant ? instant.toZonedDateTimeISO('Europe/Copenhagen').toPlainDateTime() : Temporal.PlainDateTime.from(written)
    return local.toString({ smallestUnit: 'minute' })
  } catch {
    return undefined
  }
}

const hasOffset = /(?:Z|[+-]\d{2}:?\d{2})$/i
