import { danishDay } from '../../../../kernel/dates.ts'
import { NotFound } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { followUpItem } from '../../../decisions/index.ts'
import { agendaMarkdown, linesMissingIn } from '../../../decisions/rules/agenda-lines.ts'
import { saveText } from '../../../documents/index.ts'
import { followUpLines as words } from '../../item-types/index.ts'
import { listDraftsOfMeeting } from '../../repository/item-drafts.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { listStandingKeys } from '../../repository/standing-items.ts'
import { addStandingItems } from '../items/add-standing-items.ts'

const items = [
  ['followUps', 'open'],
  ['closedFollowUps', 'closed'],
] as const

/**
 * Puts on an agenda in the making what has been agreed since it was begun. What somebody wrote in the item stays; only a
 * person keeps a follow-up off an agenda, with a reason. @throws NotFound where nothing is missing
 */
export const bringFollowUps = command('meetings.bring-follow-ups', async (work, { meetingId }: { readonly meetingId: string }) => {
  const { actor, now, db, permit, record } = work
  permit(actor.kind === 'system')
  const meeting = await lockMeeting(db, meetingId)
  if (!meeting) throw new NotFound('meeting')
  const { committeeId, heldOn } = meeting
  const { lines } = await followUpItem(db, { committeeId, meetingId, today: danishDay(now), heldOn, words })
  const had = await listStandingKeys(db, meetingId)
  const drafts = await listDraftsOfMeeting(db, meetingId)
  let added = 0
  for (const [key, openness] of items) {
    const text = drafts.find(({ standing }) => standing === key)?.sections[0]
    // An item that somebody took away stays away.
    if (!text && had.includes(key)) continue
    const missing = linesMissingIn(text?.markdown ?? '', lines, openness)
    if (missing.length === 0) continue
    added += missing.length
    if (!text) continue
    const before = text.markdown.match(/^\d+\. /gm)?.length ?? 0
    const markdown = [text.markdown, agendaMarkdown(missing, { heldOn, words }, openness, before)].filter(Boolean).join('\n')
    await saveText(db, { id: text.textId, markdown, baseRevision: text.revision }, actor, now)
  }
  if (added === 0) throw new NotFound('missing follow-ups')
  await addStandingItems(work, meetingId)
  await record({ event: 'agenda.follow-ups-brought', subject: { kind: 'meeting', id: meetingId }, details: { number: added } })
})
