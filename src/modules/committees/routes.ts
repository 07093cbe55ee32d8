import type { Doors } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'

export function committeesRoutes(_on: Doors<Page>): void {}
