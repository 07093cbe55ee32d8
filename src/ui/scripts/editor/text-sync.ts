import * as Y from 'yjs'

/** What is asked of the server: to take a change, and to say what we lack. */
export interface Asked {
  readonly change?: Uint8Array
  /** What we have. */
  readonly vector: Uint8Array
}

export interface Answered {
  readonly missing: Uint8Array
  readonly revision: number
  /** The change builds on what the server never had: it wants all that we have. */
  readonly isIncomplete: boolean
}

export type SyncState = 'saved' | 'saving' | 'offline' | 'refused'

/** The server understood, and will not take the change however often it is sent. */
export class NotTaken extends Error {}

export interface SyncParts {
  readonly exchange: (asked: Asked) => Promise<Answered>
  /** Keeps what is not sent yet where a reload finds it; nothing when all is sent. */
  readonly keep: (unsent: Uint8Array | undefined) => void
  readonly onState: (state: SyncState) => void
  /** In milliseconds: how long typing is gathered, and after how long a cut connection is tried again. */
  readonly gather?: number
  readonly retry?: (attempt: number) => number
}

/**
 * Keeps one browser's text the same as the server's. What is written here is queued as it was written, for a text that has
 * met others' changes may no longer hold it; it leaves the queue when the server has said that it has it.
 */
export class TextSync {
  revision = 0
  private queue: Uint8Array[] = []
  private timer: ReturnType<typeof setTimeout> | undefined
  private running: Promise<void> | undefined
  private attempt = 0
  private stopped = false
  private readonly shared: Y.Doc
  private readonly parts: SyncParts

  constructor(shared: Y.Doc, parts: SyncParts) {
    this.shared = shared
    this.parts = parts
    shared.on('update', this.onUpdate)
  }

  /** Fetches the text and sends what was left unsent before. */
  async begin(unsent: readonly Uint8Array[]): Promise<void> {
    this.queue.push(...unsent)
    await this.now()
  }

  /** Told that the server has something new. */
  told(revision: number): void {
    if (revision > this.revision) void this.now()
  }

  get hasUnsent(): boolean {
    return this.queue.length > 0
  }

  /** Asks at once; when it is done, all that was written until now is sent, unless the connection is cut. */
  async now(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    if (this.running) await this.running
    if (this.stopped) return
    this.running = this.round().finally(() => (this.running = undefined))
    await this.running
  }

  stop(): void {
    this.stopped = true
    clearTimeout(this.timer)
    this.shared.off('update', this.onUpdate)
  }

  private readonly onUpdate = (update: Uint8Array, origin: unknown): void => {
    if (origin === this) return
    this.queue.push(update)
    this.keep()
    this.parts.onState(this.attempt > 0 ? 'offline' : 'saving')
    this.later(this.parts.gather ?? 400)
  }

  private later(after: number): void {
    if (!this.timer && !this.stopped) this.timer = setTimeout(() => void this.now(), after)
  }

  private async round(): Promise<void> {
    const sent = this.queue.length
    const change = sent > 0 ? Y.mergeUpdates(this.queue) : undefined
    try {
      const answer = await this.exchange(change)
      if (this.stopped) return
      // Only then may it leave the queue: what the answer brings may take the place of what was written.
      this.queue.splice(0, sent)
      this.keep()
      Y.applyUpdate(this.shared, answer.missing, this)
      this.revision = Math.max(this.revision, answer.revision)
      this.attempt = 0
      this.parts.onState(this.queue.length > 0 ? 'saving' : 'saved')
      if (this.queue.length > 0) this.later(this.parts.gather ?? 400)
    } catch (error) {
      if (this.stopped) return
      if (error instanceof NotTaken) {
        this.parts.onState('refused')
        this.stop()
        return
      }
      this.attempt++
      this.parts.onState('offline')
      this.later((this.parts.retry ?? waitAfter)(this.attempt))
    }
  }

  private async exchange(change: Uint8Array | undefined): Promise<Answered> {
    const vector = Y.encodeStateVector(this.shared)
    const answer = await this.parts.exchange({ ...(change && { change }), vector })
    if (!answer.isIncomplete || !change) return answer
    return this.parts.exchange({ change: Y.mergeUpdates([Y.encodeStateAsUpdate(this.shared), change]), vector })
  }

  private keep(): void {
    this.parts.keep(this.queue.length > 0 ? Y.mergeUpdates(this.queue) : undefined)
  }
}

/** In milliseconds: one second, then ever longer, up to a quarter of a minute. */
function waitAfter(attempt: number): number {
  return Math.min(15_000, 1000 * 2 ** (attempt - 1))
}
