import { query } from '../../../../platform/command/use-case.ts'
import { listTexts } from '../../../documents/index.ts'
import { permittedText } from './permitted-text.ts'

/** Whether somebody may follow what is written in a text. @returns its revision; the words are fetched */
export const followText = query('meetings.follow-text', async (asking, { textId }: { readonly textId: string }) => {
  await permittedText(asking, textId)
  return (await listTexts(asking.db, [textId])).get(textId)?.revision ?? 0
})
