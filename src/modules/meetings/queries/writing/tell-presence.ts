import { query } from '../../../../platform/command/use-case.ts'
import { tellLive } from '../../../../platform/live/live-hub.ts'
import { textTopic, type TextMessage } from '../../../documents/rules/text-message.ts'
import { permittedText } from './permitted-text.ts'

export interface Presence {
  readonly textId: string
  /** Which of the person's open pages it is, as Yjs numbers them. */
  readonly client: number
  /** Where in the text they are, as their browser says it; nothing when they only look. */
  readonly cursor: string | undefined
  /** Whether they have just come, and want to know who else is there. */
  readonly isNew: boolean
}

/** Tells the others who are in the text that somebody is, and where; nothing of it is kept. */
export const tellPresence = query('meetings.tell-presence', async (asking, { textId, client, cursor, isNew }: Presence) => {
  await permittedText(asking, textId)
  const name = asking.actor.kind === 'person' ? asking.actor.name : ''
  const message: TextMessage = { textId, kind: 'presence', client, name, cursor: cursor?.slice(0, 1000), isNew }
  await tellLive(asking.db, textTopic(textId), JSON.stringify(message))
})
