import { danishDay } from '../../../../kernel/dates.ts'
import { query, type Query } from '../../../../platform/command/use-case.ts'
import { compareTexts } from '../../../documents/index.ts'
import { noteStyle } from '../../kinds/index.ts'
import { freshParts } from '../../rules/status/fresh-parts.ts'
import { mayWriteNoteFor } from '../../rules/status/note-rights.ts'
import { fingerprintOf, type FreshPart, hasNews, partNews } from '../../rules/status/renew-parts.ts'
import { statusNote } from '../../rules/status/status-note.ts'
import { whyNotChangeNote } from '../../rules/status/why-not-change-note.ts'
import { noteAtHand, type NoteAtHand } from './note-at-hand.ts'
import { notedFacts } from './noted-facts.ts'

export type RenewalView = Awaited<ReturnType<typeof renewalPage>>

/** What the record says now of the same meeting and period. */
export async function partsOfRecord(work: Pick<Query, 'db' | 'now'>, { note, recipient }: NoteAtHand): Promise<FreshPart[]> {
  const facts = await notedFacts(work, recipient, { today: danishDay(work.now), ...note })
  return freshParts(statusNote(facts, noteStyle(note.style)).parts)
}

/** What of a draft the record says otherwise now, part by part, beside what a person has edited. */
export const renewalPage = query('notes.renewal-page', async (work, { id }: { readonly id: string }) => {
  const hand = await noteAtHand(work, id)
  // What is finished is not renewed, so there is no such page of it.
  work.permitToKnow(mayWriteNoteFor(work.actor, hand.note.committeeId) && whyNotChangeNote(hand.note) === undefined)
  const fresh = await partsOfRecord(work, hand)
  const news = partNews(hand.parts, fresh)
  return {
    note: hand.note,
    recipient: hand.recipient,
    fingerprint: fingerprintOf(fresh),
    hasNews: hasNews(news),
    news: news
      .filter(({ kind, stored, goneSources }) => (kind === 'gone' ? !stored?.vanished : kind !== 'same' || goneSources.length > 0))
      .map((one) => ({ ...one, difference: compareTexts(one.stored?.generated ?? '', one.fresh?.generated ?? '') })),
  }
})
