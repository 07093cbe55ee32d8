import { NotFound } from '../../../../kernel/refusal.ts'
import { query } from '../../../../platform/command/use-case.ts'
import { findDraft } from '../../repository/item-drafts.ts'
import { listConclusions } from '../../repository/conclusions.ts'
import { findMeeting } from '../../repository/meetings.ts'
import { meetingToKnow } from '../meeting-to-know.ts'
import { mayFollowMeetingsOf, readsItem } from '../../rules/held/held-rights.ts'

/** How often a conclusion has been written on, for those who follow it as it is written; none of its words. */
export const conclusionStamp = query(
  'meetings.conclusion-stamp',
  async ({ actor, db, permitToKnow }, { id, textId }: { readonly id: string; readonly textId: string }): Promise<string> => {
    const meeting = meetingToKnow({ actor, permitToKnow }, await findMeeting(db, id), mayFollowMeetingsOf)
    const conclusion = [...(await listConclusions(db, id)).values()].find((one) => one.textId === textId)
    const item = conclusion && (await findDraft(db, conclusion.draftId))
    permitToKnow(
      item !== undefined && readsItem(actor, meeting.committeeId, { open: item.open, conflicted: conclusion?.conflicted ?? new Set() }),
    )
    if (!conclusion) throw new NotFound('conclusion')
    return String(conclusion.revision)
  },
)
