import { Readable } from 'node:stream'
import { danishInstant, isIsoDay, isTimeOfDay, timeWritten } from '../../kernel/dates.ts'
import { slugFrom } from '../../kernel/slug.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { FileStore } from '../../platform/files/file-store.ts'
import type { Doors, Fields, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { mediaTypeOf } from '../documents/rules/media-types.ts'
import { askForRelease } from './commands/ask-for-release.ts'
import { publishMeeting } from './commands/publish-meeting.ts'
import { withdrawMeeting } from './commands/withdraw-meeting.ts'
import { showCommittee } from './pages/show-committee.tsx'
import { showCommittees } from './pages/show-committees.tsx'
import { chartFile } from './pages/chart-file.tsx'
import { showChart } from './pages/show-chart.tsx'
import { showMap } from './pages/show-map.tsx'
import { showFront } from './pages/show-front.tsx'
import { showOrganisation } from './pages/show-organisation.tsx'
import { showPartnership } from './pages/show-partnership.tsx'
import { showPerson } from './pages/show-person.tsx'
import { showPublish } from './pages/show-publish.tsx'
import { showSearch } from './pages/show-search.tsx'
import { committeePage } from './queries/committee-page.ts'
import { committeesPage } from './queries/committees-page.ts'
import { frontPage } from './queries/front-page.ts'
import { organisationPage } from './queries/organisation-page.ts'
import { chartPage } from './queries/chart-page.ts'
import { mapPage } from './queries/map-page.ts'
import { originalFile } from './queries/original-file.ts'
import { partnershipPage } from './queries/partnership-page.ts'
import { personPage } from './queries/person-page.ts'
import { publishPage } from './queries/publish-page.ts'
import { searchPage } from './queries/search-page.ts'
import { followUpRoutes } from './routes/follow-ups.ts'
import { mergeRoutes } from './routes/merging.ts'
import { contactRoutes, ownRoutes } from './routes/own.ts'
import { waysInRoutes, type WaysInTools } from './routes/ways-in.ts'

export interface PublishingTools extends WaysInTools {
  readonly fileStore: FileStore
}

export function publishingRoutes(on: Doors<Page>, { fileStore, ...tools }: PublishingTools): void {
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
  const chart = ({ context, params, query }: Visit) => chartPage(context, { slug: slugFrom(params['slug']), on: query['pr'] })
  on.page('/klynger/:slug/diagram', chart, showChart)
  on.file('/klynger/:slug/diagram.svg', async (visit) => {
    const view = await chart(visit)
    const content = Readable.from([chartFile(view, visit.language)])
    return { name: `${view.partnership.slug}-${view.day}.svg`, mediaType: 'image/svg+xml', content }
  })
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
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      if (fields['action']?.[0] !== 'schedule') {
        await publishMeeting(context, { meetingId })
        return `/moeder/${meetingId}?gjort=offentliggjort`
      }
      await publishMeeting(context, { meetingId, publishAt: instantIn(fields) })
      return `/moeder/${meetingId}/offentliggoer`
    },
    publishing,
  )
  on.form(
    '/moeder/:id/bed-om-frigivelse',
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      await askForRelease(context, { meetingId, reason: fields['reason']?.[0] ?? '' })
      return `/moeder/${meetingId}/offentliggoer`
    },
    publishing,
  )
  on.form(
    '/moeder/:id/traek-tilbage',
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      await withdrawMeeting(context, { meetingId, reason: fields['withdrawal']?.[0] ?? '' })
      return `/moeder/${meetingId}?gjort=trukket`
    },
    publishing,
  )
  followUpRoutes(on)
  waysInRoutes(on, tools)
  ownRoutes(on)
  contactRoutes(on)
  mergeRoutes(on)
}

function questionIn({ q, udvalg, part, type, fra, til, side }: Visit['query']) {
  return { words: q, committee: udvalg, organisation: part, type, from: fra, to: til, page: side }
}

/** No instant at all where the day or the time is none, which the rule then refuses. */
function instantIn(fields: Fields): Date {
  const [day = '', time] = [fields['day']?.[0], timeWritten(fields['time']?.[0]) ?? '00:00']
  return isIsoDay(day) && isTimeOfDay(time) ? danishInstant(day, time) : new Date(Number.NaN)
}
