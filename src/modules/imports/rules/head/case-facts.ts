import type { LineSigns } from '../lines/line-signs.ts'
import type { Line } from '../lines/lines.ts'
import { isoDay } from '../lines/dates.ts'
import type { MeetingFacts } from './meeting.ts'
import type { PaperParts } from './paper-parts.ts'
import type { HeadingTreatment } from '../items/section-heading.ts'
import { readHeadFacts } from './case-head.ts'

/** A single case has no head of a meeting: committee and day stand with its decision or its competence. */
export function caseFacts(lines: readonly Line[], signs: readonly LineSigns[], parts: PaperParts, stated: MeetingFacts): MeetingFacts {
  const treated = signs.findLast(({ heading }) => heading?.treatment)?.heading?.treatment
  if (treated) {
    return {
      ...stated,
      committee: treated.committee,
      date: treated.date,
      places: { ...stated.places, committee: [treated.committeeSpan], date: [treated.dateSpan] },
    }
  }
  const head = readHeadFacts(parts.head)
  const competence = lines.find((line) => signs[line.index]?.heading?.kind === 'competence')
  const heading = competence && signs[competence.index]!.heading
  const value = heading?.restFrom === undefined ? lines[(competence?.index ?? -2) + 1] : undefined
  const from = heading?.restFrom ?? value?.start
  const to = heading?.restFrom === undefined ? value?.end : competence?.end
  const date = head.date && isoDay(head.date)
  return {
    ...stated,
    ...(from !== undefined && to !== undefined && !head.committee
      ? { committee: (value?.text ?? competence!.text.slice(from - competence!.start)).replace(/[.\s]+$/, '') }
      : {}),
    ...(head.committee ? { committee: head.committee.name } : {}),
    ...(date ? { date } : {}),
    places: {
      ...stated.places,
      ...(from !== undefined && to !== undefined && !head.committee ? { committee: [[from, to] as const] } : {}),
      ...(head.committee ? { committee: [head.committee.span] } : {}),
      ...(date && head.date ? { date: [head.date.span] } : {}),
    },
  }
}

/** Where the head does not say when or whose the meeting was, the headed outcomes do: the day and committee of most of them. */
export function withTreated(signs: readonly LineSigns[], stated: MeetingFacts): MeetingFacts {
  if (stated.date && stated.committee) return stated
  const counts = new Map<string, { count: number; treatment: HeadingTreatment }>()
  for (const { heading } of signs) {
    const treatment = heading?.treatment
    if (!treatment || (stated.date && treatment.date !== stated.date)) continue
    const key = `${treatment.date} ${treatment.committee.toLowerCase()}`
    counts.set(key, { count: (counts.get(key)?.count ?? 0) + 1, treatment })
  }
  const most = [...counts.values()].sort(
    (one, other) => other.count - one.count || other.treatment.date.localeCompare(one.treatment.date),
  )[0]?.treatment
  if (!most) return stated
  return {
    ...stated,
    date: stated.date ?? most.date,
    committee: stated.committee ?? most.committee,
    places: {
      ...stated.places,
      ...(stated.date ? {} : { date: [most.dateSpan] }),
      ...(stated.committee ? {} : { committee: [most.committeeSpan] }),
    },
  }
}
