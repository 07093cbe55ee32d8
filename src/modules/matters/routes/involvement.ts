import { Readable } from 'node:stream'
import { slugFrom } from '../../../kernel/slug.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Download, Fields, Visit } from '../../../platform/http/doors.ts'
import { writeCsv } from '../../../platform/spreadsheet/write-csv.ts'
import { dayOrAsTyped } from '../../committees/rules/appointments/day-written.ts'
import type { Page } from '../../../ui/page.ts'
import { addInvolvement } from '../commands/involvement/add-involvement.ts'
import { answerWish } from '../commands/involvement/answer-wish.ts'
import { mapSubjects } from '../commands/involvement/map-subjects.ts'
import { recordOutcome } from '../commands/involvement/record-outcome.ts'
import { settleInvolvement } from '../commands/involvement/settle-involvement.ts'
import { unmapSubjects } from '../commands/involvement/unmap-subjects.ts'
import { outcomeCells } from '../pages/involvement/outcome-cells.ts'
import { showInvolvement } from '../pages/involvement/show-involvement.tsx'
import { showMapping } from '../pages/involvement/show-mapping.tsx'
import { showOutcomes } from '../pages/involvement/show-outcomes.tsx'
import { telling as tell } from '../pages/involvement/telling.ts'
import { involvementPage } from '../queries/involvement/involvement-page.ts'
import { mappingPage } from '../queries/involvement/mapping-page.ts'
import { outcomesPage } from '../queries/involvement/outcomes-page.ts'
import { outcomes } from '../rules/involvement/why-not-record-outcome.ts'

export function involvementRoutes(on: Doors<Page>): void {
  const slugOf = ({ params }: Pick<Visit, 'params'>): string => slugFrom(params['slug'])
  const mapping = { load: (visit: Visit) => mappingPage(visit.context, { slug: slugOf(visit) }), draw: showMapping }
  const mappingPath = '/organisationer/:slug/inddragelse'
  on.page(mappingPath, mapping.load, mapping.draw)
  on.form(
    mappingPath,
    async (sent) => {
      const { context, fields } = sent
      const slug = slugOf(sent)
      await mapSubjects(context, {
        slug,
        committeeId: idIn(fields, 'committee'),
        focusAreaId: idIn(fields, 'focus'),
        subjects: fields['subjects']?.[0] ?? '',
      })
      return `/organisationer/${slug}/inddragelse?gemt=ja#fordeling`
    },
    mapping,
  )
  on.form(
    `${mappingPath}/fjern`,
    async (sent) => {
      const { context, fields } = sent
      const slug = slugOf(sent)
      await unmapSubjects(context, { slug, ids: (fields['mapping'] ?? []).map(idFrom), toSuccessor: fields['successor'] !== undefined })
      return `/organisationer/${slug}/inddragelse?gemt=ja#fordeling`
    },
    mapping,
  )

  const agendaPath = `${mappingPath}/:meeting`
  const placeOf = (visit: Pick<Visit, 'params'>) => ({ slug: slugOf(visit), meetingId: idFrom(visit.params['meeting']) })
  const back = (visit: Pick<Visit, 'params'>): string => {
    const { slug, meetingId } = placeOf(visit)
    return `/organisationer/${slug}/inddragelse/${meetingId}?gemt=ja`
  }
  const agenda = { load: (visit: Visit) => involvementPage(visit.context, placeOf(visit)), draw: showInvolvement }
  on.page(agendaPath, agenda.load, agenda.draw)
  on.form(
    agendaPath,
    async (sent) => {
      const ids = (sent.fields['involvement'] ?? []).map(idFrom)
      await settleInvolvement(sent.context, { ...placeOf(sent), ids, ask: sent.fields['ask'] !== undefined })
      return back(sent)
    },
    agenda,
  )
  on.form(
    `${agendaPath}/udvalg`,
    async (sent) => {
      const { context, fields } = sent
      await addInvolvement(context, { ...placeOf(sent), itemId: idFrom(fields['item']?.[0]), committeeId: idIn(fields, 'committee') })
      return back(sent)
    },
    agenda,
  )
  on.form(
    `${agendaPath}/svar`,
    async (sent) => {
      const { context, fields } = sent
      await recordOutcome(context, {
        id: idFrom(fields['involvement']?.[0]),
        treatedOn: dayOrAsTyped(fields['treated-on']?.[0]),
        outcome: outcomes.find((outcome) => outcome === fields['outcome']?.[0]),
        remark: fields['remark']?.[0] ?? '',
        wish: fields['wish']?.[0] ?? '',
        recordNumber: fields['record-number']?.[0] ?? '',
        tell,
      })
      return back(sent)
    },
    agenda,
  )

  const said = { load: ({ context, params }: Visit) => outcomesPage(context, { meetingId: idFrom(params['id']) }), draw: showOutcomes }
  on.page('/moeder/:id/inddragelse', said.load, said.draw)
  on.form(
    '/moeder/:id/inddragelse/svar',
    async ({ context, params, fields }) => {
      const meetingId = idFrom(params['id'])
      const id = idFrom(fields['wish']?.[0])
      await answerWish(context, { meetingId, id, answer: fields[`answer-${id}`]?.[0] ?? '', tell })
      return `/moeder/${meetingId}/inddragelse?gemt=ja`
    },
    said,
  )
  on.file('/moeder/:id/inddragelse.csv', async (visit): Promise<Download> => {
    const view = await said.load(visit)
    const { name, cells } = outcomeCells(view, visit.language)
    return {
      name: `${name}-${view.agenda.heldOn}.csv`,
      mediaType: 'text/csv; charset=utf-8',
      content: Readable.from([Buffer.from(writeCsv(cells))]),
    }
  })
}

function idIn(fields: Fields, name: string): string | undefined {
  const written = fields[name]?.[0]?.trim()
  return written ? idFrom(written) : undefined
}
