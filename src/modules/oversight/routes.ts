import { NotFound } from '../../kernel/refusal.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { showAccess } from './pages/show-access.tsx'
import { showHistory } from './pages/show-history.tsx'
import { accessPage } from './queries/access-page.ts'
import { historyPage } from './queries/history-page.ts'
import { kindInAddress, type ObjectKind } from './rules/objects.ts'

export function oversightRoutes(on: Doors<Page>): void {
  on.page('/adgang/:kind/:id', (visit) => accessPage(visit.context, objectIn(visit)), showAccess)
  on.page(
    '/historik/:kind/:id',
    (visit) => historyPage(visit.context, { ...objectIn(visit), page: pageIn(visit), which: whichIn(visit) }),
    showHistory,
  )
}

function objectIn({ params }: Visit): { readonly kind: ObjectKind; readonly id: string } {
  const kind = kindInAddress(params['kind'])
  if (!kind) throw new NotFound('kind of object')
  return { kind, id: idFrom(params['id']) }
}

function whichIn({ query }: Visit): 'changes' | 'readings' {
  return query['vis'] === 'visninger' ? 'readings' : 'changes'
}

function pageIn({ query }: Visit): number {
  const page = Number(query['side'])
  return Number.isSafeInteger(page) && page > 0 && page < 1e6 ? page : 1
}
