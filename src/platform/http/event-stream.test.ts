import os from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicActor } from '../../kernel/actor.ts'
import { NotFound, Refused } from '../../kernel/refusal.ts'
import type { Context } from '../command/use-case.ts'
import { createServer, type Server } from './server.ts'

/** What is told in this process. */
const listeners = new Map<string, (message: string) => void>()
let mayRead = true
let ended = 0
let server: Server<string>
let address: string

beforeAll(async () => {
  server = await createServer<string>({
    contextOf: async () => ({ actor: publicActor, now: new Date('2026-11-22T08:00:00Z') }) as Context,
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
      if (!mayRead) throw new NotFound('text')
      return [{ name: 'stands', message: 'to\nlinjer' }]
    },
    told: async (message) => [{ name: 'told', message }],
    ended: async () => void ended++,
  })
  server.doors.exchange('/tekst/:id', async ({ fields, params }) => {
    if (fields['word']?.[0] === '') throw new Refused({ code: 'test/empty' })
    return { said: fields['word']?.[0], of: params['id'] }
  })
  address = await server.fastify.listen({ port: 0, host: '127.0.0.1' })
})

afterAll(() => server.fastify.close())

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
    listeners.get('text:1')!('')
    expect(await read()).toContain('event: stands')
    await cancel()
    await expect.poll(() => ended).toBe(1)
    expect(listeners.has('text:1')).toBe(false)
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
    mayRead = true
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

  it('is not taken from another site', async () => {
    expect((await ask('hej', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  })
})
