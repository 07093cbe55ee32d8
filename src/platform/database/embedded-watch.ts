import { setTimeout as wait } from 'node:timers/promises'

export interface Watched {
  readonly isUp: () => boolean
  readonly revive: () => Promise<void>
  /** How long it is left to others to revive it first. */
  readonly headStart: () => number
  /** Told when it is found down, at each try in vain, and when it is up again. */
  readonly onChange: (state: 'down' | 'up', error?: unknown) => void
}

const milliseconds = { betweenLooks: 250, firstPause: 250, longestPause: 30_000, calm: 60_000 }

/**
 * Sees to it that what has fallen is put up again: at once, then more and more seldom until it has stood for a minute.
 * @returns a way to end that
 */
export function keepUp({ isUp, revive, headStart, onChange }: Watched): () => Promise<void> {
  const ending = new AbortController()
  const watching = watch()
  return () => {
    ending.abort()
    return watching
  }

  async function watch(): Promise<void> {
    let tries = 0
    let calm = 0
    while (await passed(milliseconds.betweenLooks)) {
      if (isUp()) {
        calm += milliseconds.betweenLooks
        if (calm >= milliseconds.calm) tries = 0
        continue
      }
      calm = 0
      onChange('down')
      do if (!(await passed(headStart() + pauseBefore(tries++)))) return
      while (!(await revived()))
      onChange('up')
    }
  }

  async function revived(): Promise<boolean> {
    try {
      await revive()
      return true
    } catch (error) {
      onChange('down', error)
      return false
    }
  }

  /** @returns false when the watch ends before that; it keeps no process alive */
  function passed(time: number): Promise<boolean> {
    return wait(time, true, { ref: false, signal: ending.signal }).catch(() => false)
  }
}

function pauseBefore(tries: number): number {
  return tries === 0 ? 0 : Math.min(milliseconds.firstPause * 2 ** (tries - 1), milliseconds.longestPause)
}
