import os from 'node:os'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { signedIn } from '../../../test/support/signed-in.ts'
import { type Actor, publicActor } from '../../kernel/actor.ts'
import { NotFound, Refused } from '../../kernel/refusal.ts'
import type { Context } from '../command/use-case.ts'
import { asksByItself } from './asks-by-itself.ts'
import { createServer, type Server } from './server.ts'

/** What is told in this process. */
const listeners = new Map<string, (message: string) => void>()
let mayRead = true
let actor: Actor = publicActor
/** Of each request, in their order: whether it is a page that asks, and nobody at it. */
const byItself: boolean[] = []
/** How long a question takes, in milliseconds. */
let thoughtOver = 0
let ended = 0
let server: Server<string>
let address: string

beforeAll(async () => {
  server = await createServer<string>({
    contextOf: async (request) => {
      byItself.push(asksByItself(request))
      return { actor, now: new Date('2026-11-22T08:00:00Z') } as Context
    },
    languageOf: () => 'da',
    drawPage: (page) => page,
    drawTrouble: ({ status }) => `trouble ${status}`,
    onBug: () => {},
    live: {
      listen: (topic, told) => {
        listeners.set(topic, told)
        return () => void listeners.delete(topic)
      },
      close: async () => {},
    },
    assetsFolder: os.tmpdir(),
    largestUploadInBytes: 1000,
    requestsPerMinute: 1000,
  })
  server.doors.stream('/tekst/:id', {
    topic: ({ params }) => `text:${params['id']}`,
    begin: async () => {
      await new Promise((resolve) => setTimeout(resolve, thoughtOver))
      if (!mayRead) throw new NotFound('text')
      return [{ name: 'stands', message: 'to\nlinjer' }]
    },
    told: async (message, _, begun) => [{ name: 'told', message: message === 'begun' ? begun.map(({ name }) => name).join() : message }],
    ended: async () => void ended++,
  })
  server.doors.exchange('/tekst/:id', async ({ fields, params }) => {
    if (fields['word']?.[0] === '') throw new Refused({ code: 'test/empty' })
    return { said: fields['word']?.[0], of: params['id'] }
  })
  address = await server.fastify.listen({ port: 0, host: '127.0.0.1' })
})

afterAll(async () => {
  const closed = server.fastify.close()
  // Those too that fetch has opened anew and not used.
  server.fastify.server.closeAllConnections()
  await closed
})

afterEach(() => {
  mayRead = true
  actor = publicActor
})

async function follow(): Promise<{ read: () => Promise<string>; cancel: () => Promise<void> }> {
  const answer = await fetch(`${address}/tekst/1`)
  const reader = answer.body!.pipeThrough(new TextDecoderStream()).getReader()
  return { read: async () => (await reader.read()).value ?? 'ended', cancel: () => reader.cancel() }
}

