import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { listTexts, saveText } from '../../../documents/index.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { findMinutes, findStageContent, insertStage } from '../../repository/minutes.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { mayPrepareMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { readableMinutes } from '../../rules/minutes/readable-minutes.ts'
import { whyNotRestore } from '../../rules/minutes/why-not-minutes.ts'
import { namedWriter } from '../items/named-writer.ts'
import { minutesWritten } from './minutes-at-hand.ts'

interface Restoring {
  readonly meetingId: string
  /** Of the stage. */
  readonly number: number
  readonly words: MinutesWords
}

/** Lets conclusions say again what they said at an earlier stage; what they say now is kept as a stage first. */
export const restoreMinutes = command('meetings.restore-minutes', async (work, { meetingId, number, words }: Restoring) => {
  const { actor, db, now, record } = work
  const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayPrepareMinutesOf)
  refuseIf(whyNotRestore(await findMinutes(db, meetingId)))
  const earlier = await findStageContent(db, meetingId, number)
  if (!earlier) throw new NotFound('stage')
  const written = await minutesWritten(work, meeting, words.record)
  await insertStage(db, meetingId, { occasion: 'restored', content: written, savedByName: namedWriter(actor).name }, now)
  const items = readableMinutes(earlier, actor, meeting.committeeId).content.items
  const texts = await listTexts(
    db,
    items.flatMap(({ textId }) => textId ?? []),
  )
  let restored = 0
  for (const { textId, conclusion } of items) {
    const text = textId === undefined ? undefined : texts.get(textId)
    if (!text || conclusion === undefined || text.markdown.trim() === conclusion) continue
    await saveText(db, { id: text.id, markdown: conclusion, baseRevision: text.revision }, actor, now)
    restored++
  }
  await record({ event: 'minutes.restored', subject: { kind: 'meeting', id: meetingId }, details: { stage: number, items: restored } })
})
