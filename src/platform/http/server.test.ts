import { buffer } from 'node:stream/consumers'
import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicActor } from '../../kernel/actor.ts'
import { NotFound, NotPermitted, Refused } from '../../kernel/refusal.ts'
import type { Context } from '../command/use-case.ts'
import type { Shown } from './doors.ts'
import { createServer, type Server } from './server.ts'

interface Drawn {
  readonly text: string
}

const assetsFolder = mkdtempSync(path.join(os.tmpdir(), 'samspil-assets-'))
const bugs: { readonly error: unknown; readonly id: string }[] = []
let server: Server<Drawn>
/** What pages under /kendt depend on, and how often one was made. */
let newest = 1
let made = 0

beforeAll(async () => {
  server = await createServer<Drawn>({
    contextOf: async () => ({ actor: publicActor, now: new Date('2026-11-22T08:00:00Z') }) as Context,
    languageOf: () => 'da',
    sameUnder: async ({ url }) => (url.startsWith('/kendt') ? `${newest} ${url}` : undefined),
    drawPage: ({ text }) => `<p>${text}</p>`,
    drawTrouble: ({ status, errorId }) => `trouble ${status} ${errorId ?? ''}`,
    onBug: (error, id) => bugs.push({ error, id }),
    assetsFolder,
    largestUploadInBytes: 1000,
    requestsPerMinute: 1000,
    passagesPerMinute: 5,
    address: 'https://samspil.example',
  })
  const fail = (error: Error) => async (): Promise<Drawn> => {
    throw error
  }
  const draw = (view: Drawn): Drawn => view
  const { doors } = server
  doors.page(
    '/hej/:name',
    async ({ params, query }) => ({ text: `${params['name']} ${query['q'] ?? ''}` }),
    (view, { today }) => ({ text: `${view.text} ${today}` }),
  )
  doors.page('/kendt/:name', async ({ params }) => ({ text: `${params['name']} ${(made += 1)}` }), draw)
  doors.page('/kendt/forbudt', fail(new NotPermitted('x')), draw)
  doors.page('/mangler', fail(new NotFound('x')), draw)
  doors.page('/forbudt', fail(new NotPermitted('x')), draw)
  doors.page('/fejl', fail(new Error('secret detail')), draw)
  doors.page('/vaek', fail(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })), draw)
  doors.form(
    '/form',
    async ({ fields }) => {
      if (fields['name']?.[0] === '') throw new Refused({ code: 'test/empty' })
      return '/hej/tak'
    },
    {
      load: async () => ({ text: 'form' }),
      draw: (view, { refusal, entered }) => ({ text: `${view.text} ${refusal?.code} ${entered?.['other']?.[0]}` }),
    },
  )
  const passage = {
    load: async () => ({ text: 'passage' }),
    draw: ({ text }: Drawn, { refusal }: Shown) => ({ text: `${text} ${refusal?.code ?? ''}` }),
  }
  doors.passage(
    '/ind',
    { method: 'POST' },
    async ({ fields, cookies, origin }) => {
      if (fields['name']?.[0] === '') throw new Refused({ code: 'test/empty' })
      if (fields['vis']) return { show: { text: `${origin} ${cookies['seen']}` } }
      return { to: 'https://elsewhere.example/', cookies: [{ name: 'seen', value: 'yes', lifetimeInSeconds: 60 }, { name: 'gone' }] }
    },
    passage,
  )
  doors.passage('/svar', { method: 'POST', fromElsewhere: true }, async () => ({ to: '/hej/tak' }), passage)
  doors.passage('/graense', { method: 'GET' }, async () => ({ to: '/hej/tak' }), passage)
  doors.upload(
    '/aflever',
    async ({ files }) => {
      const names: string[] = []
      for await (const { name, content } of files) names.push(`${name}:${(await buffer(content)).length}`)
      return `/hej/${encodeURIComponent(names.join())}`
    },
    { load: async () => ({ text: 'aflever' }), draw: (view) => view },
  )
})
afterAll(async () => {
  await server.fastify.close()
  rmSync(assetsFolder, { recursive: true })
})

const get = (url: string) => server.fastify.inject({ url })
const post = (payload: string, headers: Record<string, string> = {}) =>
  server.fastify.inject({
    method: 'POST',
    url: '/form',
    payload,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
  })

describe('pages', () => {
  it('draw a view for its reader', async () => {
    const answer = await get('/hej/Gladsaxe?q=mere')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe('<p>Gladsaxe mere 2026-11-22</p>')
  })

  it('are made once as long as nothing that they depend on changes', async () => {
    const bodies = []
    for (const url of ['/kendt/a', '/kendt/a', '/kendt/b', '/kendt/a']) bodies.push((await get(url)).body)
    newest += 1
    bodies.push((await get('/kendt/a')).body)
    expect(bodies).toEqual(['<p>a 1</p>', '<p>a 1</p>', '<p>b 2</p>', '<p>a 1</p>', '<p>a 3</p>'])
    expect((await get('/kendt/forbudt')).statusCode).toBe(403)
  })

  it('forbid scripts and frames that are not ours', async () => {
    const { headers } = await get('/hej/x')
    expect(headers['content-security-policy']).toContain("script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe-inline')
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
  })

  it.each([
    ['/mangler', 404],
    ['/findes-ikke', 404],
    ['/forbudt', 403],
  ])('%s is answered %i', async (url, status) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(status)
    expect(answer.body).toContain(`trouble ${status}`)
  })

  it('tell a bug by its number and keep its detail for the log', async () => {
    const answer = await get('/fejl')
    expect(answer.statusCode).toBe(500)
    expect(answer.body).not.toContain('secret')
    expect(answer.body).toContain(bugs.at(-1)!.id)
  })
})