describe('a page that follows', () => {
  it('is told first what stands and then what happens, until it is closed', async () => {
    const { read, cancel } = await follow()
    let heard = await read()
    while (!heard.includes('linjer')) heard += await read()
    expect(heard).toContain('event: stands\ndata: to\ndata: linjer\n\n')
    listeners.get('text:1')!('hej')
    expect(await read()).toBe('event: told\ndata: hej\n\n')
    listeners.get('text:1')!('begun')
    expect(await read()).toBe('event: told\ndata: stands\n\n')
    listeners.get('text:1')!('')
    expect(await read()).toContain('event: stands')
    await cancel()
    await expect.poll(() => ended).toBe(1)
    expect(listeners.has('text:1')).toBe(false)
  })

  it('is forgotten when it is closed before it has begun', async () => {
    const before = ended
    thoughtOver = 200
    const leaving = new AbortController()
    const answer = fetch(`${address}/tekst/1`, { signal: leaving.signal }).catch(() => 'left')
    await expect.poll(() => listeners.size).toBe(1)
    leaving.abort()
    expect(await answer).toBe('left')
    await expect.poll(() => ended).toBe(before + 1)
    expect(listeners.size).toBe(0)
    thoughtOver = 0
  })

  it('is one of not too many of its reader', async () => {
    const before = ended
    const following = await Promise.all(Array.from({ length: 40 }, () => follow()))
    const refused = await fetch(`${address}/tekst/1`)
    expect([refused.status, await refused.text()]).toEqual([429, 'trouble 429'])
    await Promise.all(following.map(({ cancel }) => cancel()))
    await expect.poll(() => ended).toBe(before + 40)
    const again = await follow()
    await again.cancel()
    await expect.poll(() => ended).toBe(before + 41)
  })

  it('is one of not too many also when they come at once', async () => {
    const before = ended
    thoughtOver = 100
    const answers = await Promise.all(Array.from({ length: 45 }, () => fetch(`${address}/tekst/1`)))
    thoughtOver = 0
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5)
    await Promise.all(answers.map(async ({ body }) => body?.cancel()))
    await expect.poll(() => ended).toBe(before + 40)
  })

  it('hears no more when its reader may no longer read, and begins for none who may not', async () => {
    const { read } = await follow()
    let heard = await read()
    while (!heard.includes('linjer')) heard += await read()
    mayRead = false
    listeners.get('text:1')!('')
    expect(await read()).toBe('ended')
    expect((await fetch(`${address}/tekst/1`)).status).toBe(404)
    expect(listeners.size).toBe(0)
  })

  it('hears nothing that is told a few seconds after its reader might read the last time', async () => {
    vi.useFakeTimers({ toFake: ['performance'] })
    try {
      const { read } = await follow()
      let heard = await read()
      while (!heard.includes('linjer')) heard += await read()
      vi.advanceTimersByTime(3000)
      listeners.get('text:1')!('mens de må')
      expect(await read()).toBe('event: told\ndata: mens de må\n\n')
      mayRead = false
      vi.advanceTimersByTime(3000)
      listeners.get('text:1')!('hemmeligt')
      expect(await read()).toBe('ended')
      expect(listeners.size).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })

  it.each([publicActor, signedIn({ personId: 'b', name: 'En anden' })])('ends with the session that it began in: then %j', async (then) => {
    actor = signedIn({ personId: 'a', name: 'Sekretariatet' })
    const { read } = await follow()
    let heard = await read()
    while (!heard.includes('linjer')) heard += await read()
    actor = then
    listeners.get('text:1')!('')
    expect(await read()).toBe('ended')
  })

  it('is no use of its session, nor is that it cannot be followed', async () => {
    byItself.length = 0
    const { read, cancel } = await follow()
    let heard = await read()
    while (!heard.includes('linjer')) heard += await read()
    listeners.get('text:1')!('')
    await read()
    await cancel()
    mayRead = false
    expect((await fetch(`${address}/tekst/1`)).status).toBe(404)
    expect(byItself.length).toBeGreaterThan(4)
    expect(byItself).not.toContain(false)
  })
})

describe("a script's question", () => {
  const ask = (word: string, headers: Record<string, string> = {}) =>
    fetch(`${address}/tekst/1`, { method: 'POST', body: new URLSearchParams({ word }), headers })

  it('is answered in JSON, also when it is refused', async () => {
    expect(await (await ask('hej')).json()).toEqual({ said: 'hej', of: '1' })
    const refused = await ask('')
    expect([refused.status, await refused.json()]).toEqual([422, { refused: 'test/empty' }])
  })

  it('says itself when nobody is at the page', async () => {
    byItself.length = 0
    await ask('hej')
    await ask('hej', { 'samspil-by-itself': '1' })
    await ask('', { 'samspil-by-itself': '1' })
    expect(byItself).toEqual([false, true, true])
  })

  it('is not taken from another site', async () => {
    expect((await ask('hej', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})
