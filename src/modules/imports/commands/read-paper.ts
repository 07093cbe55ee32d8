import { type Command, type Context, command } from '../../../platform/command/use-case.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import { listVersionsOfFile } from '../../meetings/index.ts'
import { nextWaitingPaper } from '../queries/next-waiting-paper.ts'
import { lockWaitingPaper, type PaperLine, updateRead, updateState } from '../repository/papers.ts'
import type { PaperRead, PaperReader } from '../rules/paper-read.ts'
import { mayImport } from '../rules/paper-states.ts'
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

/** Reads one of the papers that wait. @returns false when none does */
export async function readNextPaper(context: Context, tools: ReadingTools): Promise<boolean> {
  const paperId = await nextWaitingPaper(context, undefined)
  if (!paperId) return false
  await readPaper(context, { ...tools, paperId })
  return true
}

/** Another process has the paper already: nothing to do, and nothing to record. */
class Taken extends Error {}

export async function readPaper(context: Context, input: ReadingTools & { readonly paperId: string }): Promise<Outcome> {
  try {
    return await readWaiting(context, input)
  } catch (error) {
    if (error instanceof Taken) return { state: 'taken' }
    throw error
  }
}

/** The row stays locked while a worker reads, so that a crash gives the paper back and no two processes read it. */
const readWaiting = command(
  'imports.read-paper',
  async (work, { paperId, fileStore, reader }: ReadingTools & { readonly paperId: string }): Promise<Outcome> => {
    work.permit(mayImport(work.actor))
    const paper = await lockWaitingPaper(work.db, paperId)
    if (!paper) throw new Taken()
    const recorded = (await listVersionsOfFile(work.db, paper.fileSha256)).at(-1)
    if (recorded) {
      await updateState(work.db, paper.id, 'known', work.now, { meetingId: recorded.meetingId, number: recorded.number })
      await work.record({ event: 'paper.known', subject: { kind: 'paper', id: paper.id }, details: { meeting: recorded.meetingId } })
      return { state: 'known', meetingId: recorded.meetingId }
    }
    const read = await reader(await fileStore.read(paper.fileSha256), paper.fileName)
    await keep(work, paper, read)
    return { state: 'read', read }
  },
)

async function keep({ db, now, record }: Command, paper: PaperLine, read: PaperRead): Promise<void> {
  const refusal = 'refusal' in read ? read.refusal : undefined
  const recognised = 'recognised' in read ? read.recognised : undefined
  const committee = recognised && (await committeeMeant(db, recognised.draft.meeting.committee))
  const kept = {
    state: recognised ? ('ready' as const) : ('failed' as const),
    refusal,
    reading: read.reading,
    marks: recognised?.marks,
    draft: recognised?.draft,
    committeeId: committee?.id,
  }
  await updateRead(db, paper.id, kept, now)
  await record({
    event: recognised ? 'paper.read' : 'paper.unreadable',
    subject: { kind: 'paper', id: paper.id },
    details: { file: paper.fileSha256, ...(refusal && { refusal: refusal.code }) },
  })
}
