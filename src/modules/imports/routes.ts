import type { FileStore } from '../../platform/files/file-store.ts'
import type { Doors, Fields, Submission, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { committeesReadBy } from '../committees/rules/committee-rights.ts'
import { mediaTypeOf } from '../documents/rules/media-types.ts'
import { acceptClearPapers } from './commands/accept-clear-papers.ts'
import { acceptPaper } from './commands/accept-paper.ts'
import { cancelBatch } from './commands/cancel-batch.ts'
import { correctPaper } from './commands/correct-paper.ts'
import { dismissPaper } from './commands/dismiss-paper.ts'
import { readAgain } from './commands/read-again.ts'
import { receivePapers } from './commands/receive-papers.ts'
import { resumeBatch } from './commands/resume-batch.ts'
import { fieldAnchor } from './pages/field-places.ts'
import { showBatch } from './pages/show-batch.tsx'
import { showImport } from './pages/show-import.tsx'
import { showPaper } from './pages/show-paper.tsx'
import { batchPage } from './queries/batch-page.ts'
import { importPage } from './queries/import-page.ts'
import { paperFile } from './queries/paper-file.ts'
import { paperPage } from './queries/paper-page.ts'
import { firstFieldOfNew } from './rules/review/new-entries.ts'

export interface ImportTools {
  readonly fileStore: FileStore
  /** Told when papers wait to be read, so that reading begins at once. */
  readonly papersArrived: () => void
}

export function importsRoutes(on: Doors<Page>, { fileStore, papersArrived }: ImportTools): void {
  const overview = { load: ({ context }: Visit) => importPage(context, undefined), draw: showImport }
  const batch = { load: (visit: Visit) => batchPage(visit.context, { id: idIn(visit) }), draw: showBatch }
  const paper = { load: (visit: Visit) => paperPage(visit.context, { id: idIn(visit) }), draw: showPaper }
  const arrived = (address: string): string => (papersArrived(), address)

  on.page('/import', overview.load, overview.draw)
  on.upload(
    '/import',
    async ({ context, files }) => arrived(toBatch((await receivePapers(context, { files, fileStore })).batchId)),
    overview,
  )
  on.page('/import/:id', batch.load, batch.draw)
  on.form('/import/:id/annuller', cancel, batch)
  on.form('/import/:id/genoptag', async (sent) => arrived(await resume(sent)), batch)
  on.form('/import/:id/optag', acceptClear, batch)
  on.page('/import/dokumenter/:id', paper.load, paper.draw)
  on.form('/import/dokumenter/:id', correct, paper)
  on.form('/import/dokumenter/:id/laes-igen', async (sent) => arrived(await again(sent)), paper)
  on.form('/import/dokumenter/:id/afvis', dismiss, paper)
  on.file('/import/dokumenter/:id/fil', async (visit) => {
    const { sha256, name } = await paperFile(visit.context, { id: idIn(visit) })
    return { name, mediaType: mediaTypeOf(name), content: fileStore.stream(sha256) }
  })
}

async function cancel(sent: Submission): Promise<string> {
  await cancelBatch(sent.context, { batchId: idIn(sent) })
  return toBatch(idIn(sent))
}

async function resume(sent: Submission): Promise<string> {
  await resumeBatch(sent.context, { batchId: idIn(sent) })
  return toBatch(idIn(sent))
}

async function acceptClear(sent: Submission): Promise<string> {
  const { accepted, left } = await acceptClearPapers(sent.context, { batchId: idIn(sent) })
  return `${toBatch(idIn(sent))}?optaget=${accepted}&tilbage=${left}`
}

/** Every button saves first what was corrected. After accepting, the meeting is where one goes on, for those who may read it. */
async function correct(sent: Submission): Promise<string> {
  const { context, fields } = sent
  const paperId = idIn(sent)
  const seen = { revision: Number(first(fields, 'revision')), committee: first(fields, 'committee') }
  const action = first(fields, 'action') ?? ''
  const list = action.startsWith('add:') ? action.slice('add:'.length) : undefined
  const { revision, newIn } = await correctPaper(context, { paperId, corrections: valuesOf(fields), newIn: list, ...seen })
  if (newIn) return toNewEntry(paperId, newIn)
  if (action !== 'accept') return `/import/dokumenter/${paperId}`
  const { meetingId, committeeId } = await acceptPaper(context, { paperId, revision })
  return committeesReadBy(context.actor).includes(committeeId) ? `/moeder/${meetingId}` : `/import/dokumenter/${paperId}`
}

/** The field itself is the target, so that browsers put the cursor in it. */
function toNewEntry(paperId: string, list: string): string {
  const field = firstFieldOfNew(list)
  return `/import/dokumenter/${paperId}${field ? `?ny=${encodeURIComponent(list)}#${fieldAnchor(field)}` : ''}`
}

async function again(sent: Submission): Promise<string> {
  return toBatch((await readAgain(sent.context, { paperId: idIn(sent) })).batchId)
}

async function dismiss(sent: Submission): Promise<string> {
  return toBatch((await dismissPaper(sent.context, { paperId: idIn(sent) })).batchId)
}

function toBatch(batchId: string): string {
  return `/import/${batchId}`
}

function idIn({ params }: Visit): string {
  return params['id'] ?? ''
}

function first(fields: Fields, name: string): string | undefined {
  return fields[name]?.[0]
}

function valuesOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.at(-1) ?? '']))
}
