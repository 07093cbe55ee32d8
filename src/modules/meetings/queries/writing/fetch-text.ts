import { query } from '../../../../platform/command/use-case.ts'
import { missingOfText } from '../../../documents/index.ts'
import { readsClosedOnBehalfOf } from '../../../committees/rules/committee-rights.ts'
import { permittedText } from './permitted-text.ts'

export interface Lacking {
  readonly textId: string
  /** What the browser has, as Yjs says it. */
  readonly vector: Uint8Array
}

/** What a browser lacks of a text that its reader writes in. */
export const fetchText = query('meetings.fetch-text', async (asking, { textId, vector }: Lacking) => {
  const owner = await permittedText(asking, textId)
  // One who has the text already asks every few seconds for what came; that they read it stands in the log from the first time.
  const hasNothing = vector.length <= 1
  if (!owner.open && hasNothing)
    asking.showsClosed({
      subject: { kind: 'item', id: owner.draftId },
      details: { text: textId },
      onBehalfOf: readsClosedOnBehalfOf(asking.actor, owner.committeeId),
    })
  return missingOfText(asking.db, textId, vector)
})
