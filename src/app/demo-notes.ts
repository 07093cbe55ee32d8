import { findCommitteeBySlug } from '../modules/committees/index.ts'
import { beginStatusNote, editNoteHead, notePage } from '../modules/notes/index.ts'
import type { RecordNumber } from '../modules/notes/rules/status/note-letterhead.ts'
import { demoPerson } from './demo-person.ts'
import { type Installation, machine } from './installation.ts'

export interface DemoNote {
  readonly by: string
  readonly committee: string
  readonly style: string
  readonly writtenOn: string
  readonly meetingOn: string
  readonly sinceOn: string
  readonly untilOn: string
  readonly caseworker: string
  /** Name and address, a line each. */
  readonly sender: readonly string[]
  readonly ean: string
  readonly recordNumbers: readonly RecordNumber[]
}

/** A draft that a municipality's consultant has had written from the record, with the letterhead that the next one begins with. */
export async function writeNoteInDemo(installation: Installation, note: DemoNote): Promise<void> {
  const { by, committee, style, writtenOn, meetingOn, sinceOn, untilOn, caseworker, sender, ean, recordNumbers } = note
  const writing = await demoPerson(installation, by, writtenOn)
  const committeeId = (await findCommitteeBySlug(installation.contextFor(machine).database.app, committee))?.id
  if (!committeeId) throw new Error(`the demo has no committee ${committee}`)
  const id = await beginStatusNote(writing, { committeeId, style, meetingOn, sinceOn, untilOn, afterwards: false })
  const { title, revision, letterhead } = (await notePage(writing, { id })).note
  await editNoteHead(writing, {
    id,
    revision,
    title,
    letterhead: { ...letterhead, caseworker, ean, sender: sender.join('\n') },
    recordNumbers,
  })
}
