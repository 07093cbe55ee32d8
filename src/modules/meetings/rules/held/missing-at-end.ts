import { type HeldItem, outcomeOf } from './meeting-progress.ts'

export interface ConcludedItem extends HeldItem {
  readonly number: string
  readonly title: string
  readonly type: string | null
  /** Standing items decide about papers, not about what somebody is to do. */
  readonly standing?: string | null | undefined
  readonly conclusion: string
  readonly open: boolean
  readonly publicDecision: string | null
  /** Somebody has said that nothing has to be done. */
  readonly nothingToDo: boolean
  readonly followUps: readonly { readonly text: string; readonly dueOn: string | null; readonly responsible: string | null }[]
}

export type Missing =
  | { readonly kind: 'no-outcome' | 'no-words' | 'no-follow-up' | 'no-public-decision'; readonly item: ConcludedItem }
  | { readonly kind: 'no-owner' | 'no-due-date'; readonly item: ConcludedItem; readonly followUp: string }

/** What a meeting leaves behind without words, without an owner or without a date: told before it ends, never in its way. */
export function missingAtEnd(items: readonly ConcludedItem[]): Missing[] {
  return items.flatMap((item): Missing[] => {
    const outcome = outcomeOf(item, undefined)
    if (outcome === 'waiting') return [{ kind: 'no-outcome', item }]
    if (outcome !== 'concluded') return []
    return [
      ...(item.conclusion.trim() === '' ? [{ kind: 'no-words' as const, item }] : []),
      ...(item.type === 'decision' && !item.standing && item.followUps.length === 0 && !item.nothingToDo
        ? [{ kind: 'no-follow-up' as const, item }]
        : []),
      ...(!item.open && !item.publicDecision?.trim() ? [{ kind: 'no-public-decision' as const, item }] : []),
      ...item.followUps.flatMap(({ text, responsible, dueOn }): Missing[] => [
        ...(responsible ? [] : [{ kind: 'no-owner' as const, item, followUp: text }]),
        ...(dueOn ? [] : [{ kind: 'no-due-date' as const, item, followUp: text }]),
      ]),
    ]
  })
}
