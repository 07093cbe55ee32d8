import { type Actor, publicActor, type SignedInActor } from '../../src/kernel/actor.ts'
import { meetingPage } from '../../src/modules/meetings/queries/meeting-page.ts'
import type { Context } from '../../src/platform/command/use-case.ts'
import type { TestDatabase } from '../support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from './small-world.ts'

export const machine: Actor = { kind: 'system', name: 'Samspil' }

export interface World extends SmallWorld {
  as(actor: Actor, now?: Date): Context
  readonly secretary: Actor
  /** Another person with the same right. */
  readonly second: Actor
  isPublic(): Promise<boolean>
}

/** The professional level's open meeting of 15 March 2023 stands for any. */
export const inSmallWorld = (database: TestDatabase) => (work: (world: World) => Promise<void>) => () =>
  database.rolledBack(async (rolled) => {
    const world = await makeSmallWorld(rolled)
    const as = (actor: Actor, now = smallWorldNow): Context => ({ actor, now, database: rolled })
    const secretary = world.actor('secretary', 'professional')
    const second = {
      ...(world.actor('chair', 'professional') as SignedInActor),
      personId: world.people.regionalChair,
      name: 'Regionsrådsformanden',
    }
    const isPublic = () =>
      meetingPage(as(publicActor), { id: world.meetings.open }).then(
        () => true,
        () => false,
      )
    const found = { ...world, as, secretary, second, isPublic }
    await work(found)
  })
