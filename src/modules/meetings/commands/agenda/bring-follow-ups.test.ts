import { expect, it } from 'vitest'
import { testDatabase } from '../../../../../test/support/database.ts'
import { machine } from '../../../../../test/world/in-small-world.ts'
import { makingItems, tell } from '../../../../../test/world/items-world.ts'
import { saveText } from '../../../documents/index.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { withdrawDraft } from '../items/withdraw-draft.ts'
import { bringAllFollowUps } from './bring-all-follow-ups.ts'
import { openAgenda } from './open-agenda.ts'

const making = makingItems(testDatabase())

it(
  'puts on an agenda in the making what was agreed since, beside what somebody wrote there',
  making(async ({ as, secretary, meeting, meetings, committees }) => {
    const { app } = as(secretary).database
    const meetingId = await meeting('2023-06-15')
    const agree = (text: string, open = true) =>
      app
        .insertInto('decisions.follow_up')
        .values({
          committee_id: committees.professional,
          meeting_id: meetings.open,
          position: 0,
          text,
          due_on: '2023-04-15',
          source_on: '2023-03-15',
          state: 'open',
          open,
          created_at: as(secretary).now,
        })
        .execute()
    const item = async (standing: string) => (await listDraftsOfMeeting(app, meetingId)).find((draft) => draft.standing === standing)
    const markdown = async (standing: string) => (await item(standing))?.sections[0]?.markdown

    await openAgenda(as(secretary), { meetingId })
    expect(await bringAllFollowUps(as(machine))).toBe(0)
    expect(await markdown('followUps')).toBeUndefined()

    await agree('Skriv et notat')
    expect(await bringAllFollowUps(as(machine))).toBe(1)
    const drawn = await markdown('followUps')
    expect(drawn).toMatch(
      /^1\. Skriv et notat – over fristen 15\.04\.2023 · aftalt \[15\.03\.2023\]\(\/opfoelgning\/[\da-f-]{36}\), for 3 måneder siden$/,
    )

    const { textId: id, revision } = (await item('followUps'))!.sections[0]!
    await saveText(
      app as never,
      { id, markdown: `Vi ser på:\n\n${drawn!.replace('Skriv et notat', 'Notatet er næsten færdigt')}`, baseRevision: revision },
      secretary,
      as(secretary).now,
    )
    await agree('Ring til *kommunerne*')
    await agree('Lejemålet opsiges', false)
    expect(await bringAllFollowUps(as(machine))).toBe(1)
    expect(await markdown('followUps')).toMatch(/^Vi ser på:\n\n1\. Notatet er næsten færdigt .*\n2\. Ring til /)
    expect(await markdown('closedFollowUps')).toContain('Lejemålet')
    expect(await item('closedFollowUps')).toMatchObject({ open: false })
    expect(await bringAllFollowUps(as(machine))).toBe(0)

    await withdrawDraft(as(secretary), { tell, draftId: (await item('followUps'))!.id, reason: 'Næste gang' })
    await agree('Sæt lys op')
    expect(await bringAllFollowUps(as(machine))).toBe(0)
  }),
)
