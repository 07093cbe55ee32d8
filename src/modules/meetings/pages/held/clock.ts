import { formatTime, inCopenhagen } from '../../../../ui/dates.ts'

/** "9.40", in Danish time. @param at milliseconds since 1970, or an instant */
export function clock(at: number | Date): string {
  return formatTime(inCopenhagen(new Date(at)).time)
}
