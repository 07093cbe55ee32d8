import { danishDay } from '../../../../kernel/dates.ts'
import type { Command } from '../../../../platform/command/use-case.ts'
import { committeeKind, findCommittee } from '../../../committees/index.ts'
import { followUpItem } from '../../../decisions/index.ts'
import { followUpLines, type StandingContent, type StandingGround, standingTypes } from '../../item-types/index.ts'
import { updateDraftPlaces } from '../../repository/agendas.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { findMinutesToApprove, listStandingKeys } from '../../repository/standing-items.ts'
import { orderWithStanding, standingItemsFor } from '../../rules/items/standing-items.ts'
import { insertItem } from './insert-item.ts'

/**
 * Puts on a meeting's agenda what comes by itself: each standing item once, also when it is asked for again, and none that
 * somebody has taken away. Part of the command that opens the agenda.
 */
export async function addStandingItems(work: Pick<Command, 'actor' | 'db' | 'now'>, meetingId: string): Promise<void> {
  const { db, now } = work
  const meeting = await lockMeeting(db, meetingId)
  const committee = meeting && (await findCommittee(db, meeting.committeeId))
  if (!meeting || !committee) return
  const kind = committeeKind(committee.kind)
  const keys = standingItemsFor(kind?.standingItems ?? [])
  const had = await listStandingKeys(db, meetingId)
  const drawn = await followUpItem(db, {
    committeeId: committee.id,
    meetingId,
    today: danishDay(now),
    heldOn: meeting.heldOn,
    words: followUpLines,
  })
  const ground: StandingGround = {
    lastMinutes: await findMinutesToApprove(db, committee.id, meeting.heldOn),
    followUps: drawn.markdown,
    closedFollowUps: drawn.closedMarkdown,
  }
  for (const key of keys.filter((each) => !had.includes(each))) {
    const type = standingTypes.find((each) => each.key === key)
    const title = kind?.texts.da.standingItems[key]
    const content: StandingContent | undefined = type
      ? type.content(ground)
      : title
        ? { title, type: 'information', recommendation: [], markdown: '' }
        : undefined
    if (!content) continue
    await insertItem(work, {
      committeeId: committee.id,
      meetingId,
      organisationId: null,
      state: 'on-agenda',
      standing: key,
      proposedAt: now,
      open: !content.closed,
      publicTitle: null,
      minutesAllotted: null,
      concernedSectors: [],
      whyHere: null,
      internalNote: null,
      presenters: [],
      references: [],
      treatments: [],
      attachments: [],
      title: content.title,
      type: content.type,
      recommendation: content.recommendation,
      sections: [{ kind: 'casePresentation', heading: null, markdown: content.markdown }],
    })
  }
  const items = await listDraftsOfMeeting(db, meetingId)
  const order = orderWithStanding(items, keys)
  const minutes = new Map(items.map(({ id, minutesAllotted }) => [id, minutesAllotted]))
  await updateDraftPlaces(
    db,
    meetingId,
    order.map((id) => ({ id, minutesAllotted: minutes.get(id) ?? null })),
  )
}
