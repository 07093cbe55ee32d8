import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publicActor } from '../../kernel/actor.ts'
import { NotFound, NotPermitted, Refused } from '../../kernel/refusal.ts'
import type { Context } from '../command/use-case.ts'
import { createServer, type Server } from './server.ts'

interface Drawn {
  readonly text: string
}

const assetsFolder = mkdtempSync(path.join(os.tmpdir(), 'samspil-assets-'))
const bugs: { readonly error: unknown; readonly id: string }[] = []
let server: Server<Drawn>

beforeAll(async () => {
  server = await createServer<Drawn>({
    contextOf: async () => ({ actor: publicActor, now: new Date('2026-11-22T08:00:00Z') }) as Context,
    languageOf: () => 'da',
    drawPage: ({ text }) => `<p>${text}</p>`,
    drawTrouble: ({ status, errorId }) => `trouble ${status} ${errorId ?? ''}`,
    onBug: (error, id) => bugs.push({ error, id }),
    assetsFolder,
    largestUploadInBytes: 1000,
    requestsPerMinute: 1000,
  })
  const fail = (error: Error) => async (): Promise<Drawn> => {
    throw error
  }
  const draw = (view: Drawn): Drawn => view
  const { doors } = server
  doors.page('/hej/:name', async ({ params, query }) => ({ text: `${params['name']} ${query['q'] ?? ''}` }), (view, { today }) => ({ text: `${view.text} ${today}` }))
  doors.page('/mangler', fail(new NotFound('x')), draw)
  doors.page('/forbudt', fail(new NotPermitted('x')), draw)
  doors.page('/fejl', fail(new Error('secret detail')), draw)
  doors.form(
    '/form',
    async ({ fields }) => {
      if (fields['name']?.[0] === '') throw new Refused({ code: 'test/empty' })
      return '/hej/tak'
    },
    { load: async () => ({ text: 'form' }), draw: (view, { refusal, entered }) => ({ text: `${view.text} ${refusal?.code} ${entered?.['other']?.[0]}` }) },
  )
})
afterAll(async () => {
  await server.fastify.close()
  rmSync(assetsFolder, { recursive: true })
})

const get = (url: string) => server.fastify.inject({ url })
const post = (payload: string, headers: Record<string, string> = {}) =>
  server.fastify.inject({ method: 'POST', url: '/form', payload, headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })

describe('pages', () => {
  it('draw a view for its reader', async () => {
    const answer = await get('/hej/Gladsaxe?q=mere')
    expect(answer.statusCode).toBe(200)
    expect(answer.body).toBe('<p>Gladsaxe mere 2026-11-22</p>')
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

  it('are refused from other sites', async () => {
    expect((await post('name=x', { 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403)
    expect((await post('name=x', { origin: 'https://ond.dk', host: 'samspil.dk' })).statusCode).toBe(403)
  })
})
