import { type Actor, publicActor } from '../kernel/actor.ts'
import { danishDay } from '../kernel/dates.ts'
import { findActor } from '../modules/committees/index.ts'
import { listDemoRoles } from '../modules/people/index.ts'
import type { Context } from '../platform/command/use-case.ts'
import { findSession, personOfSession } from '../platform/identity/sessions.ts'

/**
 * Who holds the session's token, with the appointments that are valid today; the public when nobody does.
 * @param demo outside of it nobody is one of the demo's offices, whatever session an earlier demo has left
 */
export async function actorOf(db: Context['database']['app'], token: string | undefined, now: Date, demo: boolean): Promise<Actor> {
  if (!token) return publicActor
  const [session, actor] = await Promise.all([findSession(db, token, now), findActor(db, personOfSession(token, now), danishDay(now))])
  if (!session || actor?.personId !== session.personId) return publicActor
  if (!demo && session.method === 'demo') return publicActor
  if (!demo && (await listDemoRoles(db)).some(({ personId }) => personId === session.personId)) return publicActor
  return { ...actor, sessionId: session.id }
}
