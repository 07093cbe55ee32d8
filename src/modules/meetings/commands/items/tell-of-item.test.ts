import { describe, expect, it } from 'vitest'
import { someoneNew } from '../../../../../test/world/someone-new.ts'
import { testDatabase } from '../../../../../test/support/database.ts'
import { makingItems, type Making, tell } from '../../../../../test/world/items-world.ts'
import { smallWorldNow } from '../../../../../test/world/small-world.ts'
import { insertCommitteeAccess } from '../../../committees/index.ts'
import { insertOrganisationAccess } from '../../../people/index.ts'
import { postponeDraft } from './postpone-draft.ts'
import { proposeDraft } from './propose-draft.ts'
import { returnDraft } from './return-draft.ts'
import { sendOnDraft } from './send-on-draft.ts'
import { takeOverDraft } from './take-over-draft.ts'
import { withdrawDraft } from './withdraw-draft.ts'

const making = makingItems(testDatabase())
const secret = 'Om lejemålets pris'

interface Told {
  readonly to: string
  readonly kind: string
  readonly path: string
  readonly sentence: string
}

/** Two secretaries of the professional level, one of them kept from what is closed; one of the political; two coordinators. */
const telling = (work: (world: Making & { told(): Promise<Told[]> }) => Promise<void>) =>
  making(async (world) => {
    const { as, secretary, committees, furesoe } = world
    const db = as(secretary).database.app
    const person = (name: string) => someoneNew(db, name)
    const access = async (name: string, committeeId: string) => {
      const personId = await person(name)
      await insertCommitteeAccess(db, { personId, committeeId, role: 'secretary', from: '2022-07-01' })
      return personId
    }
    await access('Sekretæren', committees.professional)
    const kept = await access('Den udelukkede', committees.professional)
    await access('Politisk sekretær', committees.political)
    await db
      .insertInto('committees.exclusion')
      .values({
        committee_id: committees.professional,
        person_id: kept,
        reason: 'Part',
        valid_from: '2022-07-01',
        created_at: smallWorldNow,
      })
      .execute()
    for (const personId of [world.people.mayor, await person('Den anden konsulent')])
      await insertOrganisationAccess(db, { personId, organisationId: furesoe, role: 'coordinator', from: '2022-07-01' })
    const told = async () => {
      const rows = await db
        .selectFrom('people.notice')
        .innerJoin('people.person as person', 'person.id', 'person_id')
        .select(['person.name as to', 'kind', 'path', 'sentence_da as sentence'])
        .orderBy('person.name')
        .execute()
      await db.deleteFrom('people.notice').execute()
      return rows
    }
    await work({ ...world, told })
  })

const names = (told: readonly Told[]) => told.map(({ to }) => to)

describe('of an item', () => {
  it(
    'the secretariat is told when it comes, and its proposers what becomes of it',
    telling(async ({ as, coordinator, secretary, meeting, start, told }) => {
      const id = await start()
      await proposeDraft(as(coordinator), { tell, draftId: id })
      expect(await told()).toMatchObject(
        ['Den udelukkede', 'Sekretæren'].map((to) => ({
          to,
          kind: 'item.proposed',
          path: `/punkter/${id}`,
          sentence: 'Furesø Kommune foreslår punktet »Fælles indgang for genindlagte« til Faglig Klynge.',
        })),
      )
      await returnDraft(as(secretary), { tell, draftId: id, reason: 'Tal mangler' })
      // Whoever did it knows it already: here the same person is the mayor's consultant and the secretary.
      expect(names(await told())).toEqual(['Den anden konsulent'])
      await proposeDraft(as(coordinator), { tell, draftId: id })
      await takeOverDraft(as(secretary), { tell, draftId: id })
      expect((await told()).map(({ kind }) => kind)).toContain('item.taken-over')
      await postponeDraft(as(secretary), { tell, draftId: id, reason: 'Tal mangler', follows: [], meetingId: await meeting('2023-08-30') })
      expect((await told()).at(0)?.sentence).toBe(
        'Sekretariatet for Faglig Klynge har udskudt punktet »Fælles indgang for genindlagte« til mødet 30. august 2023.',
      )
    }),
  )

  it(
    'that is closed nothing of its title, and nobody who is kept from it',
    telling(async ({ as, coordinator, secretary, start, told }) => {
      const id = await start({ title: secret, open: false, publicTitle: secret })
      await proposeDraft(as(coordinator), { tell, draftId: id })
      const proposed = await told()
      expect(names(proposed)).toEqual(['Sekretæren'])
      expect(proposed[0]?.sentence).toBe('Furesø Kommune foreslår et lukket punkt til Faglig Klynge.')
      await sendOnDraft(as(secretary), { tell, draftId: id, reason: secret, to: 'politisk', follows: ['text'] })
      const sent = await told()
      expect(sent.map(({ to, kind }) => [to, kind])).toEqual([
        ['Den anden konsulent', 'item.sent-on'],
        ['Politisk sekretær', 'item.proposed'],
      ])
      expect(JSON.stringify([proposed, sent])).not.toContain(secret)
      expect(sent[1]?.path).not.toBe(`/punkter/${id}`)
    }),
  )

  it(
    'that its proposer takes back the secretariat; of what nobody has sent, nobody',
    telling(async ({ as, coordinator, start, told }) => {
      const [unsent, sent] = [await start(), await start()]
      await withdrawDraft(as(coordinator), { tell, draftId: unsent, reason: 'Løst' })
      expect(await told()).toEqual([])
      await proposeDraft(as(coordinator), { tell, draftId: sent })
      await told()
      await withdrawDraft(as(coordinator), { tell, draftId: sent, reason: 'Løst' })
      expect((await told()).map(({ to, sentence }) => [to, sentence])).toContainEqual([
        'Sekretæren',
        'Furesø Kommune har trukket punktet »Fælles indgang for genindlagte« tilbage.',
      ])
    }),
  )
})
