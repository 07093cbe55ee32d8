import { Readable } from 'node:stream'
import { slugOf } from '../../../kernel/name-key.ts'
import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Download, Fields, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { writeHtml } from '../../documents/index.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import type { Printer } from '../../documents/rules/printer.ts'
import { beginCase } from '../commands/cases/begin-case.ts'
import { editCasePart } from '../commands/cases/edit-case-part.ts'
import { headCase } from '../commands/cases/head-case.ts'
import { renewCase } from '../commands/cases/renew-case.ts'
import { caseDocument } from '../pages/cases/case-document.ts'
import { showCase } from '../pages/cases/show-case.tsx'
import { casePage } from '../queries/cases/case-page.ts'

export function caseRoutes(on: Doors<Page>, { printer }: { readonly printer: Pick<Printer, 'pdf' | 'word'> }): void {
  const load = ({ context, params }: Visit) => casePage(context, { id: idFrom(params['id']) })
  const written = { load, draw: showCase }
  on.page('/inddragelse/:id/sag', load, showCase)
  on.form(
    '/inddragelse/:id/sag',
    ({ context, params, fields }) => done(params, (id) => beginCase(context, { id, template: text(fields, 'template') })),
    written,
  )
  on.form(
    '/inddragelse/:id/sag/tekst',
    ({ context, params, fields }) =>
      done(params, (id) => {
        const key = text(fields, 'key')
        const field = `text-${key}`
        const written = fields['undo'] === undefined ? text(fields, field) : undefined
        return editCasePart(context, { id, key, field, revision: Number(text(fields, 'revision')), text: written })
      }),
    written,
  )
  on.form(
    '/inddragelse/:id/sag/titel',
    ({ context, params, fields }) =>
      done(params, (id) => headCase(context, { id, title: text(fields, 'title'), recordNumber: text(fields, 'record-number') })),
    written,
  )
  on.form(
    '/inddragelse/:id/sag/nyt',
    ({ context, params, fields }) =>
      done(params, (id) => {
        const chosen = Object.entries(fields).flatMap(([name, values]) =>
          name.startsWith('choice-') ? [[name.slice('choice-'.length), values[0] === 'take' ? 'take' : 'keep'] as const] : [],
        )
        return renewCase(context, { id, fingerprint: text(fields, 'fingerprint'), choices: Object.fromEntries(chosen) })
      }),
    written,
  )
  for (const format of ['docx', 'pdf', 'html'] as const)
    on.file(`/inddragelse/:id/sag/sag.${format}`, async (visit): Promise<Download> => {
      const view = await load(visit)
      const document = caseDocument(view)
      if (!document) throw new NotFound('case')
      const bytes =
        format === 'pdf'
          ? await printer.pdf(document)
          : format === 'docx'
            ? await printer.word(document)
            : Buffer.from(htmlPage(document.title, writeHtml(document)))
      return {
        name: `${slugOf(`sag ${view.involvement.committee} punkt ${view.involvement.itemNumber}`)}.${format}`,
        mediaType: mediaTypeOf(`.${format}`),
        content: Readable.from([Buffer.from(bytes)]),
      }
    })
}

async function done(params: Visit['params'], work: (id: string) => Promise<unknown>): Promise<string> {
  const id = idFrom(params['id'])
  await work(id)
  return `/inddragelse/${id}/sag?gemt=ja`
}

function htmlPage(title: string, article: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  return `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>${escaped}</title></head><body>${article}</body></html>`
}

function text(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? ''
}
