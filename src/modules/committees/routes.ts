import { idFrom } from '../../kernel/uuid.ts'
import { slugFrom } from '../../kernel/slug.ts'
import type { Doors, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { endExclusion } from './commands/end-exclusion.ts'
import { excludePerson } from './commands/exclude-person.ts'
import { showExclusions } from './pages/show-exclusions.tsx'
import { exclusionsPage } from './queries/exclusions-page.ts'

export function committeesRoutes(on: Doors<Page>): void {
  const slugIn = ({ params }: Pick<Visit, 'params'>): string => slugFrom(params['slug'])
  const exclusions = { load: (visit: Visit) => exclusionsPage(visit.context, { slug: slugIn(visit) }), draw: showExclusions }

  on.page('/udvalg/:slug/udelukkelser', exclusions.load, exclusions.draw)
  on.form(
    '/udvalg/:slug/udelukkelser',
    async (sent) => {
      const { person, grund, start, slut } = sent.fields
      const slug = slugIn(sent)
      await excludePerson(sent.context, { slug, personId: person?.[0], reason: grund?.[0], validFrom: start?.[0], validTo: slut?.[0] })
      return `/udvalg/${slug}/udelukkelser`
    },
    exclusions,
  )
  on.form(
    '/udvalg/:slug/udelukkelser/:id/ophaev',
    async (sent) => {
      await endExclusion(sent.context, { id: idFrom(sent.params['id']) })
      return `/udvalg/${slugIn(sent)}/udelukkelser`
    },
    exclusions,
  )
}
