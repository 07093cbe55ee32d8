import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { listFocusAreas } from '../../committees/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { replaceReferences, updateMatter } from '../repository/matters.ts'
import { referencesWritten } from '../rules/references-written.ts'
import { whyNotKeepMatter, whyNotOverwriteMatter } from '../rules/why-not-keep-matter.ts'
import { toldOfMatter } from '../rules/told-of-matter.ts'
import { keptMatter } from './kept-matter.ts'

export interface MatterChanged {
  readonly slug: string
  /** Which revision the form was made from. */
  readonly revision: number
  readonly title: string
  readonly summary: string
  readonly focusAreaId: string | undefined
  readonly open: boolean
  /** As written: "authority, system, number", a line each. */
  readonly references: string
}

/** Another title, summary, focus area or record numbers. */
export const changeMatter = command('matters.change-matter', async (work, changed: MatterChanged) => {
  const { db, record } = work
  const { matter } = await keptMatter(work, changed.slug)
  refuseIf(whyNotOverwriteMatter(changed.revision, matter.revision))
  refuseIf(whyNotKeepMatter({ ...changed, partnershipId: matter.partnershipId ?? undefined }))
  const { focusAreaId } = changed
  const areas = (await listFocusAreas(db)).filter(({ partnershipId }) => partnershipId === matter.partnershipId)
  if (focusAreaId && !areas.some(({ id }) => id === focusAreaId)) throw new NotFound('focus area')
  const after = {
    title: changed.title.trim(),
    summary: changed.summary.trim() || null,
    focusAreaId: focusAreaId ?? null,
    open: changed.open,
  }
  await updateMatter(db, matter.id, after)
  await replaceReferences(db, matter.id, referencesWritten(changed.references, await listOrganisations(db)))
  await record({
    event: 'matter.changed',
    subject: { kind: 'matter', id: matter.id },
    details: toldOfMatter(after),
    before: { ...worded(matter), open: matter.open },
    after: { ...worded(after), open: after.open },
  })

  function worded({ title, summary }: Pick<typeof after, 'title' | 'summary'>) {
    return matter.open && after.open ? { title, summary } : {}
  }
})
