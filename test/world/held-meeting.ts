import { insertText } from '../../src/modules/documents/index.ts'
import { insertConclusion } from '../../src/modules/meetings/repository/conclusions.ts'
import { insertHeldAttendance } from '../../src/modules/meetings/repository/held-attendance.ts'
import type { Context } from '../../src/platform/command/use-case.ts'

export interface HeldMeetingWanted {
  readonly committeeId: string
  /** The day of the context's now where it is absent. */
  readonly heldOn?: string
  readonly published?: boolean
  readonly begun: boolean
  readonly roomShowsClosed?: boolean
  readonly people?: readonly string[]
  readonly items: readonly {
    readonly title: string
    readonly open?: boolean
    readonly type?: 'decision' | 'discussion' | 'information'
    readonly recommendation?: readonly string[]
  }[]
}

export interface HeldMeetingAt {
  readonly meetingId: string
  readonly itemIds: readonly string[]
  /** Of the conclusions, where the meeting has begun. */
  readonly textIds: readonly string[]
}

/** A meeting with its agenda, which somebody has begun or not, at its first item. */
export async function heldMeetingIn({ database: { app }, now }: Context, wanted: HeldMeetingWanted): Promise<HeldMeetingAt> {
  const { id: meetingId } = await app
    .insertInto('meetings.meeting')
    .values({
      committee_id: wanted.committeeId,
      held_on: wanted.heldOn ?? now.toISOString().slice(0, 10),
      state: 'agenda',
      created_at: now,
      announced_at: wanted.published ? now : null,
      published_at: wanted.published ? now : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  const itemIds: string[] = []
  const textIds: string[] = []
  for (const [position, { title, open = true, type = 'decision', recommendation = [] }] of wanted.items.entries()) {
    const { id } = await app
      .insertInto('meetings.item_draft')
      .values({
        committee_id: wanted.committeeId,
        meeting_id: meetingId,
        state: 'on-agenda',
        state_changed_at: now,
        position,
        title,
        open,
        type,
        created_at: now,
        created_by_name: 'Sekretariatet',
      })
      .returning('id')
      .executeTakeFirstOrThrow()
    itemIds.push(id)
    for (const [at, text] of recommendation.entries())
      await app.insertInto('meetings.item_draft_line').values({ draft_id: id, kind: 'recommendation', position: at, text }).execute()
    if (!wanted.begun) continue
    const textId = await insertText(app, '', now)
    textIds.push(textId)
    await insertConclusion(app, { draftId: id, meetingId, textId })
  }
  if (wanted.begun) {
    const begun = { state: 'begun', begun_at: now, changed_at: now, room_shows_closed: wanted.roomShowsClosed ?? false }
    await app
      .insertInto('meetings.held_meeting')
      .values({ meeting_id: meetingId, current_item_id: itemIds[0] ?? null, ...begun })
      .execute()
    await insertHeldAttendance(
      app,
      meetingId,
      (wanted.people ?? []).map((personId, position) => ({
        personId,
        position,
        organisationId: null,
        sector: null,
        capacity: 'member',
        partyLetter: null,
        title: null,
        groupName: null,
      })),
    )
  }
  return { meetingId, itemIds, textIds }
}
