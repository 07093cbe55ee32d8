import { signedIn } from '../support/signed-in.ts'
import { sql } from 'kysely'
import { Client, type ClientConfig } from 'pg'
import { type Actor, publicActor } from '../../src/kernel/actor.ts'
import { registerPage } from '../../src/modules/decisions/queries/register-page.ts'
import { registerQuestion } from '../../src/modules/decisions/rules/register-question.ts'
import { didItHappenPage } from '../../src/modules/publishing/queries/did-it-happen-page.ts'
import { openPools } from '../../src/platform/database/connect.ts'
import { loginsOf, startTestServer, templateName } from '../support/database-servers.ts'
import { median, milliseconds, print, quantile, seconds, timed } from './figures.ts'

const followUps = Number(process.env['FOLLOW_UPS'] ?? 50_000)
const municipalities = 98
const now = new Date('2026-11-22T10:00:00Z')
const measure = 'issue: under 50 ms'

const { server, stop } = await startTestServer()
try {
  const logins = loginsOf(server, templateName)
  const { wall } = await timed(() => fill(logins.owner))
  print(`${followUps} follow-ups of ${municipalities} municipalities`, seconds(wall))
  const database = openPools(logins, 2)
  const organisations = await database.app
    .selectFrom('people.organisation')
    .select(['id', 'slug'])
    .where('slug', 'like', 'bench-%')
    .execute()
  const coordinatorOf = (organisationId: string): Actor =>
    signedIn({
      personId: organisationId,
      name: 'Sundhedskonsulenten',
      organisations: [{ organisationId, role: 'coordinator', committees: [] }],
    })
  const asked: Readonly<Record<string, (organisation: { id: string; slug: string }) => [Actor, Record<string, string>]>> = {
    'the public asks what awaits each': ({ slug }) => [publicActor, { part: slug }],
    'each asks what awaits them': ({ id, slug }) => [coordinatorOf(id), { part: slug }],
    'each asks for their own, by person too': ({ id }) => [coordinatorOf(id), { mine: 'ja' }],
    'each asks for what is overdue': ({ id, slug }) => [coordinatorOf(id), { part: slug, status: 'overdue' }],
    'each asks for the last page': ({ id, slug }) => [coordinatorOf(id), { part: slug, side: '999' }],
    'each asks for what is done': ({ id, slug }) => [coordinatorOf(id), { part: slug, status: 'done' }],
    'anybody asks for the whole register': () => [publicActor, {}],
  }
  for (const [what, questionOf] of Object.entries(asked)) {
    const taken: number[] = []
    for (let round = 0; round < 3; round++)
      for (const organisation of organisations) {
        const [actor, question] = questionOf(organisation)
        const { wall: one } = await timed(() => registerPage({ actor, now, database }, registerQuestion(question)))
        // The first round warms what every database has warm after a minute of use.
        if (round > 0) taken.push(one)
      }
    print(what, `median ${milliseconds(median(taken))}, p95 ${milliseconds(quantile(taken, 0.95))}`, measure)
  }
  const taken: number[] = []
  for (let round = 0; round < 20; round++)
    taken.push((await timed(() => didItHappenPage({ actor: publicActor, now, database }, { page: 1 }))).wall)
  print('did it happen, first page', `median ${milliseconds(median(taken))}, p95 ${milliseconds(quantile(taken, 0.95))}`)
  const { rows } = await sql<{ 'QUERY PLAN': string }>`
    explain select id from decisions.follow_up
    where state in ('proposed', 'open', 'under-way', 'escalated') and organisation_id = ${organisations[0]!.id}
    order by due_on, id limit 25`.execute(database.app)
  const index = rows.map((row) => row['QUERY PLAN']).find((line) => line.includes('Index'))
  print('the index that answers it', index?.trim().split(' (')[0] ?? 'none')
  await database.close()
} finally {
  await stop()
}

/** Sixty committees, ten years of meetings, one in five follow-ups still to be done; a tenth of them closed. */
async function fill(owner: ClientConfig): Promise<void> {
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query(
      `insert into people.organisation (slug, name, short_name, sector, kind)
       select 'bench-' || n, 'Kommune ' || n, 'Kommune ' || n, 'municipality', 'municipality' from generate_series(1, $1::integer) n`,
      [municipalities],
    )
    await client.query(
      `insert into committees.committee (slug, name, kind, level, public_since)
       select 'bench-' || n, 'Udvalg ' || n, 'cluster-political', 'political', now() from generate_series(1, 60) n`,
    )
    await client.query(
      `with organisation as (select id, row_number() over (order by slug) - 1 as n from people.organisation where slug like 'bench-%'),
         committee as (select id, row_number() over (order by slug) - 1 as n from committees.committee where slug like 'bench-%')
       insert into decisions.follow_up
         (committee_id, meeting_id, position, text, due_on, organisation_id, state, open, published, source_on, created_at, state_changed_at)
       select committee.id, gen_random_uuid(), 0, 'Kommunen skriver et notat om sag ' || i, date '2017-01-01' + i % 3900, organisation.id,
         case when i % 5 = 0 then (array['open', 'under-way', 'proposed', 'escalated'])[1 + i / 5 % 4] when i % 7 = 0 then 'dropped' else 'done' end,
         i % 10 <> 3, true, date '2016-11-01' + i % 3600, now(), now()
       from generate_series(1, $1::integer) i
       join organisation on organisation.n = i % $2::integer join committee on committee.n = i % 60`,
      [followUps, municipalities],
    )
    await client.query('analyze')
  } finally {
    await client.end()
  }
}
