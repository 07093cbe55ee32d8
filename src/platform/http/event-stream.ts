import type { FastifyReply, FastifyRequest } from 'fastify'
import { NotFound } from '../../kernel/refusal.ts'
import type { LiveHub } from '../live/live-hub.ts'
import type { Following, StreamEvent, Visit } from './doors.ts'

export interface EventStream {
  readonly hub: LiveHub
  /** How each that is open is ended, and whose it is. */
  readonly open: Map<() => void, string>
  /** Permission is asked and looked at again regularly, and what it refuses ends the stream. */
  readonly following: Following
  /** Who asks, as their session and their rights are now. */
  readonly visitOf: () => Promise<Visit>
}

/** In milliseconds: how often it is asked whether the reader still may, which also keeps proxies from closing the line. */
const askedAgainAfter = 25_000
/** In milliseconds: what is told is told on the strength of an asking no older than this. */
const goodFor = 3000
/** A browser comes back by itself after this many milliseconds. */
const comeBackAfter = 2000
/** What is told while a slow reader is still being answered is not kept without end. */
const mostWaiting = 200
/** In bytes: nor is what a reader does not take. */
const mostUntaken = 1_000_000
/** For one reader, who has some pages open in some browsers. */
const mostOpen = 40

/** Server-sent events until the reader goes, may no longer read, has no session any more, or the server stops. */
export async function openEventStream(
  request: FastifyRequest,
  reply: FastifyReply,
  { hub, open, following, visitOf }: EventStream,
): Promise<void> {
  let visit = await visitOf()
  const reader = readerOf(visit)
  if ([...open.values()].filter((one) => one === reader).length >= mostOpen)
    throw Object.assign(new Error('too many streams'), { statusCode: 429 })
  // Counted before it is asked for, so that no more come while it is.
  const comes = (): void => {}
  open.set(comes, reader)
  const waiting: (() => Promise<readonly StreamEvent[]>)[] = []
  let begun: readonly StreamEvent[] = []
  let askedAt = 0
  let isSending = false
  let isOver = false
  // Listening comes before the first look, so that nothing falls between the two.
  const hear = (message: string): void => {
    if (waiting.length >= mostWaiting) waiting.length = 0
    send(message === '' ? ask : () => tell(message))
  }
  const stops = [following.topic(visit)].flat().map((topic) => hub.listen(topic, hear))
  const stopListening = (): void => stops.forEach((stop) => stop())
  const first = await ask()
    .catch((error: unknown) => {
      stopListening()
      throw error
    })
    .finally(() => open.delete(comes))
  reply.hijack()
  // Gone while we were asking: nothing will tell us any more.
  if (reply.raw.destroyed) return leave()
  reply.raw.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  })
  reply.raw.write(`retry: ${comeBackAfter}\n\n`)
  const again = setInterval(() => send(ask), askedAgainAfter)
  open.set(end, reader)
  request.raw.once('close', end)
  reply.raw.once('error', end)
  write(first)
  void drain()

  async function ask(): Promise<readonly StreamEvent[]> {
    const at = performance.now()
    visit = await visitOf()
    // Their session is over. What everyone may follow, they follow anew.
    if (readerOf(visit) !== reader) throw new NotFound('session')
    begun = await following.begin(visit)
    askedAt = at
    return begun
  }

  async function tell(message: string): Promise<readonly StreamEvent[]> {
    if (!following.told) return ask()
    if (performance.now() - askedAt >= goodFor) await ask()
    return following.told(message, visit, begun)
  }

  function readerOf({ context: { actor } }: Visit): string {
    return actor.kind === 'person' ? actor.personId : request.ip
  }

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
    if (reply.raw.writableLength > mostUntaken) reply.raw.destroy()
    reply.raw.write(events.length === 0 ? ':\n\n' : events.map(written).join(''))
  }

  function end(): void {
    if (isOver) return
    isOver = true
    waiting.length = 0
    clearInterval(again)
    open.delete(end)
    reply.raw.end()
    leave()
  }

  function leave(): void {
    stopListening()
    const { ended } = following
    if (ended)
      void visitOf()
        .then(ended)
        .catch(() => {})
  }
}

function written({ name, message }: StreamEvent): string {
  return `event: ${name}\n${message
    .split('\n')
    .map((line) => `data: ${line}\n`)
    .join('')}\n`
}
