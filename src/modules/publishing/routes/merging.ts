import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { mergePersons } from '../commands/merge-persons.ts'
import { undoMerge } from '../commands/undo-merge.ts'
import { showDoubles } from '../pages/show-doubles.tsx'
import { showMerge } from '../pages/show-merge.tsx'
import { doublesPage } from '../queries/doubles-page.ts'
import { mergePage } from '../queries/merge-page.ts'

/** Entries of one person, made one and two again. */
export function mergeRoutes(on: Doors<Page>): void {
  const doubles = { load: ({ context }: Visit) => doublesPage(context, undefined), draw: showDoubles }
  on.page('/personer/dubletter', doubles.load, doubles.draw)
  on.form(
    '/personer/dubletter/fortryd',
    async ({ context, fields: { sammenlaegning } }) => {
      await undoMerge(context, { mergeId: idFrom(sammenlaegning?.[0]) })
      return '/personer/dubletter'
    },
    doubles,
  )
  const both = ({ params, query }: Visit) => ({ keptId: idFrom(params['id']), mergedId: idFrom(query['med']) })
  const merging = { load: (visit: Visit) => mergePage(visit.context, both(visit)), draw: showMerge }
  on.page('/personer/:id/flet', merging.load, merging.draw)
  on.form(
    '/personer/:id/flet',
    async (visit) => {
      await mergePersons(visit.context, both(visit))
      return `/personer/${both(visit).keptId}`
    },
    merging,
  )
}
