import { createReadStream } from 'node:fs'
import path from 'node:path'
import type { Refusal } from '../kernel/refusal.ts'
import { Refused } from '../kernel/refusal.ts'
import { acceptPaper, paperPage, readPaper, receivePapers } from '../modules/imports/index.ts'
import { whyNotAccept } from '../modules/imports/rules/paper-states.ts'
import type { PaperRead } from '../modules/imports/rules/paper-read.ts'
import { type Installation, machine } from './installation.ts'

export type ImportedFile =
  | { readonly state: 'accepted'; readonly meetingId: string; readonly version: number; readonly read: PaperRead }
  | { readonly state: 'known'; readonly meetingId: string }
  | { readonly state: 'failed'; readonly refusal: Refusal; readonly read: PaperRead }
  | { readonly state: 'left'; readonly refusal: Refusal; readonly read: PaperRead }

/** Receives, reads and accepts one file, by the commands that the pages use. What needs a person's eye is left as a draft. */
export async function importFile(installation: Installation, file: string): Promise<ImportedFile> {
  const { fileStore, reader } = installation
  const context = installation.contextFor(machine)
  const files = [{ name: path.basename(file), content: createReadStream(file) }]
  const { paperIds } = await receivePapers(context, { files, fileStore })
  const paperId = paperIds[0]!
  const outcome = await readPaper(context, { paperId, fileStore, reader })
  if (outcome.state === 'known') return { state: 'known', meetingId: outcome.meetingId }
  if (outcome.state === 'taken') return waitFor(installation, paperId)
  const { read } = outcome
  if ('refusal' in read) return { state: 'failed', refusal: read.refusal, read }
  return accept(installation, paperId, read)
}

async function accept(installation: Installation, paperId: string, read: PaperRead): Promise<ImportedFile> {
  const context = installation.contextFor(machine)
  const { paper } = await paperPage(context, { id: paperId })
  try {
    const { meetingId, number } = await acceptPaper(context, { paperId, revision: paper.revision })
    return { state: 'accepted', meetingId, version: number, read }
  } catch (error) {
    if (error instanceof Refused) return { state: 'left', refusal: error.refusal, read }
    throw error
  }
}

/** A running server took the paper first: it reads as we would. */
async function waitFor(installation: Installation, paperId: string): Promise<ImportedFile> {
  for (;;) {
    const { paper } = await paperPage(installation.contextFor(machine), { id: paperId })
    if (paper.state === 'known') return { state: 'known', meetingId: paper.meetingId ?? '' }
    if (paper.state === 'failed') return { state: 'failed', refusal: paper.refusal!, read: { refusal: paper.refusal! } }
    if (paper.state === 'accepted') return { state: 'known', meetingId: paper.meetingId ?? '' }
    if (paper.state === 'dismissed' || paper.state === 'cancelled') {
      const refusal = whyNotAccept(paper, paper.revision)!
      return { state: 'left', refusal, read: { refusal } }
    }
    if (paper.state === 'ready') {
      const recognised = { draft: paper.draft!, marks: paper.marks! }
      return accept(installation, paperId, { reading: paper.reading!, recognised })
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
