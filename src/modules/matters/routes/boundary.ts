import { Readable } from 'node:stream'
import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Download, Fields, Visit } from '../../../platform/http/doors.ts'
import { dayOrAsTyped } from '../../committees/rules/appointments/day-written.ts'
import type { Page } from '../../../ui/page.ts'
import type { Printer } from '../../documents/rules/printer.ts'
import { answerQuestion } from '../commands/boundary/answer-question.ts'
import { arrangeMeanwhile } from '../commands/boundary/arrange-meanwhile.ts'
import { changeQuestion } from '../commands/boundary/change-question.ts'
import { escalateQuestion } from '../commands/boundary/escalate-question.ts'
import { raiseQuestion } from '../commands/boundary/raise-question.ts'
import { stateBoundaryPosition } from '../commands/boundary/state-boundary-position.ts'
import { editQuestion } from '../pages/boundary/edit-question.tsx'
import { letterDocument } from '../pages/boundary/letter-document.ts'
import { raiseQuestionForm } from '../pages/boundary/raise-question-form.tsx'
import { showQuestion } from '../pages/boundary/show-question.tsx'
import { showQuestions } from '../pages/boundary/show-questions.tsx'
import { questionPage } from '../queries/boundary/question-page.ts'
import { questionsPage } from '../queries/boundary/questions-page.ts'
import { levels } from '../rules/boundary/question-life.ts'

const kinds = ['who-pays', 'who-answers', 'data-sharing', 'other'] as const

export function boundaryRoutes(on: Doors<Page>, { printer }: { readonly printer: Pick<Printer, 'pdf' | 'word'> }): void {
  on.page('/snitflader', ({ context }) => questionsPage(context, undefined), showQuestions)
  const raising = { load: ({ context }: Visit) => questionsPage(context, undefined), draw: raiseQuestionForm }
  on.page('/snitflader/ny', raising.load, raising.draw)
  on.form(
    '/snitflader/ny',
    async ({ context, fields }) => {
      const partnership = text(fields, 'partnership')
      const id = await raiseQuestion(context, { ...written(fields), partnershipId: partnership ? idFrom(partnership) : undefined })
      return `/snitflader/${id}?gemt=ja`
    },
    raising,
  )

  const load = ({ context, params }: Visit) => questionPage(context, { id: idFrom(params['id']) })
  const question = { load, draw: showQuestion }
  on.page('/snitflader/:id', load, showQuestion)
  const editing = {
    load: ({ context, params }: Visit) => questionPage(context, { id: idFrom(params['id']), toKeep: true }),
    draw: editQuestion,
  }
  on.page('/snitflader/:id/rediger', editing.load, editing.draw)
  on.form(
    '/snitflader/:id/rediger',
    ({ context, params, fields }) =>
      done(params, (id) =>
        changeQuestion(context, {
          id,
          revision: Number(text(fields, 'revision')),
          ...written(fields),
          public: fields['public'] !== undefined,
        }),
      ),
    editing,
  )
  on.form(
    '/snitflader/:id/holdning',
    ({ context, params, fields }) =>
      done(params, (id) =>
        stateBoundaryPosition(context, { id, organisationId: idFrom(text(fields, 'organisation')), position: text(fields, 'position') }),
      ),
    question,
  )
  on.form(
    '/snitflader/:id/imens',
    ({ context, params, fields }) =>
      done(params, (id) =>
        arrangeMeanwhile(context, {
          id,
          text: text(fields, 'text'),
          from: dayOrAsTyped(text(fields, 'from')),
          to: dayOrAsTyped(text(fields, 'to')),
        }),
      ),
    question,
  )
  on.form(
    '/snitflader/:id/videre',
    ({ context, params, fields }) =>
      done(params, (id) =>
        escalateQuestion(context, {
          id,
          to: levels.find((level) => level === text(fields, 'to')),
          receiver: text(fields, 'receiver'),
          letter: text(fields, 'letter'),
        }),
      ),
    question,
  )
  on.form(
    '/snitflader/:id/svar',
    ({ context, params, fields }) =>
      done(params, (id) =>
        answerQuestion(context, {
          id,
          answer: text(fields, 'answer'),
          effect: text(fields, 'effect'),
          close: fields['close'] !== undefined,
        }),
      ),
    question,
  )
  on.file('/snitflader/:id/brev/:file', async (visit): Promise<Download> => {
    const [number = '', format = ''] = (visit.params['file'] ?? '').split('.')
    const view = await load(visit)
    const escalation = view.escalations.find((one) => String(one.number) === number)
    if (!escalation || !(format === 'pdf' || format === 'docx')) throw new NotFound('letter')
    const document = letterDocument(view, escalation, 'da')
    const bytes = format === 'pdf' ? await printer.pdf(document) : await printer.word(document)
    return {
      name: `brev-${number}.${format}`,
      mediaType: format === 'pdf' ? 'application/pdf' : 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      content: Readable.from([Buffer.from(bytes)]),
    }
  })
}

async function done(params: Visit['params'], work: (id: string) => Promise<unknown>): Promise<string> {
  const id = idFrom(params['id'])
  await work(id)
  return `/snitflader/${id}?gemt=ja`
}

function written(fields: Fields) {
  return {
    title: text(fields, 'title'),
    kind: kinds.find((kind) => kind === text(fields, 'kind')) ?? ('other' as const),
    question: text(fields, 'question'),
    groups: text(fields, 'groups'),
    example: text(fields, 'example'),
  }
}

function text(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? ''
}
