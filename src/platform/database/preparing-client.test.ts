import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { testDatabase } from '../../../test/support/database.ts'

const database = testDatabase()

it('prepares what is asked again, and what is searched for or written never', async () => {
  await database.app.connection().execute(async (db) => {
    const asked = [
      (round: number) => sql`select ${round}::int as again`,
      (round: number) => sql`select to_tsvector('a') @@ to_tsquery(${`a${round}`}) as searched`,
      (round: number) => sql`update people.person set name = ${String(round)} where false`,
    ]
    for (let round = 0; round < 3; round++) for (const question of asked) await question(round).execute(db)
    const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements order by 1`.execute(db)
    expect(rows.map(({ statement }) => statement)).toEqual(['select $1::int as again'])
  })
})

it('answers each time for what was asked that time', async () => {
  const answers = []
  for (const slug of ['gladsaxe', 'furesoe', 'gladsaxe'])
    answers.push((await sql<{ slug: string }>`select ${slug}::text as slug`.execute(database.app)).rows[0]?.slug)
  expect(answers).toEqual(['gladsaxe', 'furesoe', 'gladsaxe'])
})
