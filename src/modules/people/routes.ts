import type { Doors } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'

export function peopleRoutes(_on: Doors<Page>): void {}
