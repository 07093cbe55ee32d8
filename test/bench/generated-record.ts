import { randomUUID } from 'node:crypto'
import os from 'node:os'
import { Client } from 'pg'
import type { Logins } from '../../src/platform/database/logins.ts'
import { Chooser } from '../papers/generated/chooser.ts'
import { runningText } from './record-words.ts'

const committeesOfRecord = 48
const organisations = 60
const perStatement = 2_000

/** Fills what search reads as the given number of items would, past the commands, which would take an hour. */
export async function fillSearch(logins: Logins, items: number): Promise<{ readonly committees: readonly string[] }> {
  const client = new Client(logins.owner)
  await client.connect()
  try {
    await client.query(
      `insert into people.organisation (slug, name, short_name, sector, kind)
       select 'organisation-' || n, 'Organisation ' || n, 'O' || n, 'municipality', 'municipality' from generate_series(1, $1) n`,
      [organisations],
    )
    const { rows } = await client.query<{ id: string }>(
      `insert into committees.committee (slug, name, kind, level, public_since)
       select 'klynge-' || n, 'Sundhedsklynge ' || n, 'cluster-political', 'political', now() from generate_series(1, $1) n returning id`,
      [committeesOfRecord],
    )
    const committees = rows.map(({ id }) => id)
    const parts = Array.from({ length: Math.ceil(items / perStatement) }, (_, at) => at * perStatement)
    await Promise.all(Array.from({ length: os.availableParallelism() }, () => insertParts(logins, committees, parts)))
    await client.query('vacuum analyze documents.search_entry')
    return { committees }
  } finally {
    await client.end()
  }
}

/** On a connection of its own, as long as there are parts that no other has taken. */
async function insertParts(logins: Logins, committees: readonly string[], parts: number[]): Promise<void> {
  const client = new Client(logins.owner)
  await client.connect()
  // New entries of the text indexes wait in a list that is worked in when it is full: at its usual size that takes far longer.
  await client.query(`set gin_pending_list_limit = '128MB'; set work_mem = '256MB'`)
  for (let part = parts.shift(); part !== undefined; part = parts.shift()) await insertItems(client, committees, part)
  await client.end()
}

async function insertItems(client: Client, committees: readonly string[], done: number): Promise<void> {
  const choose = new Chooser(done + 1)
  const items = Array.from({ length: perStatement }, (_, at) => {
    const meeting = Math.floor((done + at) / 10)
    const open = !choose.chance(5)
    return {
      id: randomUUID(),
      title: runningText(choose, 4 + choose.number(8)),
      body: runningText(choose, 30 + choose.number(270)),
      committee: committees[meeting % committees.length],
      // Ten years of meetings, the same number on every weekday.
      day: new Date(Date.UTC(2017, 0, 1 + ((Math.floor(meeting / committees.length) * 17) % 3650))).toISOString().slice(0, 10),
      type: choose.of(['decision', 'discussion', 'information']),
      open,
      visible: open && choose.chance(96),
    }
  })
  await client.query(
    `insert into documents.search_entry (subject_kind, subject_id, owner_id, title, body, committee_id, held_on, item_type, path, open, visible)
     select 'item', id, committee, title, body, committee, day, type, '/moeder/' || id, open, visible
     from jsonb_to_recordset($1) as item (id uuid, title text, body text, committee uuid, day date, type text, open boolean, visible boolean)`,
    [JSON.stringify(items)],
  )
}
