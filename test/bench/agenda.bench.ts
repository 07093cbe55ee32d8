import fs from 'node:fs'
import path from 'node:path'
import { sql } from 'kysely'
import { danishDay, daysAfter } from '../../src/kernel/dates.ts'
import { connectDatabase } from '../../src/platform/database/connect.ts'
import { startDemoServer } from '../support/demo-server.ts'
import { getPage, hangUp, type Place, printInTurn, signInAs, startFixedPage } from './page-times.ts'

const itemsOnAgenda = 40
const demo = await startDemoServer()
try {
  const databaseFolder = path.join(demo.varFolder, 'database')
  const meetingId = await agendaOfForty(databaseFolder)
  const meeting = `${demo.address}/moeder/${meetingId}`
  const secretariat = await signInAs('secretariat', demo.address)
  for (const chair of ['mayor', 'regional-chair']) await send('godkend', await signInAs(chair, demo.address))
  await send('udsend', secretariat)
  await post(`${meeting}/offentliggoer`, {}, secretariat)
  const page = await getPage(meeting)
  const pageFile = path.join(demo.varFolder, 'page.html')
  fs.writeFileSync(pageFile, page)
  const fixed = await startFixedPage(databaseFolder, pageFile, meetingId)
  try {
    const places: Readonly<Record<string, Place>> = {
      [`an agenda of ${itemsOnAgenda} items, ${Math.round(page.length / 1000)} kB`]: { address: meeting },
      'the same, made anew each time': { address: `${meeting}?n=` },
      'the same, for the secretariat': { address: meeting, cookie: secretariat },
      'where it is put together': { address: `${meeting}/dagsorden`, cookie: secretariat },
      'its preview as a member': { address: `${meeting}/dagsorden?som=medlem`, cookie: secretariat },
    }
    await printInTurn(places, fixed.address, 'issue: at most 3')
  } finally {
    await fixed.stop()
  }

  async function send(deed: string, cookie: string): Promise<void> {
    const seen = /name="seen" value="([^"]*)"/.exec(await getPage(`${meeting}/dagsorden`, cookie))?.[1] ?? ''
    await post(`${meeting}/dagsorden/${deed}`, { seen }, cookie)
  }
} finally {
  hangUp()
  await demo.stop()
}

async function post(address: string, fields: Readonly<Record<string, string>>, cookie: string): Promise<void> {
  const answer = await fetch(address, { method: 'POST', headers: { cookie }, body: new URLSearchParams(fields), redirect: 'manual' })
  if (answer.status !== 303) throw new Error(`${address} answered ${answer.status}`)
}

/** Past the commands, which would take forty forms: each with a text of 1,500 letters and an attachment. @returns the meeting's id */
async function agendaOfForty(databaseFolder: string): Promise<string> {
  const { app, close } = await connectDatabase({ databaseFolder })
  const now = new Date()
  const { rows } = await sql<{ id: string; committee: string }>`
    insert into meetings.meeting (committee_id, held_on, starts_at, ends_at, state, created_at)
    select id, ${daysAfter(danishDay(now), 15)}, '09:15', '15:15', 'planned', ${now} from committees.committee
    where slug = 'politisk-sundhedsklynge-midt' returning id, committee_id as committee`.execute(app)
  const { id, committee } = rows[0]!
  await sql`insert into meetings.agenda (meeting_id, opened_at, opened_by_name) values (${id}, ${now}, 'Sekretariatet')`.execute(app)
  await sql`insert into documents.file (sha256, name, media_type, bytes, received_at)
    values (${'f'.repeat(64)}, 'notat.pdf', 'application/pdf', 1, ${now})`.execute(app)
  await sql`insert into documents.inspection (file_sha256, findings, unread, inspected_at) values (${'f'.repeat(64)}, '[]', '[]', ${now})`.execute(
    app,
  )
  for (let at = 0; at < itemsOnAgenda; at++)
    await sql`
      with draft as (
        insert into meetings.item_draft (committee_id, meeting_id, state, state_changed_at, position, type, title, minutes_allotted, created_at,
          created_by_name)
        values (${committee}, ${id}, 'on-agenda', ${now}, ${at}, 'decision', ${`Punkt ${at + 1} om genindlæggelser`}, 8, ${now}, 'Sekretariatet')
        returning id
      ), text as (
        insert into documents.running_text (markdown, changed_at)
        values (${'Antallet af genindlæggelser falder, og borgerne vurderes tidligt. '.repeat(23)}, ${now}) returning id
      ), line as (
        insert into meetings.item_draft_line (draft_id, kind, position, text) select id, 'recommendation', 0, 'at forslaget vedtages' from draft
      ), section as (
        insert into meetings.item_draft_section (draft_id, position, kind, text_id) select draft.id, 0, 'background', text.id from draft, text
      ), attachment as (
        insert into meetings.draft_attachment (draft_id, position, title) select id, 0, 'Notat' from draft returning id
      )
      insert into meetings.draft_attachment_version (attachment_id, number, file_sha256, file_name, added_at, added_by_name)
      select id, 1, ${'f'.repeat(64)}, 'notat.pdf', ${now}, 'Sekretariatet' from attachment`.execute(app)
  await close()
  return id
}
