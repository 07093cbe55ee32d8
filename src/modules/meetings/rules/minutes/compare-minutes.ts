import { type LineDifference, textDifferences } from '../../../committees/rules/groups/text-differences.ts'
import type { MinutesContent, MinutesItem } from './minutes-content.ts'

export interface ItemDifference {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly lines: readonly LineDifference[]
}

export interface MinutesDifferences {
  /** Only items that say something else. */
  readonly items: readonly ItemDifference[]
  readonly attendance: readonly LineDifference[]
}

/** What changed in minutes from one stage to another, item by item and in the list of those present. */
export function compareMinutes(before: MinutesContent, after: MinutesContent): MinutesDifferences {
  const earlier = new Map(before.items.map((item) => [item.id, item]))
  const later = new Set(after.items.map(({ id }) => id))
  const items = [...after.items, ...before.items.filter(({ id }) => !later.has(id))].flatMap((item): ItemDifference[] => {
    const lines = textDifferences(wordsOf(earlier.get(item.id)), later.has(item.id) ? wordsOf(item) : '')
    return differs(lines) ? [{ id: item.id, number: item.number, title: item.title, lines }] : []
  })
  const attendance = textDifferences(listOf(before), listOf(after))
  return { items, attendance: differs(attendance) ? attendance : [] }
}

function wordsOf(item: MinutesItem | undefined): string {
  if (!item) return ''
  const said = item.lines.filter(({ kind }) => kind !== 'recommendation' && kind !== 'presenter').map(({ text }) => text)
  return [item.conclusion ?? '', ...said].filter(Boolean).join('\n')
}

function listOf({ people }: MinutesContent): string {
  return people.map(({ name, presence, remark }) => [name, presence, remark].filter(Boolean).join(', ')).join('\n')
}

function differs(lines: readonly LineDifference[]): boolean {
  return lines.some(({ kind }) => kind !== 'same')
}
