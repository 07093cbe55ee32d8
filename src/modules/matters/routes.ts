import { slugFrom } from '../../kernel/slug.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Fields, Visit } from '../../platform/http/doors.ts'
import { dayOrAsTyped } from '../committees/rules/appointments/day-written.ts'
import type { Page } from '../../ui/page.ts'
import { beginMatter } from './commands/begin-matter.ts'
import { changeMatter } from './commands/change-matter.ts'
import { endMatter } from './commands/end-matter.ts'
import { followMatter } from './commands/follow-matter.ts'
import { linkItem } from './commands/link-item.ts'
import { planTreatment } from './commands/plan-treatment.ts'
import { settleTreatments } from './commands/settle-treatments.ts'
import { editMatter } from './pages/edit-matter.tsx'
import { matterForm } from './pages/matter-form.tsx'
import { matterNews as tell } from './pages/matter-news.ts'
import { planRoute } from './pages/plan-route.tsx'
import { showMatter } from './pages/show-matter.tsx'
import { showMatters } from './pages/show-matters.tsx'
import type { Printer } from '../documents/rules/printer.ts'
import { boundaryRoutes } from './routes/boundary.ts'
import { involvementRoutes } from './routes/involvement.ts'
import { roundRoutes } from './routes/rounds.ts'
import { matterFormPage } from './queries/matter-form-page.ts'
import { matterPage } from './queries/matter-page.ts'
import { mattersPage } from './queries/matters-page.ts'

/** What people are told of involvement, for whoever does the same without a page: the demo. */
export { telling } from './pages/involvement/telling.ts'

export function mattersRoutes(on: Doors<Page>, tools: { readonly printer: Pick<Printer, 'pdf' | 'word'> }): void {
  boundaryRoutes(on, tools)
  involvementRoutes(on)
  roundRoutes(on)
  on.page(
    '/sager',
    ({ context, query }) => mattersPage(context, { focusArea: query['fokus'], all: query['alle'] !== undefined }),
    showMatters,
  )

  const beginning = { load: ({ context, query }: Visit) => matterFormPage(context, { itemId: itemIn(query['punkt']) }), draw: matterForm }
  on.page('/sager/ny', beginning.load, beginning.draw)
  on.form(
    '/sager/ny',
    async ({ context, fields }) => {
      const slug = await beginMatter(context, {
        ...written(fields),
        partnershipId: one(fields, 'partnership'),
        itemId: itemIn(one(fields, 'item')),
      })
      return `/sager/${slug}?gemt=ja`
    },
    beginning,
  )
  on.form('/sager/knyt', ({ context, fields }) => link(context, slugFrom(one(fields, 'matter')), fields), beginning)

  const matter = { load: ({ context, params }: Visit) => matterPage(context, { slug: slugFrom(params['slug']) }), draw: showMatter }
  on.page('/sager/:slug', matter.load, matter.draw)
  on.form('/sager/:slug/punkt', ({ context, params, fields }) => link(context, slugFrom(params['slug']), fields), matter)
  on.form(
    '/sager/:slug/foelg',
    async ({ context, params, fields }) => {
      const slug = slugFrom(params['slug'])
      await followMatter(context, { slug, follow: one(fields, 'follow') !== undefined })
      return `/sager/${slug}?gemt=ja`
    },
    matter,
  )
  on.form(
    '/sager/:slug/behandlinger',
    async ({ context, params, fields }) => {
      const slug = slugFrom(params['slug'])
      const ids = (fields['treatment'] ?? []).map(idFrom)
      await settleTreatments(context, { slug, ids, stand: one(fields, 'drop') === undefined })
      return `/sager/${slug}?gemt=ja`
    },
    matter,
  )

  const toKeep = ({ context, params }: Visit) => matterPage(context, { slug: slugFrom(params['slug']), toKeep: true })
  const editing = { load: toKeep, draw: editMatter }
  on.page('/sager/:slug/rediger', editing.load, editing.draw)
  on.form(
    '/sager/:slug/rediger',
    async ({ context, params, fields }) => {
      const slug = slugFrom(params['slug'])
      await changeMatter(context, { slug, revision: Number(one(fields, 'revision')), ...written(fields) })
      return `/sager/${slug}?gemt=ja`
    },
    editing,
  )
  on.form(
    '/sager/:slug/afslut',
    async ({ context, params, fields }) => {
      const slug = slugFrom(params['slug'])
      await endMatter(context, { slug, because: fields['because']?.[0] ?? '', tell })
      return `/sager/${slug}?gemt=ja`
    },
    editing,
  )
  on.form(
    '/sager/:slug/genoptag',
    async ({ context, params }) => {
      const slug = slugFrom(params['slug'])
      await endMatter(context, { slug, because: undefined, tell })
      return `/sager/${slug}?gemt=ja`
    },
    editing,
  )

  const planning = { load: toKeep, draw: planRoute }
  on.page('/sager/:slug/rute', planning.load, planning.draw)
  on.form(
    '/sager/:slug/rute',
    async ({ context, params, fields }) => {
      const slug = slugFrom(params['slug'])
      await planTreatment(context, {
        slug,
        id: itemIn(one(fields, 'id')),
        committeeId: itemIn(one(fields, 'committee')),
        committeeName: fields['other']?.[0] ?? '',
        stage: Number(one(fields, 'stage')),
        plannedOn: dayOrAsTyped(fields['planned']?.[0]),
        heldOn: dayOrAsTyped(fields['held']?.[0]),
        outcome: fields['outcome']?.[0] ?? '',
        tell,
      })
      return `/sager/${slug}?gemt=ja`
    },
    planning,
  )

  async function link(context: Visit['context'], slug: string, fields: Fields): Promise<string> {
    await linkItem(context, { slug, itemId: idFrom(one(fields, 'item')), tell })
    return `/sager/${slug}?gemt=ja`
  }
}

function written(fields: Fields) {
  return {
    title: fields['title']?.[0] ?? '',
    summary: fields['summary']?.[0] ?? '',
    focusAreaId: itemIn(one(fields, 'focus')),
    open: fields['closed'] === undefined,
    references: fields['references']?.[0] ?? '',
  }
}

/** Nothing for an empty field. */
function one(fields: Fields, name: string): string | undefined {
  return fields[name]?.[0]?.trim() || undefined
}

function itemIn(id: string | undefined): string | undefined {
  return id === undefined || id === '' ? undefined : idFrom(id)
}
