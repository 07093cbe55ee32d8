import { slugFrom } from '../../kernel/slug.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Doors, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { mediaTypeOf } from '../documents/rules/media-types.ts'
import { invitePerson } from './commands/invite-person.ts'
import { publishMeeting } from './commands/publish-meeting.ts'
import { removeIdentity } from './commands/remove-identity.ts'
import { withdrawInvitation } from './commands/withdraw-invitation.ts'
import { showCommittee } from './pages/show-committee.tsx'
import { showCommittees } from './pages/show-committees.tsx'
import { showMap } from './pages/show-map.tsx'
import { showFront } from './pages/show-front.tsx'
import { showOrganisation } from './pages/show-organisation.tsx'
import { showPartnership } from './pages/show-partnership.tsx'
import { showPerson } from './pages/show-person.tsx'
import { showPublish } from './pages/show-publish.tsx'
import { showSearch } from './pages/show-search.tsx'
import { showWaysIn, type WaysInPageView } from './pages/show-ways-in.tsx'
import { committeePage } from './queries/committee-page.ts'
import { committeesPage } from './queries/committees-page.ts'
import { frontPage } from './queries/front-page.ts'
import { organisationPage } from './queries/organisation-page.ts'
import { mapPage } from './queries/map-page.ts'
import { originalFile } from './queries/original-file.ts'
import { partnershipPage } from './queries/partnership-page.ts'
import { personPage } from './queries/person-page.ts'
import { publishPage } from './queries/publish-page.ts'
import { searchPage } from './queries/search-page.ts'
import { waysInPage } from './queries/ways-in-page.ts'

export interface PublishingTools {
  readonly fileStore: FileStore
  /** Whose accounts can be tied to persons. */
  readonly providers: WaysInPageView['providers']
}

export function publishingRoutes(on: Doors<Page>, { fileStore, providers }: PublishingTools): void {
  on.page('/', ({ context }) => frontPage(context, undefined), showFront)
  on.page('/udvalg', ({ context }) => committeesPage(context, undefined), showCommittees)
  on.page(
    '/udvalg/:slug',
    ({ context, params, query }) => committeePage(context, { slug: slugFrom(params['slug']), on: query['pr'] }),
    showCommittee,
  )
  on.page(
    '/klynger/:slug',
    ({ context, params, query }) => partnershipPage(context, { slug: slugFrom(params['slug']), on: query['pr'] }),
    showPartnership,
  )
  on.page('/kort', ({ context, query }) => mapPage(context, { day: query['pr'], municipality: query['kommune'] }), showMap)
  on.page('/personer/:id', ({ context, params, query }) => personPage(context, { id: idFrom(params['id']), on: query['pr'] }), showPerson)
  on.page(
    '/organisationer/:slug',
    ({ context, params, query }) => organisationPage(context, { slug: slugFrom(params['slug']), on: query['pr'] }),
    showOrganisation,
  )
  on.page('/soeg', ({ context, query }) => searchPage(context, questionIn(query)), showSearch)
  on.file('/filer/:sha256', async ({ context, params }) => {
    const { sha256, name } = await originalFile(context, { sha256: slugFrom(params['sha256']) })
    return { name, mediaType: mediaTypeOf(name), content: fileStore.stream(sha256) }
  })

  const publishing = { load: ({ context, params }: Visit) => publishPage(context, { id: idFrom(params['id']) }), draw: showPublish }
  on.page('/moeder/:id/offentliggoer', publishing.load, publishing.draw)
  on.form(
    '/moeder/:id/offentliggoer',
    async ({ context, params }) => {
      const meetingId = idFrom(params['id'])
      await publishMeeting(context, { meetingId })
      return `/moeder/${meetingId}`
    },
    publishing,
  )
  waysInRoutes(on, providers)
}

function waysInRoutes(on: Doors<Page>, providers: WaysInPageView['providers']): void {
  const load = async ({ context, params }: Visit): Promise<WaysInPageView> => ({
    ...(await waysInPage(context, { id: idFrom(params['id']) })),
    providers,
  })
  const path = '/personer/:id/log-ind'
  on.page(path, load, showWaysIn)
  // The link is shown in the answer itself: it stands in no address and no history.
  on.passage(
    path,
    { method: 'POST' },
    async (passing) => {
      const { token, expiresAt } = await invitePerson(passing.context, { personId: idFrom(passing.params['id']) })
      return { show: { ...(await load(passing)), link: { address: `${passing.origin}/invitation/${token}`, expiresAt } } }
    },
    { load, draw: showWaysIn },
  )
  on.form(
    `${path}/traek-tilbage`,
    async ({ context, params, fields: { invitation } }) => {
      const personId = idFrom(params['id'])
      await withdrawInvitation(context, { personId, id: idFrom(invitation?.[0]) })
      return `/personer/${personId}/log-ind`
    },
    { load, draw: showWaysIn },
  )
  on.form(
    `${path}/fjern`,
    async ({ context, params, fields: { konto } }) => {
      const personId = idFrom(params['id'])
      await removeIdentity(context, { personId, id: idFrom(konto?.[0]) })
      return `/personer/${personId}/log-ind`
    },
    { load, draw: showWaysIn },
  )
}

function questionIn({ q, udvalg, part, type, fra, til, side }: Visit['query']) {
  return { words: q, committee: udvalg, organisation: part, type, from: fra, to: til, page: side }
}
