import { sql } from 'kysely'
import { Client, type ClientConfig } from 'pg'
import { noteStyles } from '../../src/modules/notes/kinds/index.ts'
import { notedFacts } from '../../src/modules/notes/queries/status/noted-facts.ts'
import { listNoteRecipients } from '../../src/modules/notes/repository/note-recipients.ts'
import { freshParts } from '../../src/modules/notes/rules/status/fresh-parts.ts'
import type { NoteFacts } from '../../src/modules/notes/rules/status/note-facts.ts'
import { statusNote } from '../../src/modules/notes/rules/status/status-note.ts'
import { openPools } from '../../src/platform/database/connect.ts'
import { loginsOf, startTestServer, templateName } from '../support/database-servers.ts'
import { print, seconds, timed } from './figures.ts'

const notes = Number(process.env['NOTES'] ?? 1000)
const municipalities = 98
const measure = 'issue: 1,000 in a batch at over 20 a second on one core'
const period = { today: '2026-11-22', meetingOn: '2026-12-10', sinceOn: '2026-09-01', untilOn: '2027-02-01' }

const { server, stop } = await startTestServer()
try {
  const logins = loginsOf(server, templateName)
  const { wall: filling } = await timed(() => fill(logins.owner))
  print(`${municipalities} municipalities in 22 clusters, ten years of meetings`, seconds(filling))
  const database = openPools(logins, 1)
  const { rows } = await sql<{ id: string }>`select id from committees.committee where slug like 'bench-modtager-%'`.execute(database.app)
  const recipients = (
    await listNoteRecipients(
      database.app,
      rows.map(({ id }) => id),
    )
  ).flatMap((recipient) => (recipient.organisation ? [{ ...recipient, organisation: recipient.organisation }] : []))

  const facts: NoteFacts[] = []
  const loading = await timed(async () => {
    for (let at = 0; at < notes; at++)
      facts.push(await database.app.transaction().execute((db) => notedFacts({ db }, recipients[at % recipients.length]!, period)))
  })
  let characters = 0
  const writing = await timed(async () => {
    facts.forEach((one, at) => {
      const parts = freshParts(statusNote(one, noteStyles[at % noteStyles.length]!).parts)
      characters += parts.reduce((sum, { generated }) => sum + generated.length, 0)
    })
  })
  print('a note has, on average', `${Math.round(characters / notes / 100) / 10} kB of text from ${facts[0]!.meetings.length} meetings`)
  const figure = (wall: number, processor: number): string =>
    `${Math.round(notes / (wall / 1000))} a second, ${Math.round(notes / (processor / 1000))} by the processor`
  print(`${notes} notes from facts that are loaded`, figure(writing.wall, writing.processor), measure)
  // The database works beside this process: its time is in the first figure only.
  print(
    `${notes} notes with their facts from the database`,
    figure(loading.wall + writing.wall, loading.processor + writing.processor),
    measure,
  )
  await database.close()
} finally {
  await stop()
}

/** Each cluster has three committees with a meeting every six weeks, six items a meeting, two follow-ups an item. */
async function fill(owner: ClientConfig): Promise<void> {
  const client = new Client(owner)
  await client.connect()
  try {
    await client.query(
      `insert into people.organisation (slug, name, short_name, sector, kind)
       select 'bench-' || n, 'Kommune ' || n, 'By ' || n, 'municipality', 'municipality' from generate_series(1, $1::integer) n`,
      [municipalities],
    )
    await client.query(`
      insert into committees.partnership (slug, kind, name, region, valid_from)
      select 'bench-' || n, 'health-cluster', 'Klynge ' || n, 'Region ' || n % 5, '2016-01-01' from generate_series(0, 21) n;
      insert into committees.partnership_party (partnership_id, organisation_id, position, valid_from)
      select partnership.id, organisation.id, n, '2016-01-01'
      from (select id, row_number() over (order by slug) as n from people.organisation where slug like 'bench-%') organisation
      join (select id, row_number() over (order by slug) - 1 as k from committees.partnership where slug like 'bench-%') partnership
        on partnership.k = organisation.n % 22;
      insert into committees.committee (slug, name, kind, level, partnership_id, public_since)
      select 'bench-' || n || '-' || level, 'Klynge ' || n || ' niveau ' || level,
        (array['cluster-political', 'cluster-professional', 'focus-group'])[level],
        case level when 1 then 'political' else 'professional' end, partnership.id, now()
      from generate_series(1, 3) level
      join (select id, row_number() over (order by slug) - 1 as n from committees.partnership where slug like 'bench-%') partnership on true;
      insert into committees.committee (slug, name, kind, level, organisation_id, public_since)
      select 'bench-modtager-' || slug, 'Sundhedsudvalget i ' || name, 'municipal-committee', 'political', id, now()
      from people.organisation where slug like 'bench-%';
      insert into meetings.meeting (committee_id, held_on, state, version, announced_at, published_at, created_at)
      select committee.id, date '2017-01-01' + 42 * k, case when 42 * k < 3600 then 'minutes' else 'agenda' end, 1, now(), now(), now()
      from committees.committee, generate_series(0, 88) k where partnership_id is not null and slug like 'bench-%';
      insert into meetings.agenda_item (meeting_id, position, number, title, type, open, conclusion)
      select meeting.id, k, k + 1, 'Fælles indsats ' || k, (array['decision', 'discussion', 'information'])[1 + k % 3], k <> 5,
        case when meeting.state = 'minutes' then 'Godkendt. By ' || 1 + k || ' skriver et notat.' end
      from meetings.meeting, generate_series(0, 5) k;
      insert into meetings.item_section (item_id, position, kind, body)
      select id, 0, 'background', 'Indsatsen har været prøvet af i et år. Udgiften er 160.000 kr. Borgerne er glade for den.' from meetings.agenda_item;
      insert into meetings.item_section (item_id, position, kind, body)
      select id, 1, 'casePresentation', repeat('Der er set på erfaringerne fra hospital, kommuner og almen praksis. ', 12) from meetings.agenda_item;
      insert into meetings.item_line (item_id, kind, position, text)
      select id, 'recommendation', k, 'indsatsen fortsætter i trin ' || k from meetings.agenda_item, generate_series(0, 2) k;
      insert into decisions.follow_up
        (committee_id, meeting_id, item_id, position, text, due_on, organisation_id, state, open, published, source_on, created_at)
      select meeting.committee_id, meeting.id, item.id, k, 'By ' || 1 + item.position || ' skriver et notat.', meeting.held_on + 60, organisation.id,
        case when k = 0 then 'open' else 'done' end, true, true, meeting.held_on, now()
      from meetings.meeting join meetings.agenda_item item on item.meeting_id = meeting.id and item.open
      join committees.committee on committee.id = meeting.committee_id
      join generate_series(0, 1) k on true
      join lateral (select organisation_id as id from committees.partnership_party where partnership_id = committee.partnership_id
        order by position limit 1 offset item.position % 4) organisation on true
      where meeting.state = 'minutes';
      analyze`)
  } finally {
    await client.end()
  }
}
