import { type Doc, encodeStateAsUpdate } from 'yjs'
import type { Actor } from '../../../kernel/actor.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { tellLive } from '../../../platform/live/live-hub.ts'
import { markdownOfBlocks } from '../formats/blocks-in-markdown.ts'
import type { Merged } from '../formats/merge-change.ts'
import { blocksOfShared, isKnownToEditor, sharedFrom, sharedOf } from '../formats/shared-text.ts'
import { lockText, type SharedRow, updateText } from '../repository/running-texts.ts'
import { insertChange, noteWriting } from '../repository/text-changes.ts'
import { type TextMessage, textTopic } from '../rules/text-message.ts'
import { whyNotReadChange, whyNotThatLong, whyNotThatMuch } from '../rules/why-not-save-text.ts'
import { forgetTextChanges } from './forget-text-changes.ts'
import { keepVersionOf } from './keep-text-version.ts'

export interface TextChanged extends Merged {
  readonly revision: number
  /** Nothing of the writer's stands in the log for the last minutes: the caller records an event; else it goes on with that one. */
  readonly isNews: boolean
}

/** In minutes: how long somebody's writing is one deed to the log, and how far apart at most the stages are that are kept. */
const oneWriting = 10

/** Changes a text under lock, in the transaction of the caller, who has asked permission. */
export async function changeText(
  db: Command['db'],
  { id, by, now }: { readonly id: string; readonly by: Actor; readonly now: Date },
  change: (shared: Doc, text: SharedRow) => Merged | Promise<Merged>,
): Promise<TextChanged> {
  const text = await lockText(db, id)
  if (!text) throw new NotFound('text')
  const shared = text.state ? sharedOf(text.state) : sharedFrom(text.markdown)
  const beginning = text.state ? undefined : encodeStateAsUpdate(shared)
  const merged = await change(shared, text)
  if (merged.isIncomplete || !merged.added) return { ...merged, revision: text.revision, isNews: false }
  refuseIf(whyNotReadChange(isKnownToEditor(shared)))
  const state = encodeStateAsUpdate(shared)
  refuseIf(whyNotThatMuch(state.length))
  const markdown = markdownOfBlocks(blocksOfShared(shared))
  refuseIf(whyNotThatLong(markdown.length))

  const writer = by.kind === 'person' ? { key: by.personId, id: by.personId, name: by.name } : { key: by.kind, id: null, name: machineName }
  const isNews = await noteWriting(db, id, writer.key, now, new Date(now.getTime() - oneWriting * 60_000))
  if (isNews) {
    await keepVersionOf(db, text, now)
    await forgetTextChanges(db, id, now)
  }
  const revision = text.revision + 1
  if (beginning)
    await insertChange(db, id, { revision: text.revision, change: beginning, whole: true }, { at: now, byId: null, byName: '' })
  await insertChange(db, id, { revision, change: merged.added, whole: false }, { at: now, byId: writer.id, byName: writer.name })
  await updateText(db, { id, markdown, revision, state }, now)
  await tellOfChange(db, id, { revision, added: merged.added })
  return { ...merged, revision, isNews }
}

const machineName = 'Samspil'

/** Those who are in the text hear of it when the caller's transaction is done. */
async function tellOfChange(db: Command['db'], id: string, { revision, added }: { readonly revision: number; readonly added: Uint8Array }) {
  const base64 = Buffer.from(added).toString('base64')
  const message: TextMessage = { textId: id, kind: 'change', revision, added: base64.length > longestAdded ? '' : base64 }
  await tellLive(db, textTopic(id), JSON.stringify(message))
}

/** Of what fits into a notice; what is longer is fetched. */
const longestAdded = 7000
