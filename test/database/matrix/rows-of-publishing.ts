import { publishMeeting } from '../../../src/modules/publishing/index.ts'
import { committeePage } from '../../../src/modules/publishing/queries/committee-page.ts'
import { committeesPage } from '../../../src/modules/publishing/queries/committees-page.ts'
import { frontPage } from '../../../src/modules/publishing/queries/front-page.ts'
import { organisationPage } from '../../../src/modules/publishing/queries/organisation-page.ts'
import { originalFile } from '../../../src/modules/publishing/queries/original-file.ts'
import { partnershipPage } from '../../../src/modules/publishing/queries/partnership-page.ts'
import { publishPage } from '../../../src/modules/publishing/queries/publish-page.ts'
import { searchPage } from '../../../src/modules/publishing/queries/search-page.ts'
import { and, closedReaders, everyone, except, operators, publishers, readers } from './roles.ts'
import type { Rows } from './row.ts'

export const rows: Rows = {
  'publishing.front-page': {
    may: everyone,
    showsClosedTo: { open: closedReaders, closed: closedReaders },
    run: (context) => frontPage(context, undefined),
  },
  'publishing.search-page': {
    may: everyone,
    showsClosedTo: closedReaders,
    run: (context, _, openness) => searchPage(context, { words: openness === 'open' ? 'genindlæggelser' : 'fortrolig' }),
  },
  'publishing.committees-page': { may: everyone, run: (context) => committeesPage(context, undefined) },
  'publishing.committee-page': {
    may: { open: everyone, closed: and(readers, operators) },
    run: (context, { slugs }, openness) => committeePage(context, { slug: slugs[openness] }),
  },
  'publishing.partnership-page': { may: everyone, run: (context) => partnershipPage(context, { slug: 'klyngen' }) },
  'publishing.organisation-page': { may: everyone, run: (context) => organisationPage(context, { slug: 'furesoe' }) },
  'publishing.original-file': {
    may: { open: everyone, closed: closedReaders },
    showsClosedTo: closedReaders,
    run: (context, { files }, openness) => originalFile(context, { sha256: files[openness] }),
  },
  'publishing.publish-page': {
    // The machine publishes, but reads no page of what is not public.
    may: { open: publishers, closed: except(publishers, 'system') },
    run: (context, { meetings }, openness) => publishPage(context, { id: meetings[openness] }),
  },
  'publishing.publish-meeting': {
    may: publishers,
    run: (context, { meetings }, openness) => publishMeeting(context, { meetingId: meetings[openness] }),
  },
}
