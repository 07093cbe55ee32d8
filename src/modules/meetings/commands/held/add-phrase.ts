import { refuseIf } from '../../../../kernel/refusal.ts'
import { type Command, command } from '../../../../platform/command/use-case.ts'
import { insertPhrase } from '../../repository/standard-phrases.ts'
import { whyNotNote } from '../../rules/held/why-not-note.ts'
import { conductedItem } from './conducted-meeting.ts'

/** Keeps a phrase for the committee's items of the same type. */
export const addPhrase = command(
  'meetings.add-phrase',
  async (work: Command, { phrase, ...asked }: { readonly meetingId: string; readonly itemId: string; readonly phrase: string }) => {
    const { committee, item } = await conductedItem(work, asked)
    refuseIf(whyNotNote('phrase', phrase))
    await insertPhrase(work.db, { committeeId: committee.id, itemType: item.type, phrase: phrase.trim() }, work.now)
    await work.record({ event: 'phrase.added', subject: { kind: 'committee', id: committee.id }, details: { committee: committee.name } })
  },
)
