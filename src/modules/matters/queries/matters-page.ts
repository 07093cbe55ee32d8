import { query } from '../../../platform/command/use-case.ts'
import { listFocusAreas } from '../../committees/index.ts'
import { committeesReadBy } from '../../committees/rules/committee-rights.ts'
import { listMatters } from '../repository/matters.ts'
import { mayKeepMatters } from '../rules/matter-rights.ts'

export type MattersView = Awaited<ReturnType<typeof mattersPage>>

const atMost = 200

export interface MattersQuestion {
  /** Slug of a focus area. */
  readonly focusArea?: string | undefined
  /** Also those that have ended. */
  readonly all: boolean
}

/** The matters that the reader may know of, those that moved last first. */
export const mattersPage = query('matters.matters-page', async ({ actor, db, permit }, asked: MattersQuestion) => {
  permit(true)
  const focusAreas = await listFocusAreas(db)
  const focusArea = focusAreas.find(({ slug }) => slug === asked.focusArea)
  const reader = {
    committees: committeesReadBy(actor),
    organisations: actor.kind === 'person' ? actor.organisations.map(({ organisationId }) => organisationId) : [],
  }
  return {
    matters: await listMatters(db, reader, { focusAreaId: focusArea?.id, underWay: !asked.all, atMost }),
    focusAreas,
    focusArea,
    all: asked.all,
    mayBegin: mayKeepMatters(actor),
  }
})
