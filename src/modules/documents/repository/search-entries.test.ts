import { randomUUID } from 'node:crypto'
import { beforeAll, expect, it } from 'vitest'
import { testDatabase } from '../../../../test/support/database.ts'
import { matchEnd, matchStart } from '../rules/match-marks.ts'
import { replaceSearchEntries, search } from './search-entries.ts'

const database = testDatabase()
const everyone = { everyone: true, committees: [], closedCommittees: [] }
const committeeId = randomUUID()

beforeAll(async () => {
  const entry = { kind: 'item', organisationIds: [], committeeId, heldOn: '2024-05-02', path: '/', open: true, visible: true } as const
  const words = Array.from({ length: 300_000 }, (_, at) => String(at).replace(/\d/g, (digit) => 'bdfgklnrsv'[Number(digit)]!))
  await replaceSearchEntries(database.app, committeeId, [
    { ...entry, id: randomUUID(), title: 'Forebyggelige genindlæggelser', body: 'Sag 24/03512 om IV-behandling i hjemmet.' },
    { ...entry, id: randomUUID(), title: 'Et meget langt bilag', body: `Lungerehabilitering. ${words.join(' ')}` },
    { ...entry, id: randomUUID(), title: 'Genindlæggelser af ældre', body: 'Lukket sag.', open: false, visible: false },
    { ...entry, id: randomUUID(), title: 'Genindlæggelser af unge', body: 'Ikke offentliggjort.', visible: false },
  ])
})

const asked = async (words: string, reader = everyone) =>
  (await search(database.published, { words }, reader, { size: 20, number: 1 })).found

it.each([
  ['genindlæggelse', 'an inflection'],
  ['indlæggelser', 'a part of a compound'],
  ['indlæggelser hjemme', 'a part of a compound and another word'],
  ['24/03512', 'a case number'],
  ['24/0351', 'the beginning of one'],
  ['"iv-behandling"', 'a phrase'],
  ['behandlin', 'the beginning of a part'],
])('finds for %s, %s, the one open item', async (words) => {
  expect((await asked(words)).map(({ title }) => title.replaceAll(matchStart, '').replaceAll(matchEnd, ''))).toEqual([
    'Forebyggelige genindlæggelser',
  ])
})

it('marks the whole word in which a part was found', async () => {
  expect((await asked('indlæggelser'))[0]?.title).toBe(`Forebyggelige ${matchStart}genindlæggelser${matchEnd}`)
})

it('finds a text that is too long to be indexed whole by its beginning', async () => {
  expect((await asked('lungerehabilitering')).map(({ title }) => title)).toEqual(['Et meget langt bilag'])
})

it.each([
  [{ committees: [], closedCommittees: [] }, 1],
  [{ committees: [committeeId], closedCommittees: [] }, 2],
  [{ committees: [committeeId], closedCommittees: [committeeId] }, 3],
])('finds by parts of words only what %j may read', async (reader, count) => {
  const { found } = await search(database.app, { words: 'indlæggelser' }, { everyone: false, ...reader }, { size: 20, number: 1 })
  expect(found.length).toBe(count)
})

it('keeps the entries of a meeting with thousands of attachments', async () => {
  const entry = { kind: 'attachment', organisationIds: [], path: '/', open: true, visible: true } as const
  const ownerId = randomUUID()
  await replaceSearchEntries(
    database.app,
    ownerId,
    Array.from({ length: 7000 }, (_, at) => ({ ...entry, id: randomUUID(), title: `Tegning ${at}`, body: '' })),
  )
  expect((await asked('"tegning 6999"')).map(({ path }) => path)).toEqual(['/'])
})
