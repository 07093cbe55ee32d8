import type { Actor } from '../../../kernel/actor.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import type { Query } from '../../../platform/command/use-case.ts'

/** The meeting, where the actor may do in its committee what is asked. @throws NotFound for others, as where there is none */
export function meetingToKnow<Meeting extends { readonly committeeId: string }>(
  { actor, permitToKnow }: Pick<Query, 'actor' | 'permitToKnow'>,
  meeting: Meeting | undefined,
  may: (actor: Actor, committeeId: string) => boolean,
): Meeting {
  permitToKnow(meeting !== undefined && may(actor, meeting.committeeId))
  if (!meeting) throw new NotFound('meeting')
  return meeting
}
