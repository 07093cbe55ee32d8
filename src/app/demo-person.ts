import { danishDay, danishInstant } from '../kernel/dates.ts'
import { findActor } from '../modules/committees/index.ts'
import { listPersonsNamed } from '../modules/people/index.ts'
import type { Context } from '../platform/command/use-case.ts'
import { type Installation, machine } from './installation.ts'

/** Somebody of the demo, as they were on the morning of a day. */
export async function demoPerson(installation: Installation, person: string, on: string): Promise<Context> {
  const { app } = installation.contextFor(machine).database
  const now = danishInstant(on, '10:00')
  const [known] = await listPersonsNamed(app, person)
  const actor = known && (await findActor(app, known.id, danishDay(now)))
  if (!actor) throw new Error(`nobody in the demo is called ${person}`)
  return { ...installation.contextFor(actor), now }
}