it('a database that is away is waited for', async () => {
  const answer = await get('/vaek')
  expect([answer.statusCode, answer.headers['retry-after']]).toEqual([503, '5'])
  expect(answer.body).toContain(bugs.at(-1)!.id)
})

describe('files', () => {
  const hand = async (files: Readonly<Record<string, number>>) => {
    const form = new FormData()
    for (const [name, bytes] of Object.entries(files)) form.append('files', new Blob(['x'.repeat(bytes)]), name)
    const request = new Request('http://x/aflever', { method: 'POST', body: form })
    const payload = Buffer.from(await request.arrayBuffer())
    return server.fastify.inject({
      method: 'POST',
      url: '/aflever',
      payload,
      headers: { 'content-type': request.headers.get('content-type')! },
    })
  }

  it('arrive one after the other', async () => {
    expect((await hand({ 'a.pdf': 10, 'b.pdf': 1000 })).headers['location']).toBe('/hej/a.pdf%3A10%2Cb.pdf%3A1000')
  })

  it.each([
    ['in a file', '--b\r\nContent-Disposition: form-data; name="files"; filename="a.pdf"\r\n\r\nabc'],
    ['in a head', '--b\r\nContent-Disp'],
    ['before the first', '--c\r\n\r\nabc\r\n--c--'],
  ])('cut off %s are the sender’s to send again, and no bug', async (_, payload) => {
    const before = bugs.length
    const headers = { 'content-type': 'multipart/form-data; boundary=b' }
    const answer = await server.fastify.inject({ method: 'POST', url: '/aflever', payload, headers })
    expect([answer.statusCode, answer.body.trim(), bugs.length]).toEqual([400, 'trouble 400', before])
  })

  it('are not cut short in silence', async () => {
    expect((await hand({ 'a.pdf': 10, 'b.pdf': 1001 })).statusCode).toBe(413)
  })

  it('without a name are no files, and do not stop the next', async () => {
    expect((await hand({ '': 900, 'b.pdf': 10 })).headers['location']).toBe('/hej/b.pdf%3A10')
  })
})

describe('addresses that cannot be', () => {
  it.each(['/%', '/%E0%A4%A', `/hej/${'a'.repeat(500)}`])('%s are answered with the page for what is not there', async (url) => {
    const answer = await get(url)
    expect([answer.statusCode, answer.body.trim()]).toEqual([404, 'trouble 404'])
  })
})

describe('passages', () => {
  const walk = (payload: string, headers: Record<string, string> = {}, url = '/ind') =>
    server.fastify.inject({
      method: 'POST',
      url,
      payload,
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    })

  it('go on, also elsewhere, and change cookies that only we read, over TLS', async () => {
    const { headers, statusCode } = await walk('name=x')
    expect([statusCode, headers['location'], headers['cache-control']]).toEqual([303, 'https://elsewhere.example/', 'no-store'])
    const [set, cleared] = headers['set-cookie'] as string[]
    expect(set).toBe('__Host-seen=yes; Max-Age=60; Path=/; HttpOnly; Secure; SameSite=Lax')
    expect(cleared).toMatch(/^__Host-gone=;.*Expires=Thu, 01 Jan 1970/)
  })

  it('know the address that the world uses and the cookies of this very host', async () => {
    expect((await walk('vis=1', { cookie: '__Host-seen=yes; seen=planted' })).body).toContain('https://samspil.example yes')
  })

  it('come again with the reason', async () => {
    const answer = await walk('name=')
    expect([answer.statusCode, answer.body]).toEqual([422, '<p>passage test/empty</p>'])
  })

  it.each([
    ['/svar', 303],
    ['/ind', 403],
    ['/form', 403],
    ['/findes-ikke', 403],
  ])("take another site's form at their own risk only: %s → %i", async (url, status) => {
    expect((await walk('name=x', { 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' }, url)).statusCode).toBe(status)
  })

  it('are few a minute', async () => {
    const statuses = []
    for (let at = 0; at < 6; at++) statuses.push((await get('/graense')).statusCode)
    expect(statuses).toEqual([303, 303, 303, 303, 303, 429])
  })
})

describe('forms', () => {
  it('go on when the command is done', async () => {
    const answer = await post('name=x')
    expect(answer.statusCode).toBe(303)
    expect(answer.headers['location']).toBe('/hej/tak')
  })

  it('come again with the reason and what was entered', async () => {
    const answer = await post('name=&other=kept')
    expect(answer.statusCode).toBe(422)
    expect(answer.body).toBe('<p>form test/empty kept</p>')
  })

  it('come without zero bytes', async () => {
    expect((await post('name=&other=ke%00pt')).body).toBe('<p>form test/empty kept</p>')
  })

  it.each(['application/json', 'text/plain'])('are no %s', async (type) => {
    const sent = { method: 'POST', url: '/form', payload: '{"name":{"toString":1}}', headers: { 'content-type': type } } as const
    expect((await server.fastify.inject(sent)).statusCode).toBe(404)
  })

  it('are refused from other sites', async () => {
    expect((await post('name=x', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await post('name=x', { origin: 'https://ond.dk', host: 'samspil.dk' })).statusCode).toBe(403)
  })
})
