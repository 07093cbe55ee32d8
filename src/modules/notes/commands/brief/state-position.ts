import { NotFound, refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { committeesReadBy } from '../../../committees/rules/committee-rights.ts'
import { findReadableMeeting, listItemIdentities } from '../../../meetings/index.ts'
import { replacePosition } from '../../repository/positions.ts'
import { mayStatePosition } from '../../rules/brief/brief-rights.ts'
import { whyNotNote } from '../../rules/brief/why-not-note.ts'

export interface PositionStated {
  readonly meetingId: string
  readonly itemId: string
  readonly organisationId: string
  readonly text: string
}

/** Says to an organisation's own people what it thinks of an item. */
export const statePosition = command(
  'notes.state-position',
  async ({ actor, now, db, permitToKnow, permit, record }, { meetingId, itemId, organisationId, text }: PositionStated) => {
    const meeting = await findReadableMeeting(db, meetingId, committeesReadBy(actor))
    permitToKnow(meeting !== undefined)
    permit(mayStatePosition(actor, organisationId))
    const item = (await listItemIdentities(db, meetingId)).find(({ id }) => id === itemId)
    if (!item || actor.kind === 'public') throw new NotFound('item')
    refuseIf(whyNotNote(text, `position-${itemId}`))
    await replacePosition(db, { organisationId, itemId, text: text.trim(), writtenAt: now, writtenByName: actor.name })
    await record({
      event: 'position.stated',
      subject: { kind: 'organisation', id: organisationId },
      details: { item: item.number, meeting: meetingId },
    })
  },
)
