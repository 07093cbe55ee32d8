import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import type { Printer } from '../documents/rules/printer.ts'
import { statePosition } from './commands/brief/state-position.ts'
import { writePrivateNote } from './commands/brief/write-private-note.ts'
import { showBrief } from './pages/brief/show-brief.tsx'
import { briefPage } from './queries/brief-page.ts'
import { caseRoutes } from './routes/cases.ts'
import { statusRoutes } from './routes/status.ts'

export function notesRoutes(on: Doors<Page>, tools: { readonly printer: Pick<Printer, 'pdf' | 'word'> }): void {
  statusRoutes(on, tools)
  caseRoutes(on, tools)
  const brief = { load: ({ context, params }: Visit) => briefPage(context, { meetingId: params['id'] }), draw: showBrief }
  on.page('/moeder/:id/overblik', brief.load, brief.draw)
  on.form(
    '/moeder/:id/overblik/note',
    async ({ context, params, fields }) => {
      const [meetingId, subjectId] = [idFrom(params['id']), idFrom(fields['subject']?.[0])]
      await writePrivateNote(context, { meetingId, subjectId, text: fields[`note-${subjectId}`]?.[0] ?? '' })
      return `/moeder/${meetingId}/overblik?gemt=note#min-note-${subjectId}`
    },
    brief,
  )
  on.form(
    '/moeder/:id/overblik/holdning',
    async ({ context, params, fields }) => {
      const [meetingId, itemId] = [idFrom(params['id']), idFrom(fields['item']?.[0])]
      const organisationId = idFrom(fields['organisation']?.[0])
      await statePosition(context, { meetingId, itemId, organisationId, text: fields[`position-${itemId}`]?.[0] ?? '' })
      return `/moeder/${meetingId}/overblik?gemt=holdning`
    },
    brief,
  )
}
