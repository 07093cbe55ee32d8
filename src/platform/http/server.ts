import { randomUUID } from 'node:crypto'
import cookie from '@fastify/cookie'
import formbody from '@fastify/formbody'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import fileServer from '@fastify/static'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { danishDay } from '../../kernel/dates.ts'
import type { Language } from '../../kernel/language.ts'
import { LastUsed } from '../../kernel/last-used.ts'
import { NotFound, NotPermitted, type Refusal, Refused } from '../../kernel/refusal.ts'
import { isDatabaseAway } from '../command/is-database-away.ts'
import type { Context } from '../command/use-case.ts'
import type { LiveHub } from '../live/live-hub.ts'
import { arrivingFiles } from './arriving-files.ts'
import { compressPage, type Encoding, encodingFor, mayCompress } from './compress-page.ts'
import { cookieManners, cookieNamed, ownCookies } from './cookies.ts'
import type { CookieChange, Doors, Passing, Shown, Visit } from './doors.ts'
import { openEventStream } from './event-stream.ts'
import { isFromElsewhere, isFromOwnPage } from './same-origin.ts'
import { allValues, firstValues } from './sent-values.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Another site's form may be sent here. */
    readonly fromElsewhere?: boolean
  }
}

export interface ServerParts<Page> {
  /** Who asks; from the session cookie. */
  readonly contextOf: (request: FastifyRequest) => Promise<Context>
  readonly languageOf: (request: FastifyRequest) => Language
  /** All that a page depends on, as one key, when it may be sent again as it is as long as the key stays the same. */
  readonly sameUnder?: (request: FastifyRequest, context: Context) => Promise<string | undefined>
  /** The whole HTML document. */
  readonly drawPage: (page: Page, request: FastifyRequest, context: Context) => string | Buffer
  readonly drawTrouble: (trouble: Trouble, request: FastifyRequest, context: Context | undefined) => string | Buffer
  /** Told of every error that is a bug or a database out of reach, with the id that the user sees. */
  readonly onBug: (error: unknown, id: string, request: FastifyRequest) => void
  /** For pages that are told what happens while they are open. */
  readonly live?: LiveHub
  readonly assetsFolder: string
  readonly largestUploadInBytes: number
  /** From one address, as all limits. */
  readonly requestsPerMinute: number
  readonly passagesPerMinute?: number
  /** Scheme and host that the world reaches us by; else what each request says. */
  readonly address?: string | undefined
  /** Unless the world is this machine only. */
  readonly secureCookies?: boolean
  /** Addresses of proxies in front of us, which are believed about who asks. */
  readonly trustedProxies?: readonly string[] | undefined
}

export interface Trouble {
  readonly status: 400 | 403 | 404 | 413 | 422 | 429 | 500 | 503
  readonly refusal?: Refusal
  /** For the user and the log, when it is a bug. */
  readonly errorId?: string
}

export interface Server<Page> {
  readonly doors: Doors<Page>
  readonly fastify: FastifyInstance
}

/** In bytes: some 500 meetings. */
const roomForReadyPages = 50_000_000

