import type { Doors } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { showMeeting } from './pages/show-meeting.tsx'
import { meetingPage } from './queries/meeting-page.ts'

export function meetingsRoutes(on: Doors<Page>): void {
  on.page('/moeder/:id', ({ context, params }) => meetingPage(context, { id: params['id']! }), showMeeting)
}
