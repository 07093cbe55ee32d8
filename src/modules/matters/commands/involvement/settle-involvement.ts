import { command } from '../../../../platform/command/use-case.ts'
import { listInvolvements, updateStates } from '../../repository/involvements.ts'
import { keptOrganisation } from '../../queries/involvement/kept-organisation.ts'

export interface InvolvementSettled {
  readonly slug: string
  readonly meetingId: string
  readonly ids: readonly string[]
  /** Whether these committees are to see these items. */
  readonly ask: boolean
}

/** Confirms or removes proposals; what a committee has answered already stays answered. */
export const settleInvolvement = command('matters.settle-involvement', async (work, { slug, meetingId, ids, ask }: InvolvementSettled) => {
  const { db, record } = work
  const { organisation } = await keptOrganisation(work, slug)
  const chosen = (await listInvolvements(db, meetingId, [organisation.id])).filter(
    ({ id, state }) => ids.includes(id) && state !== 'treated',
  )
  await updateStates(
    db,
    chosen.map(({ id }) => id),
    ask ? 'asked' : 'not-needed',
  )
  await record({
    event: ask ? 'involvement.confirmed' : 'involvement.removed',
    subject: { kind: 'meeting', id: meetingId },
    details: {
      organisation: organisation.shortName,
      committees: chosen.map(({ committeeName, itemNumber }) => `${itemNumber} ${committeeName}`).join(', '),
    },
  })
})
