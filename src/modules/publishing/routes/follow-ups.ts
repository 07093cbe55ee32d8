import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { postponeFollowUp } from '../../decisions/index.ts'
import { followUpIn } from '../../decisions/rules/follow-up-form.ts'
import { pageAsked } from '../../decisions/rules/page-asked.ts'
import { addFollowUp } from '../commands/add-follow-up.ts'
import { assignedNotice } from '../pages/assigned-notice.ts'
import { showDidItHappen } from '../pages/show-did-it-happen.tsx'
import { showMeetingFollowUps } from '../pages/show-meeting-follow-ups.tsx'
import { showNewFollowUp } from '../pages/show-new-follow-up.tsx'
import { didItHappenPage } from '../queries/did-it-happen-page.ts'
import { meetingFollowUpsPage } from '../queries/meeting-follow-ups-page.ts'
import { newFollowUpPage } from '../queries/new-follow-up-page.ts'

/** What came of what was decided, for everyone and meeting by meeting. */
export function followUpRoutes(on: Doors<Page>): void {
  on.page(
    '/skete-det',
    ({ context, query }) => didItHappenPage(context, { focus: query['fokus'] || undefined, page: pageAsked(query['side']) }),
    showDidItHappen,
  )
  const ofMeeting = {
    load: ({ context, params }: Visit) => meetingFollowUpsPage(context, { id: idFrom(params['id']) }),
    draw: showMeetingFollowUps,
  }
  on.page('/moeder/:id/opfoelgning', ofMeeting.load, ofMeeting.draw)
  const adding = {
    load: ({ context, params }: Visit) => newFollowUpPage(context, { id: idFrom(params['id']) }),
    draw: showNewFollowUp,
  }
  on.page('/moeder/:id/opfoelgning/ny', adding.load, adding.draw)
  on.form(
    '/moeder/:id/opfoelgning/ny',
    async ({ context, params, fields }) => {
      const item = fields['punkt']?.[0]
      const added = {
        meetingId: idFrom(params['id']),
        itemId: item ? idFrom(item) : undefined,
        form: followUpIn(fields),
        inSuccessor: fields['videre'] !== undefined,
      }
      return `/opfoelgning/${await addFollowUp(context, { ...added, tell: assignedNotice })}`
    },
    adding,
  )
  on.form(
    '/moeder/:id/opfoelgning/:followUp/udsaet',
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      await postponeFollowUp(context, { id: idFrom(params['followUp']), meetingId, reason: fields['grund']?.[0] ?? '' })
      return `/moeder/${meetingId}/opfoelgning`
    },
    ofMeeting,
  )
  on.form(
    '/moeder/:id/opfoelgning/:followUp/tag-med',
    async ({ context, params }) => {
      const meetingId = idFrom(params['id'])
      await postponeFollowUp(context, { id: idFrom(params['followUp']), meetingId, reason: undefined })
      return `/moeder/${meetingId}/opfoelgning`
    },
    ofMeeting,
  )
}
