export interface RegularWork {
  /** Spares what has just come the rest of the rest. */
  readonly wake: () => void
  /** Lets the step under way end. */
  readonly stop: () => Promise<void>
}

interface Manner {
  readonly restInMilliseconds: number
  /** A step that fails is followed by a rest, not by the end of the work. */
  readonly onError: (error: unknown) => void
}

/** Takes one step after the other as long as there is something to do, then rests, until told to stop. @param step false: nothing to do */
export function workRegularly(step: () => Promise<boolean>, { restInMilliseconds, onError }: Manner): RegularWork {
  const stopping = new AbortController()
  let wakeNow = (): void => undefined
  // What comes while a step is under way must not wait for the whole rest.
  let woken = false

  async function work(): Promise<void> {
    while (!stopping.signal.aborted) {
      woken = false
      const found = await step().catch((error: unknown) => {
        onError(error)
        return false
      })
      if (!found && !woken && !stopping.signal.aborted) await rest()
    }
  }

  function rest(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, restInMilliseconds)
      wakeNow = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }

  const working = work()
  const wake = (): void => {
    woken = true
    wakeNow()
  }
  return {
    wake,
    stop: async () => {
      stopping.abort()
      wakeNow()
      await working
    },
  }
}
