import type { FileStore } from '../../platform/files/file-store.ts'
import type { Doors, Fields, Visit } from '../../platform/http/doors.ts'
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
import { showBatch } from './pages/show-batch.tsx'
import { showImport } from './pages/show-import.tsx'
import { showPaper } from './pages/show-paper.tsx'
import { batchPage } from './queries/batch-page.ts'
import { importPage } from './queries/import-page.ts'
import { paperFile } from './queries/paper-file.ts'
import { paperPage } from './queries/paper-page.ts'

export interface ImportTools {
  readonly fileStore: FileStore
  /** Told when papers wait to be read, so that reading begins at once. */
  readonly papersArrived: () => void
}

export function importsRoutes(on: Doors<Page>, { fileStore, papersArrived }: ImportTools): void {
  const overview = { load: ({ context }: Visit) => importPage(context, undefined), draw: showImport }
  const batch = { load: ({ context, params }: Visit) => batchPage(context, { id: idIn(params) }), draw: showBatch }
  const paper = { load: ({ context, params }: Visit) => paperPage(context, { id: idIn(params) }), draw: showPaper }

  on.page('/import', overview.load, overview.draw)
  on.upload('/import', async ({ context, files }) => {
    const { batchId } = await receivePapers(context, { files, fileStore })
    papersArrived()
    return `/import/${batchId}`
  }, overview)

  on.page('/import/:id', batch.load, batch.draw)
  on.form('/import/:id/annuller', async ({ context, params }) => {
    await cancelBatch(context, { batchId: idIn(params) })
    return `/import/${idIn(params)}`
  }, batch)
  on.form('/import/:id/genoptag', async ({ context, params }) => {
    await resumeBatch(context, { batchId: idIn(params) })
    papersArrived()
    return `/import/${idIn(params)}`
  }, batch)
  on.form('/import/:id/optag', async ({ context, params }) => {
    const { accepted, left } = await acceptClearPapers(context, { batchId: idIn(params) })
    return `/import/${idIn(params)}?optaget=${accepted}&tilbage=${left}`
  }, batch)

  on.page('/import/dokumenter/:id', paper.load, paper.draw)
  on.form('/import/dokumenter/:id', async ({ context, params, fields }) => {
    const paperId = idIn(params)
    const revision = await correctPaper(context, { paperId, revision: Number(first(fields, 'revision')), corrections: valuesOf(fields), committee: first(fields, 'committee') })
    if (first(fields, 'action') !== 'accept') return `/import/dokumenter/${paperId}`
    const { meetingId, committeeId } = await acceptPaper(context, { paperId, revision })
    return committeesReadBy(context.actor).includes(committeeId) ? `/moeder/${meetingId}` : `/import/dokumenter/${paperId}`
  }, paper)
  on.form('/import/dokumenter/:id/laes-igen', async ({ context, params }) => {
    const { batchId } = await readAgain(context, { paperId: idIn(params) })
    papersArrived()
    return `/import/${batchId}`
  }, paper)
  on.form('/import/dokumenter/:id/afvis', async ({ context, params }) => {
    const { batchId } = await dismissPaper(context, { paperId: idIn(params) })
    return `/import/${batchId}`
  }, paper)
  on.file('/import/dokumenter/:id/fil', async ({ context, params }) => {
    const { sha256, name } = await paperFile(context, { id: idIn(params) })
    return { name, mediaType: mediaTypeOf(name), content: fileStore.stream(sha256) }
  })
}

function idIn(params: Visit['params']): string {
  return params['id'] ?? ''
}

function first(fields: Fields, name: string): string | undefined {
  return fields[name]?.[0]
}

function valuesOf(fields: Fields): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values.at(-1) ?? '']))
}
