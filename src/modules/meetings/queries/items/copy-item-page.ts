import { query } from '../../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { listRecordedItems } from '../../repository/item-sources.ts'
import { choicesToBegin } from './new-item-page.ts'

export type CopyItemView = Awaited<ReturnType<typeof copyItemPage>>

const shownAtMost = 30

interface Asked {
  readonly committee: string
  readonly words?: string | undefined
}

/** Items of the record to begin from: open ones, as closed titles are no choice to scroll through. */
export const copyItemPage = query('meetings.copy-item-page', async (asking, { committee, words = '' }: Asked) => {
  const choices = await choicesToBegin(asking, committee)
  const reader = { committees: committeesReadBy(asking.actor), closedCommittees: [] }
  return { choices, words, items: await listRecordedItems(asking.db, words.trim(), reader, shownAtMost) }
})
