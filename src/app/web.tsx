import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Actor, publicActor } from '../kernel/actor.ts'
import { danishDay } from '../kernel/dates.ts'
import { isLanguage, type Language } from '../kernel/language.ts'
import { signInPath } from '../modules/people/rules/sign-in-addresses.ts'
import { findNewestEvent } from '../platform/audit/audit.ts'
import type { Context } from '../platform/command/use-case.ts'
import { asksByItself } from '../platform/http/asks-by-itself.ts'
import { createServer, type Trouble } from '../platform/http/server.ts'
import { ownCookies } from '../platform/http/cookies.ts'
import { signInWith } from '../platform/identity/sign-in.ts'
import { sessionCookie } from '../platform/identity/sessions.ts'
import type { Log } from '../platform/log/log.ts'
import { projectFolder } from '../platform/settings/project-folder.ts'
import type { Assets } from '../ui/assets.ts'
import type { Page } from '../ui/page.ts'
import { actorOf } from './actor-of.ts'
import { demoRoles } from './demo.ts'
import type { Installation } from './installation.ts'
import { mountModules } from './modules.ts'
import { type Frame, framed } from './frame.tsx'
import { languageCookie, mountSwitches } from './switches.ts'
import { missingAnswer } from './missing-answer.ts'
import { troublePage } from './trouble-page.tsx'

const distFolder = path.join(projectFolder, 'dist')

/** Room for a 200 MB file to arrive and be kept; what may be read is smaller. */
const largestUploadInBytes = 300 * 1024 * 1024

/** How far a package has come is not in the record. */
const tellsOfWork = /^\/moeder\/[^/?]+\/pakke(?:[?#]|$)/

export interface Surroundings {
  readonly log: Log
  readonly papersArrived: () => void
  /** Absent where no mail server is set. */
  readonly mailWritten?: (() => void) | undefined
}

/** The web server with everything mounted, ready to listen. */
export async function createWeb(installation: Installation, { log, papersArrived, mailWritten }: Surroundings): Promise<FastifyInstance> {
  const { settings } = installation
  const assets = JSON.parse(readFileSync(path.join(distFolder, 'assets.json'), 'utf8')) as Assets
  const roles = settings.demo ? await demoRoles(installation) : []

  const { fastify, doors } = await createServer<Page>({
    contextOf,
    languageOf,
    sameUnder,
    drawPage: (page, request, context) => framed(page, { ...frameFor(request, context.actor), refused: request.method === 'POST' }),
    drawTrouble: (trouble: Trouble, request, context) => {
      const frame = frameFor(request, context?.actor ?? publicActor)
      const lost = missingAnswer(frame.url, frame.language)
      const nobody = { signIn: frame.signIn ? signInPath({ returnTo: lost ? '/opfoelgning?mine=ja' : frame.url }) : undefined }
      return framed(troublePage(trouble, frame.language, frame.actor.kind === 'person' ? undefined : nobody, lost), frame)
    },
    live: installation.live,
    onBug: (error, errorId, request) => log.error({ err: error, errorId, req: request.raw }, 'unexpected error'),
    assetsFolder: path.join(distFolder, 'assets'),
    largestUploadInBytes,
    requestsPerMinute: settings.production ? 600 : 100_000,
    passagesPerMinute: settings.production ? 60 : 1000,
    address: settings.address,
    secureCookies: settings.secureCookies,
    trustedProxies: settings.trustedProxies,
  })
  mountSwitches(fastify, installation, contextOf)
  mountModules(doors, installation, papersArrived, {
    mailWritten,
    signIn: signInWith(settings.providers),
    onTrouble: (trouble, provider) => log.warn({ err: trouble.cause ?? trouble, provider, trouble: trouble.kind }, 'sign-in failed'),
  })
  return fastify

  async function contextOf(request: FastifyRequest): Promise<Context> {
    const anyone = installation.contextFor(publicActor)
    const asking = { now: anyone.now, demo: settings.demo, byItself: asksByItself(request) }
    return { ...anyone, actor: await actorOf(anyone.database.app, cookiesOf(request)[sessionCookie], asking) }
  }

  function cookiesOf(request: FastifyRequest) {
    return ownCookies(request.cookies ?? {}, settings.secureCookies)
  }

  function languageOf(request: FastifyRequest): Language {
    const chosen = cookiesOf(request)[languageCookie]
    return isLanguage(chosen) ? chosen : 'da'
  }

  /** What everyone sees follows from the record, which no command changes without an event, and from the day and the address. */
  async function sameUnder(request: FastifyRequest, { actor, now, database }: Context): Promise<string | undefined> {
    if (actor.kind !== 'public' || tellsOfWork.test(request.url)) return undefined
    const newest = await findNewestEvent(database.published)
    return [newest, danishDay(now), languageOf(request), addressOf(request)].join(' ')
  }

  function frameFor(request: FastifyRequest, actor: Actor): Frame {
    return {
      address: addressOf(request),
      url: request.method === 'GET' ? request.url : '/',
      language: languageOf(request),
      actor,
      assets,
      roles,
      signIn: settings.providers.length > 0 || settings.mail !== undefined,
    }
  }
}

function addressOf({ protocol, host, url }: FastifyRequest): string {
  return `${protocol}://${host}${url}`
}
