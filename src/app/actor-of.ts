import { type Actor, publicActor } from '../kernel/actor.ts'
import { danishDay } from '../kernel/dates.ts'
import { findActorBy } from '../modules/committees/index.ts'
import { listDemoRoles } from '../modules/people/index.ts'
import type { Context } from '../platform/command/use-case.ts'
import { noteUse, sessionOf } from '../platform/identity/sessions.ts'

interface Asking {
  readonly now: Date
  /** Outside of it nobody is one of the demo's offices, whatever session an earlier demo has left. */
  readonly demo: boolean
  /** An open page asks, and nobody at it: that is no use of the session. */
  readonly byItself?: boolean
}

/** Who holds the session's token, with the appointments that are valid today; the public when nobody does. */
export async function actorOf(
  db: Context['database']['app'],
  token: string | undefined,
  { now, demo, byItself = false }: Asking,
): Promise<Actor> {
  if (!token) return publicActor
  const [known, demoRoles] = await Promise.all([findActorBy(db, sessionOf(token, now), danishDay(now)), demo ? [] : listDemoRoles(db)])
  if (!known) return publicActor
  const { actor, found: session } = known
  if (!demo && (session.method === 'demo' || demoRoles.some(({ personId }) => personId === actor.personId))) return publicActor
  if (!byItself) await noteUse(db, session, now)
  return { ...actor, sessionId: session.sessionId }
}
