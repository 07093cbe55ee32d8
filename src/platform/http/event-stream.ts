import type { FastifyReply, FastifyRequest } from 'fastify'
import type { LiveHub } from '../live/live-hub.ts'
import type { StreamEvent } from './doors.ts'

export interface EventStream {
  readonly topics: readonly string[]
  /** Asked for permission and for what to send first; asked again regularly, and what it refuses ends the stream. */
  readonly begin: () => Promise<readonly StreamEvent[]>
  readonly told: (message: string) => Promise<readonly StreamEvent[]>
  readonly ended?: (() => Promise<void>) | undefined
}

/** In milliseconds: how often it is asked whether the reader still may, which also keeps proxies from closing the line. */
const askedAgainAfter = 25_000
/** A browser comes back by itself after this many milliseconds. */
const comeBackAfter = 2000
/** What is told while a slow reader is still being answered is not kept without end. */
const mostWaiting = 200

/** Server-sent events until the reader goes, may no longer read, or the server stops. */
export async function openEventStream(
  request: FastifyRequest,
  reply: FastifyReply,
  hub: LiveHub,
  open: Set<() => void>,
  { topics, begin, told, ended }: EventStream,
): Promise<void> {
  const waiting: (() => Promise<readonly StreamEvent[]>)[] = []
  let isSending = false
  let isOver = false
  // Listening comes before the first look, so that nothing falls between the two.
  const hear = (message: string): void => {
    if (waiting.length >= mostWaiting) waiting.length = 0
    send(message === '' ? begin : () => told(message))
  }
  const stops = topics.map((topic) => hub.listen(topic, hear))
  const stopListening = (): void => stops.forEach((stop) => stop())
  const first = await begin().catch((error: unknown) => {
    stopListening()
    throw error
  })
  reply.hijack()
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  })
  reply.raw.write(`retry: ${comeBackAfter}\n\n`)
  const again = setInterval(() => send(begin), askedAgainAfter)
  open.add(end)
  request.raw.once('close', end)
  reply.raw.once('error', end)
  write(first)
  void drain()

  function send(next: () => Promise<readonly StreamEvent[]>): void {
    waiting.push(next)
    void drain()
  }

  async function drain(): Promise<void> {
    if (isSending || !reply.raw.headersSent) return
    isSending = true
    try {
      for (let next = waiting.shift(); next; next = waiting.shift()) write(await next())
    } catch {
      end()
    } finally {
      isSending = false
    }
  }

  function write(events: readonly StreamEvent[]): void {
    if (isOver) return
    reply.raw.write(events.length === 0 ? ':\n\n' : events.map(written).join(''))
  }

  function end(): void {
    if (isOver) return
    isOver = true
    waiting.length = 0
    stopListening()
    clearInterval(again)
    open.delete(end)
    reply.raw.end()
    void ended?.().catch(() => {})
  }
}

function written({ name, message }: StreamEvent): string {
  return `event: ${name}\n${message
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('')}\n`
}
