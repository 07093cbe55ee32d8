import { danishDay } from '../../../../kernel/dates.ts'
import { refuseIf } from '../../../../kernel/refusal.ts'
import { command } from '../../../../platform/command/use-case.ts'
import { listOrganisations } from '../../../people/index.ts'
import { lockedQuestion } from '../../queries/boundary/locked-question.ts'
import { upsertBoundaryPosition } from '../../repository/boundary-questions.ts'
import { mayStateFor } from '../../rules/boundary/boundary-rights.ts'
import { whyNotState } from '../../rules/boundary/why-not-raise.ts'

export interface BoundaryPositionStated {
  readonly id: string
  readonly organisationId: string
  readonly position: string
}

/** Says what a party holds from today; what it held before stays. */
export const stateBoundaryPosition = command(
  'matters.state-boundary-position',
  async (work, { id, organisationId, position }: BoundaryPositionStated) => {
    const { actor, now, db, permit, record } = work
    const { question, place } = await lockedQuestion(work, id)
    permit(mayStateFor(actor, organisationId, place))
    refuseIf(whyNotState(position))
    const statedByName = actor.kind === 'public' ? '' : actor.name
    await upsertBoundaryPosition(db, id, { organisationId, position: position.trim(), statedOn: danishDay(now), statedByName })
    await record({
      event: 'boundary-position.stated',
      subject: { kind: 'boundary-question', id },
      details: { title: question.title, organisation: (await listOrganisations(db)).find((known) => known.id === organisationId)?.name },
    })
  },
)
