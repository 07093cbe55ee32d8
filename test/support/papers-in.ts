import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { inspectFile, readDocument } from '../../src/modules/documents/formats/index.ts'
import { inspectionOf } from '../../src/modules/documents/rules/inspection.ts'
import { Unreadable } from '../../src/modules/documents/rules/reading.ts'
import { readPaper, receivePapers } from '../../src/modules/imports/index.ts'
import type { PaperReader } from '../../src/modules/imports/rules/paper-read.ts'
import { recognise } from '../../src/modules/imports/rules/recognise.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import { type FileStore, folderFileStore } from '../../src/platform/files/file-store.ts'

/** Reads and recognises as the product does, without the worker around it. */
export const reader: PaperReader = async (bytes, fileName) => {
  try {
    const reading = await readDocument(bytes, fileName)
    const recognition = recognise(reading)
    if ('refusal' in recognition) return { reading, refusal: recognition.refusal }
    return { reading, recognised: recognition, inspection: inspectionOf(await inspectFile(bytes, fileName)) }
  } catch (error) {
    if (error instanceof Unreadable) return { refusal: error.refusal }
    throw error
  }
}

export interface PapersIn {
  readonly fileStore: FileStore
  /** Hands papers in and leaves them waiting. Name → text. */
  receive(context: Context, papers: Readonly<Record<string, string>>): Promise<{ batchId: string; paperIds: string[] }>
  /** Hands papers in and reads them. */
  read(context: Context, papers: Readonly<Record<string, string>>): Promise<{ batchId: string; paperIds: string[] }>
}

/** Papers on their way into the record, with a file store that is gone after the file's tests. */
export function papersIn(machine: () => Context): PapersIn {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'samspil-papers-'))
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }))
  const fileStore = folderFileStore(folder)
  const receive: PapersIn['receive'] = (context, papers) =>
    receivePapers(context, {
      fileStore,
      files: Object.entries(papers).map(([name, text]) => ({ name, content: new TextEncoder().encode(text) })),
    })
  return {
    fileStore,
    receive,
    async read(context, papers) {
      const received = await receive(context, papers)
      // On the connection of who handed them in, which may be one that is rolled back.
      for (const paperId of received.paperIds) await readPaper({ ...machine(), database: context.database }, { paperId, fileStore, reader })
      return received
    },
  }
}
