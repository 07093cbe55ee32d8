import type { MinutesContent } from './minutes-content.ts'

/** Whether two stages of minutes say the same of the meeting; in what order they keep it does not matter. */
export function sameWords(one: MinutesContent, other: MinutesContent): boolean {
  return spoken(one) === spoken(other)
}

function spoken({ items, people }: MinutesContent): string {
  return JSON.stringify([
    items.map(({ id, conclusion, publicDecision, lines }) => [
      id,
      conclusion ?? '',
      publicDecision ?? '',
      lines.map(({ kind, text }) => [kind, text]),
    ]),
    people.map(({ personId, presence, remark }) => [personId, presence, remark ?? '']),
  ])
}
