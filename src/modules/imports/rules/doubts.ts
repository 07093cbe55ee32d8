import { plainTitle } from './head/contents-list.ts'
import { doubtsOfOpenness } from './items/closed-within.ts'
import type { Doubt, DraftItem, DraftMeeting, PaperKind, Unplaced } from './draft.ts'
import type { Span } from '../../documents/rules/content-tree.ts'
import type { PaperParts } from './head/paper-parts.ts'

export function doubtsOfItems(items: readonly DraftItem[], parts: PaperParts, assumedTypes: readonly number[]): Doubt[] {
  const doubts: Doubt[] = []
  if (items.length === 0) doubts.push({ code: 'imports/no-items', spans: [] })
  for (const at of assumedTypes)
    doubts.push({ code: 'imports/type-assumed', field: `/items/${at}/type`, spans: items[at]?.places['title'] ?? [] })
  const numbered = parts.items.some(({ number }) => number !== undefined)
  for (const [at, item] of items.entries()) {
    const above = items[at - 1]
    if (!numbered || !above || item.number.includes('.') || above.number.includes('.')) continue
    const step = Number(item.number) - Number(above.number)
    const values = { above: above.number, number: item.number }
    if (step > 1) doubts.push({ code: 'imports/number-gap', values, field: `/items/${at}/number`, spans: item.places['number'] ?? [] })
    if (step === 0)
      doubts.push({
        code: 'imports/number-repeated',
        values: { number: item.number },
        field: `/items/${at}/number`,
        spans: item.places['number'] ?? [],
      })
  }
  return [...doubts, ...doubtsOfOpenness(items), ...doubtsOfContents(items, parts)]
}

function doubtsOfContents(items: readonly DraftItem[], parts: PaperParts): Doubt[] {
  return parts.contents.flatMap(({ entries }) =>
    entries.flatMap(({ number, title, spans }): Doubt[] => {
      const item = items.find((candidate) => (number === undefined ? alike(candidate.title, title) : candidate.number === number))
      return item && alike(item.title, title)
        ? []
        : [{ code: 'imports/contents-differ', values: { title, ...(number ? { number } : {}) }, spans }]
    }),
  )
}

function alike(one: string, other: string): boolean {
  const a = plainTitle(one)
  const b = plainTitle(other)
  return a === b || (a.length > 8 && b.startsWith(a)) || (b.length > 8 && a.startsWith(b))
}

export function doubtsOfMeeting(meeting: DraftMeeting, kind: PaperKind, uncertain: readonly number[], kindUncertain: boolean): Doubt[] {
  return [
    ...(meeting.committee ? [] : [{ code: 'imports/no-committee' as const, field: '/meeting/committee', spans: [] }]),
    ...(meeting.date || kind === 'case' ? [] : [{ code: 'imports/no-date' as const, field: '/meeting/date', spans: [] }]),
    ...(kindUncertain ? [{ code: 'imports/kind-uncertain' as const, values: { kind }, field: '/kind', spans: [] }] : []),
    ...uncertain.map((at) => ({
      code: 'imports/name-uncertain' as const,
      values: { name: meeting.people[at]?.name ?? '' },
      field: `/meeting/people/${at}/name`,
      spans: meeting.people[at]?.places['name'] ?? [],
    })),
  ]
}

export function doubtsOfText(unplaced: readonly Unplaced[], personalNumbers: readonly Span[]): Doubt[] {
  return [
    ...(unplaced.length
      ? [
          {
            code: 'imports/unplaced-text' as const,
            values: { count: unplaced.length },
            field: '/unplaced',
            spans: unplaced.map(({ span }) => span),
          },
        ]
      : []),
    ...(personalNumbers.length
      ? [{ code: 'imports/personal-number' as const, values: { count: personalNumbers.length }, spans: personalNumbers }]
      : []),
  ]
}
