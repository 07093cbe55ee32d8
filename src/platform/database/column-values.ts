import { types } from 'pg'

const { DATE, INT8, TIME } = types.builtins
const arrayOfDates = 1182
const arrayOfInt8 = 1016

/**
 * How columns arrive: `date` as 'YYYY-MM-DD' and `time` as 'HH:MM' (no day moves with the time zone), `timestamptz` as Date,
 * `bigint` (counts, bytes, money in øre) as number, `numeric` as string because it may hold more digits than a number.
 * The generated types say the same.
 */
export const columnValues = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    return ours.get(oid) ?? types.getTypeParser(oid, format)
  },
}

const ours = new Map<number, (value: string) => unknown>([
  [DATE, (value) => value],
  [TIME, (value) => value.slice(0, 5)],
  [INT8, safeNumber],
  [arrayOfDates, textArray],
  [arrayOfInt8, (value) => textArray(value).map((one) => (one === null ? null : safeNumber(one)))],
])

function safeNumber(value: string): number {
  const number = Number(value)
  if (!Number.isSafeInteger(number)) throw new RangeError(`${value} does not fit into a number`)
  return number
}

function textArray(value: string): (string | null)[] {
  const arrayOfText = 1009 as Parameters<typeof types.getTypeParser>[0]
  return types.getTypeParser(arrayOfText, 'text')(value) as (string | null)[]
}
