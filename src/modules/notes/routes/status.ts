import { Readable } from 'node:stream'
import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Download, Fields, Visit } from '../../../platform/http/doors.ts'
import { dayOrAsTyped } from '../../committees/rules/appointments/day-written.ts'
import type { Page } from '../../../ui/page.ts'
import { writeHtml } from '../../documents/index.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import type { Printer } from '../../documents/rules/printer.ts'
import { beginStatusNote } from '../commands/status/begin-status-note.ts'
import { correctNote } from '../commands/status/correct-note.ts'
import { editNoteHead } from '../commands/status/edit-note-head.ts'
import { editNotePart } from '../commands/status/edit-note-part.ts'
import { finishNote } from '../commands/status/finish-note.ts'
import { renewNote } from '../commands/status/renew-note.ts'
import { noteHtml } from '../documents/status/note-html.ts'
import { editHead } from '../pages/status/edit-head.tsx'
import { newNote } from '../pages/status/new-note.tsx'
import { noteDocument } from '../pages/status/note-document.ts'
import { partId } from '../pages/status/note-part.tsx'
import { sentNews } from '../pages/status/sent-news.ts'
import { showNote } from '../pages/status/show-note.tsx'
import { showNotes } from '../pages/status/show-notes.tsx'
import { showRenewal } from '../pages/status/show-renewal.tsx'
import { notePage } from '../queries/status/note-page.ts'
import { notesPage } from '../queries/status/notes-page.ts'
import { renewalPage } from '../queries/status/renewal-page.ts'
import type { PartChoice } from '../rules/status/renew-parts.ts'

export function statusRoutes(on: Doors<Page>, { printer }: { readonly printer: Pick<Printer, 'pdf' | 'word'> }): void {
  const list = ({ context, query }: Visit) => notesPage(context, { committee: query['udvalg'] })
  on.page('/notater', list, showNotes)
  const beginning = { load: list, draw: newNote }
  on.page('/notater/nyt', list, newNote)
  on.form(
    '/notater/nyt',
    async ({ context, fields }) => {
      const id = await beginStatusNote(context, {
        committeeId: text(fields, 'committee') && idFrom(text(fields, 'committee')),
        meetingOn: dayOrAsTyped(text(fields, 'meeting')),
        sinceOn: dayOrAsTyped(text(fields, 'since')),
        untilOn: dayOrAsTyped(text(fields, 'until')),
        afterwards: fields['afterwards'] !== undefined,
        style: text(fields, 'style'),
      })
      return `/notater/${id}`
    },
    beginning,
  )

  const note = { load: ({ context, params }: Visit) => notePage(context, { id: idFrom(params['id']) }), draw: showNote }
  on.page('/notater/:id', note.load, note.draw)
  on.form(
    '/notater/:id/afsnit',
    async ({ context, params, fields }) => {
      const [id, key] = [idFrom(params['id']), text(fields, 'key')]
      await editNotePart(context, {
        id,
        key,
        field: `${partId(key)}-text`,
        revision: Number(text(fields, 'revision')),
        text: fields['back'] === undefined ? text(fields, 'text') : undefined,
      })
      return `/notater/${id}?gemt=ja#${partId(key)}`
    },
    note,
  )
  on.form('/notater/:id/send', async ({ context, params }) => finish(context, params, 'sent', ''), note)
  on.form('/notater/:id/journaliser', async ({ context, params, fields }) => finish(context, params, 'filed', text(fields, 'number')), note)
  on.form(
    '/notater/:id/ret',
    async ({ context, params }) => `/notater/${await correctNote(context, { id: idFrom(params['id']) })}?gjort=corrected`,
    note,
  )

  const head = { load: note.load, draw: editHead }
  on.page(
    '/notater/:id/hoved',
    async (visit) => {
      const view = await note.load(visit)
      if (!view.mayWrite || view.note.state !== 'draft') throw new NotFound('letterhead')
      return view
    },
    editHead,
  )
  on.form(
    '/notater/:id/hoved',
    async ({ context, params, fields }) => {
      const id = idFrom(params['id'])
      await editNoteHead(context, {
        id,
        revision: Number(text(fields, 'revision')),
        title: text(fields, 'title'),
        letterhead: {
          sender: text(fields, 'sender'),
          receiver: text(fields, 'receiver'),
          caseworker: text(fields, 'caseworker').trim(),
          ean: text(fields, 'ean'),
          datedOn: text(fields, 'datedOn'),
        },
        recordNumbers: recordNumbers(fields),
      })
      return `/notater/${id}?gemt=ja`
    },
    head,
  )

  const renewal = { load: ({ context, params }: Visit) => renewalPage(context, { id: idFrom(params['id']) }), draw: showRenewal }
  on.page('/notater/:id/forny', renewal.load, renewal.draw)
  on.form(
    '/notater/:id/forny',
    async ({ context, params, fields }) => {
      const id = idFrom(params['id'])
      await renewNote(context, { id, fingerprint: text(fields, 'fingerprint'), choices: choices(fields) })
      return `/notater/${id}?gemt=ja`
    },
    renewal,
  )

  on.file('/notater/:id/:file', async (visit): Promise<Download> => {
    const format = /^notat\.(pdf|docx|html)$/.exec(visit.params['file'] ?? '')?.[1]
    if (!format) throw new NotFound('file')
    const view = await note.load(visit)
    const document = noteDocument(view)
    const name = `notat-${view.note.meetingOn}.${format}`
    if (format === 'html') return file(name, 'text/html; charset=utf-8', noteHtml(writeHtml(document), document.title))
    return file(name, mediaTypeOf(name), Buffer.from(format === 'pdf' ? await printer.pdf(document) : await printer.word(document)))
  })
}

async function finish(context: Visit['context'], params: Visit['params'], how: 'sent' | 'filed', filedAs: string): Promise<string> {
  const id = idFrom(params['id'])
  await finishNote(context, { id, how, filedAs, news: sentNews })
  return `/notater/${id}?gjort=${how}`
}

function file(name: string, mediaType: string, content: Buffer | string): Download {
  return { name, mediaType, content: Readable.from([content]) }
}

function text(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? ''
}

function recordNumbers(fields: Fields) {
  return Object.keys(fields)
    .flatMap((name) => /^system-(\d+)$/.exec(name)?.[1] ?? [])
    .map((at) => ({ system: text(fields, `system-${at}`).trim(), number: text(fields, `number-${at}`).trim() }))
}

function choices(fields: Fields): Readonly<Record<string, PartChoice | undefined>> {
  const chosen = Object.keys(fields).filter((name) => name.startsWith('choice '))
  return Object.fromEntries(
    chosen.map((name) => [
      name.slice('choice '.length),
      (['take', 'keep', 'remove'] as const).find((choice) => choice === text(fields, name)),
    ]),
  )
}
