import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import { insertComment } from '../../repository/minutes-comments.ts'
import { meetingToKnow } from '../../queries/meeting-to-know.ts'
import { anchorOf } from '../../rules/minutes/comment-anchor.ts'
import { commentableTexts } from '../../rules/minutes/commentable-texts.ts'
import { mayCommentOnMinutesOf } from '../../rules/minutes/minutes-rights.ts'
import type { MinutesWords } from '../../rules/minutes/minutes-words.ts'
import { readableMinutes } from '../../rules/minutes/readable-minutes.ts'
import { whyNotComment } from '../../rules/minutes/why-not-minutes.ts'
import { minutesAtHand } from './minutes-at-hand.ts'
import { tellOfMinutes } from './tell-of-minutes.ts'

interface Commenting {
  readonly meetingId: string
  /** As `anchorOf` reads it. */
  readonly place: string
  readonly quote: string
  readonly body: string
  readonly words: MinutesWords
}

/** Asks to have minutes changed, with the very words that it is about, as they stand now. @returns the comment's id */
export const commentOnMinutes = command(
  'meetings.comment-on-minutes',
  async (work, { meetingId, place, quote, body, words }: Commenting) => {
    const { actor, db, now, record } = work
    const meeting = meetingToKnow(work, await lockMeeting(db, meetingId), mayCommentOnMinutesOf)
    if (actor.kind !== 'person') throw new NotFound('meeting')
    const { minutes, content } = await minutesAtHand(work, meeting, words.record)
    const isOpen = minutes.deadlineAt !== null && now < minutes.deadlineAt
    refuseIf(whyNotComment(minutes, isOpen, body))
    const read = readableMinutes(content, actor, meeting.committeeId).content
    const anchor = anchorOf(
      { place, quote },
      commentableTexts(read),
      read.items.map(({ id }) => id),
    )
    refuseIf('code' in anchor ? anchor : undefined)
    if ('code' in anchor) throw new NotFound('place')
    const id = await insertComment(db, meetingId, { ...anchor, body: body.trim(), personId: actor.personId, personName: actor.name }, now)
    if (minutes.sentBy) await tellOfMinutes(work, { meeting, news: 'commented', by: actor.name, to: [minutes.sentBy] }, words)
    await record({
      event: 'minutes.commented',
      subject: { kind: 'meeting', id: meetingId },
      details: { item: read.items.find((item) => item.id === anchor.itemId)?.number ?? '' },
    })
    return id
  },
)
