import { describe, expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { inMinutesWorld, type MinutesWorld, onDay } from '../../../../../test/world/minutes-world.ts'
import { acceptVersion, openItemOf } from '../../../../../test/world/small-world.ts'
import { publicActor } from '../../../../kernel/actor.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { publishMeeting } from '../../../publishing/index.ts'
import { minutesWords as words } from '../../pages/minutes/minutes-words.ts'
import { recordedFile } from '../../queries/agenda/recorded-file.ts'
import { minutesPage } from '../../queries/minutes/minutes-page.ts'
import { insertAttachmentVersion, insertDraftAttachment } from '../../repository/draft-attachments.ts'
import { beginMeeting } from '../held/begin-meeting.ts'
import { approveMinutes } from './approve-minutes.ts'

const inWorld = inMinutesWorld(testDatabase())
const sha = (letter: string): string => letter.repeat(64)

async function handOut({ db, at, agendaSecretary }: MinutesWorld, draftId: string, sha256: string, title: string, open = true) {
  const { now } = at(agendaSecretary)
  const id = await insertDraftAttachment(db, { draftId, title, open, handout: true })
  await insertAttachmentVersion(db, id, { sha256, fileName: `${title}.pdf`, byName: 'Sekretariatet' }, now)
}

describe('what was handed out', () => {
  it(
    'stands in the minutes behind what was sent out, passes the gate with them, and is public as far as it is open',
    inWorld(async (world) => {
      const { at, meeting, agendaSecretary, openItem, db } = world
      await handOut(world, openItem, sha('3'), 'Nye tal')
      await handOut(world, openItem, world.files.draft, 'Priser', false)
      const attached = (content: Awaited<ReturnType<typeof world.minutes>>['content']) =>
        content.items[0]!.attachments.map(({ number, title, open, handout }) => [number, title, open, handout ?? false])
      const listed = [
        ['1.1', 'Notat', true, false],
        ['1.2', 'Nye tal', true, true],
        ['1.3', 'Priser', false, true],
      ]
      expect(attached((await world.minutes()).content).slice(1)).toEqual(listed.slice(1))
      await world.sendForApproval()
      for (const chair of [world.mayorInChair, world.regionInChair]) await approveMinutes(at(chair), { meetingId: meeting, words })
      const everyone = { ...at(agendaSecretary), actor: publicActor }
      await db
        .updateTable('documents.inspection')
        .set({ findings: JSON.stringify([{ place: 'property', masked: '010190-••••' }]) })
        .where('file_sha256', '=', sha('3'))
        .execute()
      await expect(publishMeeting(at(agendaSecretary), { meetingId: meeting })).rejects.toMatchObject({
        refusal: { code: 'publishing/personal-number', values: { numbers: 1 } },
      })
      await db.updateTable('documents.inspection').set({ findings: '[]' }).where('file_sha256', '=', sha('3')).execute()
      await publishMeeting(at(agendaSecretary), { meetingId: meeting })
      const shown = await minutesPage(everyone, { id: meeting, words: words.record })
      expect(attached(shown.content as never).slice(1)).toEqual([listed[1]])
      await expect(recordedFile(everyone, { id: meeting, number: '1.2' })).resolves.toMatchObject({ sha256: sha('3') })
      await expect(recordedFile(everyone, { id: meeting, number: '1.3' })).rejects.toThrow(NotFound)
    }),
  )

  it(
    'stands there also where the agenda came as a paper',
    inWorld(async (world) => {
      const { at, agendaSecretary, committees, db } = world
      const sent = { title: 'Sendt ud', number: 'Bilag A', open: true, mainDocument: false, file: { sha256: sha('1'), name: 'a.pdf' } }
      const meetingId = await acceptVersion(at(agendaSecretary), {
        committeeId: committees.political,
        heldOn: '2023-06-08',
        kind: 'agenda',
        people: [],
        items: [{ ...openItemOf('Status', 'Tal for indsatsen'), attachments: [sent] }],
        comingMeetings: [],
        deadlines: [],
        followUps: [],
        content: {},
        file: { sha256: world.files.open, name: 'dagsorden.docx' },
      })
      await beginMeeting(at(agendaSecretary, onDay('2023-06-08')), { meetingId, reason: 'Dagsordenen kom som fil' })
      const { id } = await db.selectFrom('meetings.item_draft').select('id').where('meeting_id', '=', meetingId).executeTakeFirstOrThrow()
      await handOut(world, id, sha('3'), 'Nye tal')
      const { content } = await minutesPage(at(agendaSecretary, onDay('2023-06-08')), { id: meetingId, words: words.record })
      expect(content.items.flatMap(({ attachments }) => attachments.map(({ number, title, handout }) => [number, title, handout]))).toEqual(
        [
          ['Bilag A', 'Sendt ud', false],
          ['1.2', 'Nye tal', true],
        ],
      )
    }),
  )
})
