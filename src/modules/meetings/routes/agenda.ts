import { idFrom } from '../../../kernel/uuid.ts'
import type { FileStore } from '../../../platform/files/file-store.ts'
import type { Doors, Fields, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import { approveAgenda } from '../commands/agenda/approve-agenda.ts'
import { arrangeAgenda, type ArrangedRow } from '../commands/agenda/arrange-agenda.ts'
import { dispatchAgenda } from '../commands/agenda/dispatch-agenda.ts'
import { openAgenda } from '../commands/agenda/open-agenda.ts'
import { settleDeadlines } from '../commands/agenda/settle-deadlines.ts'
import { placeDraft } from '../commands/items/place-draft.ts'
import { takeOffAgenda } from '../commands/items/take-off-agenda.ts'
import { agendaNotice } from '../pages/agenda/agenda-notice.ts'
import { showAgenda } from '../pages/agenda/show-agenda.tsx'
import { showAgendaPreview } from '../pages/agenda/show-agenda-preview.tsx'
import { showVersion } from '../pages/agenda/show-version.tsx'
import { agendaPage } from '../queries/agenda/agenda-page.ts'
import { agendaPreview } from '../queries/agenda/agenda-preview.ts'
import { recordedFile } from '../queries/agenda/recorded-file.ts'
import { versionPage } from '../queries/agenda/version-page.ts'
import { readerAsked } from '../rules/agenda/reader-asked.ts'

export interface AgendaTools {
  readonly fileStore: FileStore
}

/** An agenda from its first item to its latest version. */
export function agendaRoutes(on: Doors<Page>, { fileStore }: AgendaTools): void {
  const building = { load: ({ context, params }: Visit) => agendaPage(context, { id: params['id']! }), draw: showAgenda }
  on.page(
    '/moeder/:id/dagsorden',
    async (visit) => {
      const reader = readerAsked(visit.query['som'])
      return reader ? agendaPreview(visit.context, { id: visit.params['id']!, reader }) : building.load(visit)
    },
    (view, shown) => ('reader' in view ? showAgendaPreview(view, shown) : showAgenda(view, shown)),
  )
  on.form(
    '/moeder/:id/dagsorden/begynd',
    async ({ context, params }) => {
      await openAgenda(context, { meetingId: idFrom(params['id']) })
      return `/moeder/${params['id']}/dagsorden?gjort=opened`
    },
    building,
  )
  on.form(
    '/moeder/:id/dagsorden/raekkefoelge',
    async ({ context, params, fields }) => {
      const step = stepIn(fields)
      await arrangeAgenda(context, {
        meetingId: idFrom(params['id']),
        revision: Number(fields['revision']?.[0]),
        rows: rowsIn(fields),
        step,
      })
      return `/moeder/${params['id']}/dagsorden?gjort=saved${step ? `#flyt-${step.id}` : ''}`
    },
    building,
  )
  on.form(
    '/moeder/:id/dagsorden/frister',
    async ({ context, params, fields }) => {
      const [submission = '', dispatch = ''] = [fields['submission']?.[0]?.trim(), fields['dispatch']?.[0]?.trim()]
      await settleDeadlines(context, { meetingId: idFrom(params['id']), written: { submission, dispatch } })
      return `/moeder/${params['id']}/dagsorden?gjort=deadlines`
    },
    building,
  )
  on.form(
    '/moeder/:id/dagsorden/saet-paa',
    async ({ context, params, fields }) => {
      await placeDraft(context, { draftId: idFrom(fields['draft']?.[0]), meetingId: idFrom(params['id']) })
      return `/moeder/${params['id']}/dagsorden?gjort=placed`
    },
    building,
  )
  on.form(
    '/moeder/:id/dagsorden/tag-af',
    async ({ context, params, fields }) => {
      await takeOffAgenda(context, { draftId: idFrom(fields['draft']?.[0]) })
      return `/moeder/${params['id']}/dagsorden?gjort=taken`
    },
    building,
  )
  on.form(
    '/moeder/:id/dagsorden/godkend',
    async ({ context, params, fields }) => {
      await approveAgenda(context, { meetingId: idFrom(params['id']), seen: fields['seen']?.[0] ?? '' })
      return `/moeder/${params['id']}/dagsorden?gjort=approved`
    },
    building,
  )
  on.form(
    '/moeder/:id/dagsorden/udsend',
    async ({ context, params, fields }) => {
      const [seen = '', reason = ''] = [fields['seen']?.[0], fields['reason']?.[0]]
      await dispatchAgenda(context, { meetingId: idFrom(params['id']), seen, reason, tell: agendaNotice })
      return `/moeder/${params['id']}/dagsorden?gjort=dispatched`
    },
    building,
  )

  on.page(
    '/moeder/:id/versioner/:n',
    ({ context, params, query }) => versionPage(context, { id: params['id']!, version: params['n'], with: query['med'] }),
    showVersion,
  )
  on.file('/moeder/:id/bilag/:number', async ({ context, params }) => {
    const { sha256, name } = await recordedFile(context, { id: params['id']!, number: params['number']! })
    return { name, mediaType: mediaTypeOf(name), content: fileStore.stream(sha256) }
  })
}

/** One row for each item, in the order of the page. */
function rowsIn(fields: Fields): ArrangedRow[] {
  return (fields['item'] ?? []).map((id) => ({ id, place: fields[`place-${id}`]?.[0], minutes: fields[`minutes-${id}`]?.[0] }))
}

/** "up" or "down", and which item. */
function stepIn(fields: Fields): { readonly id: string; readonly way: 'up' | 'down' } | undefined {
  const [way, id] = fields['step']?.[0]?.split(' ') ?? []
  return id && (way === 'up' || way === 'down') ? { id, way } : undefined
}
