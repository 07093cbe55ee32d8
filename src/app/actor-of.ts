import { type Actor, publicActor } from '../kernel/actor.ts'
import { danishDay } from '../kernel/dates.ts'
import { findActor } from '../modules/committees/index.ts'
import { listDemoRoles } from '../modules/people/index.ts'
import type { Context } from '../platform/command/use-case.ts'
import { findSession } from '../platform/identity/sessions.ts'

/**
 * Who holds the session's token, with the appointments that are valid today; the public when nobody does.
 * @param demo outside of it nobody is one of the demo's offices, whatever session an earlier demo has left
 */
export async function actorOf(db: Context['database']['app'], token: string | undefined, now: Date, demo: boolean): Promise<Actor> {
  const session = token ? await findSession(db, token, now) : undefined
  if (!session) return publicActor
  if (!demo && session.method === 'demo') return publicActor
  if (!demo && (await listDemoRoles(db)).some(({ personId }) => personId === session.personId)) return publicActor
  const actor = await findActor(db, session.personId, danishDay(now))
  return actor ? { ...actor, sessionId: session.id } : publicActor
}
