import type { FastifyInstance, FastifyRequest } from 'fastify'
import { isLanguage } from '../kernel/language.ts'
import { NotFound } from '../kernel/refusal.ts'
import { takeDemoRole } from '../modules/people/index.ts'
import type { Context } from '../platform/command/use-case.ts'
import { cookieManners, cookieNamed, ownCookies } from '../platform/http/cookies.ts'
import { ownPath } from '../platform/http/own-path.ts'
import { closeSession, sessionCookie } from '../platform/identity/sessions.ts'
import type { Installation } from './installation.ts'

export const languageCookie = 'samspil_sprog'

/** The two switches at the top of every page: language, and in the demo the role. */
export function mountSwitches(
  fastify: FastifyInstance,
  { settings }: Installation,
  contextOf: (request: FastifyRequest) => Promise<Context>,
): void {
  const manners = cookieManners(settings.secureCookies)

  fastify.get<{ Params: { language: string }; Querystring: { tilbage?: unknown } }>('/sprog/:language', async (request, reply) => {
    const { language } = request.params
    if (!isLanguage(language)) throw new NotFound('language')
    reply.setCookie(cookieNamed(languageCookie, settings.secureCookies), language, { ...manners, maxAge: 365 * 24 * 3600 })
    return reply.redirect(ownPath(request.query.tilbage), 303)
  })

  fastify.post<{ Body: { rolle?: unknown; tilbage?: unknown } }>('/demo/rolle', async (request, reply) => {
    const context = await contextOf(request)
    const before = ownCookies(request.cookies, settings.secureCookies)[sessionCookie]
    const cookie = cookieNamed(sessionCookie, settings.secureCookies)
    const { rolle: slug, tilbage } = request.body ?? {}
    if (!settings.demo) throw new NotFound('demo')
    if (typeof slug === 'string' && slug !== '')
      reply.setCookie(cookie, await takeDemoRole(context, { slug, demo: settings.demo, device: request.headers['user-agent'] }), manners)
    else reply.clearCookie(cookie, manners)
    if (before) await closeSession(context.database.app, before)
    return reply.redirect(ownPath(tilbage), 303)
  })
}
