import type { Kysely } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicActor } from '../../src/kernel/actor.ts'
import { NotFound } from '../../src/kernel/refusal.ts'
import { meetingPage } from '../../src/modules/meetings/queries/meeting-page.ts'
import { publishMeeting } from '../../src/modules/publishing/index.ts'
import type { DB } from '../../src/platform/database/schema.ts'
import { testDatabase } from '../support/database.ts'
import { interruptedReaders } from '../support/interrupted-reader.ts'
import { signedIn } from '../support/signed-in.ts'
import { acceptVersion, makeSmallWorld, openItemOf, personalNumber, type SmallWorld, smallWorldNow as now } from '../world/small-world.ts'

/**
 * A new version in which something is found takes its meeting back from the public, in one transaction. Whoever is signed in
 * and no more than anyone here reads by the same login as members do: between two questions too they are told what is public.
 */
const database = testDatabase()
const interruptedReader = interruptedReaders()
const machine = { kind: 'system', name: 'Samspil' } as const
let world: SmallWorld

beforeAll(async () => {
  world = await makeSmallWorld(database)
})

async function newVersion(body: string): Promise<string> {
  const items = [openItemOf('En borgers forløb', body)]
  const version = { kind: 'minutes' as const, people: [], comingMeetings: [], deadlines: [], followUps: [], content: {} }
  const file = { sha256: world.files.open, name: 'referat.docx' }
  const at = { committeeId: world.committees.professional, heldOn: '2023-03-15' }
  return acceptVersion({ actor: machine, now, database }, { ...version, ...at, items, file })
}

const readers = [
  ['somebody signed in', signedIn(), 'reading'],
  ['the public', publicActor, 'published'],
] as const

describe.each(readers)('%s is shown nothing of it', (_, actor, login) => {
  it.each([1, 2, 3, 4])('when it is accepted after question %d', async (interruptedAt) => {
    const meetingId = await newVersion('Borgeren blev udskrevet.')
    await publishMeeting({ actor: world.actor('secretary', 'professional'), now, database }, { meetingId })
    let interrupted = 0
    const meanwhile = async (at: number): Promise<void> => {
      if (at !== interruptedAt) return
      interrupted += 1
      await newVersion(`Borgeren ${personalNumber} blev udskrevet.`)
    }
    const page = (reader: Kysely<DB>) =>
      meetingPage(
        { actor, now, database: { app: database.app, published: database.published, reading: database.reading, [login]: reader } },
        { id: meetingId },
      )
    const shown = await page(interruptedReader(database.logins[login], meanwhile))
    expect(JSON.stringify(shown)).not.toContain(personalNumber)
    expect(interrupted).toBe(1)
    await expect(page(database[login])).rejects.toThrow(NotFound)
  })
})
