import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { lockMeeting } from '../../repository/meetings.ts'
import type { DraftFields } from '../../rules/items/draft-fields.ts'
import { whyNotPlace } from '../../rules/items/why-not-place.ts'
import { minutesAllotted, whyNotSaveDraft } from '../../rules/items/why-not-save-draft.ts'
import { insertItem } from './insert-item.ts'
import { permitToPropose } from './permit-to-propose.ts'

interface Start {
  readonly committee: string
  /** For whom it is proposed; the secretariat itself where absent. */
  readonly organisationId: string | null
  readonly fields: DraftFields
}

/** Keeps what has been written of a new item, however little. @returns its id */
export const startDraft = command('meetings.start-draft', async (work, { fields, ...asked }: Start): Promise<string> => {
  const { committee, sections } = await permitToPropose(work, asked)
  refuseIf(whyNotSaveDraft(fields))
  if (fields.meetingId !== null)
    refuseIf(whyNotPlace({ committeeId: committee.id }, await lockMeeting(work.db, fields.meetingId), danishDay(work.now)))
  const written = new Map(fields.sections.map(({ kind, markdown }) => [kind, markdown]))
  const id = await insertItem(work, {
    ...fields,
    committeeId: committee.id,
    organisationId: asked.organisationId,
    state: 'draft',
    minutesAllotted: minutesAllotted(fields.minutes) ?? null,
    sections: sections.map((kind) => ({ kind, heading: null, markdown: written.get(kind) ?? '' })),
    treatments: [],
    attachments: [],
  })
  await work.record({ event: 'item.started', subject: { kind: 'item', id }, details: { committeeId: committee.id } })
  return id
})
