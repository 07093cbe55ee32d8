import { readNextPaper } from '../modules/imports/index.ts'
import type { Log } from '../platform/log/log.ts'
import { type RegularWork, workRegularly } from '../platform/background/work-regularly.ts'
import { type Installation, machine } from './installation.ts'

/** Reads waiting papers, one after the other; to be woken when one is handed in. */
export function readWaitingPapers(installation: Installation, log: Log): RegularWork {
  const tools = { fileStore: installation.fileStore, reader: installation.reader }
  return workRegularly(() => readNextPaper(installation.contextFor(machine), tools), {
    restInMilliseconds: 2000,
    onError: (error) => log.error(error, 'a waiting paper could not be dealt with'),
  })
}
