import type { Kysely } from 'kysely'
import { insertPerson } from '../../src/modules/people/index.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { smallWorldNow } from './small-world.ts'

/** Enters a person of whom nothing but the name is known. @returns their id */
export async function someoneNew(db: Kysely<DB>, name: string): Promise<string> {
  return (await insertPerson(db, name, undefined, smallWorldNow)).id
}
