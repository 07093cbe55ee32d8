import { type Command, command } from '../../../../platform/command/use-case.ts'
import { tellLive } from '../../../../platform/live/live-hub.ts'
import { keepTextVersion, listTextVersions } from '../../../documents/index.ts'
import { permittedText } from '../../queries/writing/permitted-text.ts'
import { type TextMessage, textTopic } from '../../../documents/rules/text-message.ts'

interface Leaving {
  readonly textId: string
  readonly client: number
}

/** Somebody closes a text: what was written is kept as a stage, and the others are told. */
export const leaveText = command('meetings.leave-text', async (work: Command, { textId, client }: Leaving) => {
  const { db, now, record, goesOn } = work
  const owner = await permittedText(work, textId)
  const [latest] = await listTextVersions(db, textId)
  const number = await keepTextVersion(db, textId, now)
  const message: TextMessage = { textId, kind: 'gone', client }
  await tellLive(db, textTopic(textId), JSON.stringify(message))
  if (number === latest?.number) goesOn()
  else await record({ event: 'text.stage-kept', subject: { kind: 'item', id: owner.draftId }, details: { text: textId, number } })
})
