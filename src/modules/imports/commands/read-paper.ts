import { type Command, type Context, command } from '../../../platform/command/use-case.ts'
import { isDatabaseAway } from '../../../platform/command/is-database-away.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { findFile, upsertInspection } from '../../documents/index.ts'
import { whyTooLarge } from '../../documents/rules/size-limit.ts'
import { listVersionsOfFile } from '../../meetings/index.ts'
import { lockNextWaitingPaper, lockWaitingPaper, type PaperLine, updateRead, updateState } from '../repository/papers.ts'
import type { PaperRead, PaperReader } from '../rules/paper-read.ts'
import { mayImport } from '../rules/paper-states.ts'
import { whyNotKeepReading } from '../rules/why-not-keep-reading.ts'
import { committeeMeant } from './committee-meant.ts'

export interface ReadingTools {
  readonly fileStore: FileStore
  readonly reader: PaperReader
}

/** What became of one waiting paper. */
export type Outcome =
  | { readonly state: 'read'; readonly read: PaperRead }
  | { readonly state: 'known'; readonly meetingId: string }
  | { readonly state: 'taken' }

/** Reads the paper that has waited longest of those that no other process is reading. @returns false when there is none */
export async function readNextPaper(context: Context, tools: ReadingTools): Promise<boolean> {
  return (await readWaiting(context, tools)).state !== 'taken'
}

export async function readPaper(context: Context, input: ReadingTools & { readonly paperId: string }): Promise<Outcome> {
  return readWaiting(context, input)
}

/** Another process has the paper already: nothing to do, and nothing to record. */
class Taken extends Error {}

class NotRead extends Error {
  readonly paperId: string
  constructor(paperId: string, cause: unknown) {
    super('a paper could not be read', { cause })
    this.paperId = paperId
  }
}

/** @throws what went wrong, after the paper was set aside: one bad paper at the head of the line must not hold up all others */
async function readWaiting(context: Context, input: ReadingTools & { readonly paperId?: string }): Promise<Outcome> {
  try {
    return await readLocked(context, input)
  } catch (error) {
    if (error instanceof Taken) return { state: 'taken' }
    if (!(error instanceof NotRead)) throw error
    if (!isDatabaseAway(error.cause)) await setAside(context, error.paperId)
    throw error.cause
  }
}

/** The row stays locked while a worker reads, so that a crash gives the paper back and no two processes read it. */
const readLocked = command(
  'imports.read-paper',
  async (work, { paperId, ...tools }: ReadingTools & { readonly paperId?: string }): Promise<Outcome> => {
    work.permit(mayImport(work.actor))
    const paper = paperId ? await lockWaitingPaper(work.db, paperId) : await lockNextWaitingPaper(work.db)
    if (!paper) throw new Taken()
    try {
      return await read(work, paper, tools)
    } catch (error) {
      throw new NotRead(paper.id, error)
    }
  },
)

async function read(work: Command, paper: PaperLine, { fileStore, reader }: ReadingTools): Promise<Outcome> {
  const recorded = (await listVersionsOfFile(work.db, paper.fileSha256)).at(-1)
  if (recorded) {
    await updateState(work.db, paper.id, 'known', work.now, { meetingId: recorded.meetingId, number: recorded.number })
    await work.record({ event: 'paper.known', subject: { kind: 'paper', id: paper.id }, details: { meeting: recorded.meetingId } })
    return { state: 'known', meetingId: recorded.meetingId }
  }
  const outcome = await readFile(work, paper, { fileStore, reader })
  await keep(work, paper, outcome)
  return { state: 'read', read: outcome }
}

async function readFile({ db }: Command, { fileSha256, fileName }: PaperLine, { fileStore, reader }: ReadingTools): Promise<PaperRead> {
  const refusal = whyTooLarge((await findFile(db, fileSha256))?.bytes ?? 0)
  return refusal ? { refusal } : reader(await fileStore.read(fileSha256), fileName)
}

const setAside = command('imports.set-paper-aside', async (work, paperId: string): Promise<void> => {
  work.permit(mayImport(work.actor))
  const paper = await lockWaitingPaper(work.db, paperId)
  if (paper) await keep(work, paper, { refusal: whyNotKeepReading() })
  else await work.record({ event: 'paper.unreadable', subject: { kind: 'paper', id: paperId } })
})

async function keep({ db, now, record }: Command, paper: PaperLine, outcome: PaperRead): Promise<void> {
  const refusal = 'refusal' in outcome ? outcome.refusal : undefined
  const recognised = 'recognised' in outcome ? outcome.recognised : undefined
  const committee = recognised && (await committeeMeant(db, recognised.draft.meeting.committee))
  const kept = {
    state: recognised ? ('ready' as const) : ('failed' as const),
    refusal,
    reading: outcome.reading,
    marks: recognised?.marks,
    draft: recognised?.draft,
    committeeId: committee?.id,
  }
  await updateRead(db, paper.id, kept, now)
  if ('recognised' in outcome && outcome.inspection) await upsertInspection(db, paper.fileSha256, outcome.inspection, now)
  await record({
    event: recognised ? 'paper.read' : 'paper.unreadable',
    subject: { kind: 'paper', id: paper.id },
    details: { file: paper.fileSha256, ...(refusal && { refusal: refusal.code }) },
  })
}
