import type { ContentsList } from './contents-list.ts'
import { headOfMeeting } from './head-of-meeting.ts'
import type { LineSigns } from '../lines/line-signs.ts'
import { spanOf, type Line } from '../lines/lines.ts'

/** An agenda that is nothing but numbered lines, 1 and on, under the head of a meeting. */
export function bareAgenda(lines: readonly Line[], signs: readonly LineSigns[]): ContentsList | undefined {
  if (signs.some(({ heading }) => heading && heading.kind !== 'attendance')) return undefined
  const from = signs.findIndex((sign, at) => sign.number?.order === 1 && signs[at + 1]?.number?.order === 2)
  if (from < 0 || !headOfMeeting(lines.slice(0, from))) return undefined
  let to = from
  while (signs[to]?.number?.order === to - from + 1) to++
  if (to - from < 3) return undefined
  return {
    from,
    to,
    entries: lines.slice(from, to).map((line, at) => ({
      number: String(at + 1),
      title: signs[line.index]!.number!.title.title,
      spans: [spanOf(line)],
      page: undefined,
      open: undefined,
    })),
  }
}
