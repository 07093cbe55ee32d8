import { readNextPaper } from '../modules/imports/index.ts'
import type { Log } from '../platform/log/log.ts'
import { type Installation, machine } from './installation.ts'

const restInMilliseconds = 2000

/** Reads waiting papers, one after the other, until told to stop; `wake` spares a newly handed in paper the rest. */
export function readWaitingPapers(installation: Installation, log: Log): { readonly wake: () => void; readonly stop: () => Promise<void> } {
  const stopping = new AbortController()
  let wake = (): void => undefined
  const tools = { fileStore: installation.fileStore, reader: installation.reader }

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      const found = await readNextPaper(installation.contextFor(machine), tools).catch((error: unknown) => {
        log.error(error, 'a waiting paper could not be dealt with')
        return false
      })
      if (!found && !stopping.signal.aborted) await rest()
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, restInMilliseconds)
      wake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const working = work()
  return {
    wake: () => wake(),
    stop: async () => {
      stopping.abort()
      wake()
      await working
    },
  }
}