/** The web server without any address of its own: modules hang theirs on its doors. */
export async function createServer<Page>(parts: ServerParts<Page>): Promise<Server<Page>> {
  const readyPages = new LastUsed<Buffer>(roomForReadyPages)
  const { secureCookies = true, passagesPerMinute = parts.requestsPerMinute, trustedProxies = [] } = parts
  const fastify = Fastify({
    trustProxy: trustedProxies.length > 0 ? [...trustedProxies] : false,
    bodyLimit: largestFormInBytes,
    routerOptions: { ignoreTrailingSlash: true },
    // An address that cannot be one of ours, before there is a route or a cookie.
    frameworkErrors: (_error, request, reply) => void answerTrouble({ status: 404 }, request, reply),
  })
  // Browsers send forms; nothing of ours sends, or could tell apart, what is within an object.
  fastify.removeContentTypeParser(['application/json', 'text/plain'])
  await fastify.register(helmet, { contentSecurityPolicy: { directives: contentSecurity, useDefaults: false }, hsts: false })
  await fastify.register(cookie)
  await fastify.register(formbody)
  await fastify.register(multipart, {
    limits: { fileSize: parts.largestUploadInBytes, files: filesInOneForm, fields: 50 },
    throwFileSizeLimit: false,
  })
  await fastify.register(rateLimit, { max: parts.requestsPerMinute, timeWindow: '1 minute' })
  await fastify.register(fileServer, { root: parts.assetsFolder, prefix: '/assets/', maxAge: '1d', preCompressed: true })

  fastify.addHook('onRequest', async (request) => {
    if (request.method === 'GET' || request.method === 'HEAD' || request.routeOptions.config.fromElsewhere) return
    if (isFromElsewhere(request.headers)) throw new NotPermitted('cross-site form')
  })
  const openStreams = new Map<() => void, string>()
  fastify.addHook('preClose', async () => {
    for (const end of openStreams.keys()) end()
  })
  fastify.setNotFoundHandler((request, reply) => answerTrouble({ status: 404 }, request, reply))
  fastify.setErrorHandler((error, request, reply) => answerTrouble(troubleOf(error, request), request, reply))

  return { fastify, doors: doorsOn() }

  async function answerTrouble(trouble: Trouble, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const context = await parts.contextOf(request).catch(() => undefined)
    if (trouble.status === 503) reply.header('retry-after', '5')
    return html(reply.code(trouble.status), parts.drawTrouble(trouble, request, context))
  }

  function troubleOf(error: unknown, request: FastifyRequest): Trouble {
    if (error instanceof NotFound) return { status: 404 }
    if (error instanceof NotPermitted) return { status: 403 }
    if (error instanceof Refused) return { status: 422, refusal: error.refusal }
    const status = (error as { statusCode?: number }).statusCode
    if (status === 400 || status === 413 || status === 429) return { status }
    if (status && status >= 400 && status < 500) return { status: 404 }
    const errorId = randomUUID()
    parts.onBug(error, errorId, request)
    return { status: isDatabaseAway(error) ? 503 : 500, errorId }
  }

  async function visitOf(request: FastifyRequest): Promise<Visit> {
    return {
      context: await parts.contextOf(request),
      origin: parts.address ?? `${request.protocol}://${request.host}`,
      language: parts.languageOf(request),
      params: request.params as Record<string, string>,
      query: firstValues(request.query),
    }
  }

  function shownTo(visit: Visit, entered?: Pick<Shown, 'refusal' | 'entered'>): Shown {
    return { language: visit.language, today: danishDay(visit.context.now), query: visit.query, ...entered }
  }

  async function passingOf(request: FastifyRequest): Promise<Passing> {
    return {
      ...(await visitOf(request)),
      fields: allValues(request.body),
      cookies: ownCookies(request.cookies, secureCookies),
      address: request.url,
      device: request.headers['user-agent'],
      fromOwnPage: isFromOwnPage(request.headers),
    }
  }

  function changeCookies(reply: FastifyReply, changes: readonly CookieChange[] = []): void {
    const manners = cookieManners(secureCookies)
    for (const { name, value, lifetimeInSeconds } of changes) {
      if (value === undefined) reply.clearCookie(cookieNamed(name, secureCookies), manners)
      else
        reply.setCookie(cookieNamed(name, secureCookies), value, {
          ...manners,
          ...(lifetimeInSeconds !== undefined && { maxAge: lifetimeInSeconds }),
        })
    }
  }

  function doorsOn(): Doors<Page> {
    return {
      page(path, load, draw) {
        fastify.get(path, async (request, reply) => {
          const visit = await visitOf(request)
          const encoding = mayCompress({ isPublic: visit.context.actor.kind === 'public', address: request.url })
            ? encodingFor(request.headers['accept-encoding'])
            : undefined
          const same = await parts.sameUnder?.(request, visit.context)
          const key = same && `${encoding ?? ''} ${same}`
          const ready = key && readyPages.find(key)
          if (ready) return html(reply, ready, encoding)
          const page = parts.drawPage(draw(await load(visit), shownTo(visit)), request, visit.context)
          const drawn = Buffer.isBuffer(page) ? page : Buffer.from(page)
          const document = encoding ? await compressPage(drawn, encoding) : drawn
          if (key) readyPages.keep(key, document, document.length)
          return html(reply, document, encoding)
        })
      },
      form(path, submit, { load, draw }) {
        fastify.post(path, async (request, reply) => {
          const visit = await visitOf(request)
          const fields = allValues(request.body)
          try {
            return await reply.redirect(await submit({ ...visit, fields }), 303)
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            const page = draw(await load(visit), shownTo(visit, { refusal: error.refusal, entered: fields }))
            return html(reply.code(422), parts.drawPage(page, request, visit.context))
          }
        })
      },
      upload(path, submit, { load, draw }) {
        fastify.post(path, async (request, reply) => {
          const visit = await visitOf(request)
          try {
            return await reply.redirect(await submit({ ...visit, files: arrivingFiles(request) }), 303)
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            const page = draw(await load(visit), shownTo(visit, { refusal: error.refusal }))
            return html(reply.code(422), parts.drawPage(page, request, visit.context))
          }
        })
      },
      passage(path, { method, fromElsewhere = false }, step, { load, draw }) {
        const config = { fromElsewhere, rateLimit: { max: passagesPerMinute, timeWindow: '1 minute' } }
        fastify.route({ method, url: path, config, handler: (request, reply) => pass(request, reply) })

        async function pass(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
          const passing = await passingOf(request)
          try {
            const passed = await step(passing)
            changeCookies(reply, passed.cookies)
            if ('to' in passed) return await reply.header('cache-control', 'no-store').redirect(passed.to, 303)
            return html(reply, parts.drawPage(draw(passed.show, shownTo(passing)), request, passing.context))
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            const page = draw(await load(passing), shownTo(passing, { refusal: error.refusal, entered: passing.fields }))
            return html(reply.code(422), parts.drawPage(page, request, passing.context))
          }
        }
      },
      file(path, load, { guessable = false } = {}) {
        const manners = guessable ? { config: { rateLimit: { max: passagesPerMinute, timeWindow: '1 minute' } } } : {}
        fastify.get(path, manners, async (request, reply) => {
          const { name, mediaType, content } = await load(await visitOf(request))
          return reply
            .header('content-type', mediaType)
            .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`)
            .header('cache-control', 'private, no-cache')
            .send(content)
        })
      },
      stream(path, following) {
        fastify.get(path, { config: { byItself: true } }, async (request, reply) => {
          if (!parts.live) throw new Error('no live hub')
          await openEventStream(request, reply, { hub: parts.live, open: openStreams, following, visitOf: () => visitOf(request) })
          return reply
        })
      },
      exchange(path, answer) {
        const config = { rateLimit: { max: parts.requestsPerMinute * oftenAsScripts, timeWindow: '1 minute' } }
        fastify.post(path, { config }, async (request, reply) => {
          try {
            return await reply
              .header('cache-control', 'no-store')
              .send(await answer({ ...(await visitOf(request)), fields: allValues(request.body) }))
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            return reply.code(422).send({ refused: error.refusal.code })
          }
        })
      },
    }
  }
}

/** A long paper's proposal with all that can be corrected in it, as a form. */
const largestFormInBytes = 16 * 1024 * 1024
/** A whole office that writes has one address, and each of its editors asks about once a second. */
const oftenAsScripts = 5
/** More than one import takes, so that it is the import that says how many it takes. */
const filesInOneForm = 2000

/** No script but our own files, and none inline. */
const contentSecurity = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
}

function html(reply: FastifyReply, document: string | Buffer, encoding?: Encoding): FastifyReply {
  if (encoding) reply.header('content-encoding', encoding)
  return reply
    .header('vary', 'accept-encoding')
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'private, no-cache')
    .send(document)
}
