import { slugFrom } from '../../kernel/slug.ts'
import { idFrom } from '../../kernel/uuid.ts'
import type { Doors, Submission, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { acceptFollowUpSheet } from './commands/accept-follow-up-sheet.ts'
import { answerByLink } from './commands/answer-by-link.ts'
import { carryOnFollowUps } from './commands/carry-on-follow-ups.ts'
import { changeFollowUp } from './commands/change-follow-up.ts'
import { confirmFollowUp } from './commands/confirm-follow-up.ts'
import { handInFollowUps } from './commands/hand-in-follow-ups.ts'
import { rejectFollowUp } from './commands/reject-follow-up.ts'
import { reportOnFollowUp } from './commands/report-on-follow-up.ts'
import { settleEscalation } from './commands/settle-escalation.ts'
import { showAnswer } from './pages/show-answer.tsx'
import { showFollowUp } from './pages/show-follow-up.tsx'
import { showFollowUpSheet } from './pages/show-follow-up-sheet.tsx'
import { showProposals } from './pages/show-proposals.tsx'
import { showAwaiting, showRegister } from './pages/show-register.tsx'
import { showSheetUpload } from './pages/show-sheet-upload.tsx'
import { assignedNotice, noticeWords as words } from './pages/words.ts'
import { answerPage } from './queries/answer-page.ts'
import { followUpPage } from './queries/follow-up-page.ts'
import { followUpSheetPage } from './queries/follow-up-sheet-page.ts'
import { proposalsPage } from './queries/proposals-page.ts'
import { registerFile } from './queries/register-file.ts'
import { registerPage } from './queries/register-page.ts'
import { sheetUploadPage } from './queries/sheet-upload-page.ts'
import { followUpIn } from './rules/follow-up-form.ts'
import { registerQuestion } from './rules/register-question.ts'

export function decisionsRoutes(on: Doors<Page>): void {
  registerRoutes(on)
  sheetRoutes(on)
  answerRoutes(on)
  proposalRoutes(on)

  const one = { load: (visit: Visit) => followUpPage(visit.context, { id: idIn(visit) }), draw: showFollowUp }
  on.page('/opfoelgning/:id', one.load, one.draw)
  on.form(
    '/opfoelgning/:id/svar',
    async (sent) => {
      await reportOnFollowUp(sent.context, { id: idIn(sent), state: firstOf(sent, 'status'), text: firstOf(sent, 'svar'), words })
      return `/opfoelgning/${idIn(sent)}?gemt=svar`
    },
    one,
  )
  on.form(
    '/opfoelgning/:id/ret',
    async (sent) => {
      await changeFollowUp(sent.context, { id: idIn(sent), form: followUpIn(sent.fields), tell: assignedNotice })
      return `/opfoelgning/${idIn(sent)}?gemt=ret`
    },
    one,
  )
}

function registerRoutes(on: Doors<Page>): void {
  const register = { load: ({ context, query }: Visit) => registerPage(context, registerQuestion(query)), draw: showRegister }
  const ofCommittee = {
    load: ({ context, params }: Visit) => registerPage(context, registerQuestion({ udvalg: slugFrom(params['slug']) })),
    draw: showRegister,
  }
  on.page('/opfoelgning', register.load, register.draw)
  on.page(
    '/organisationer/:slug/opfoelgning',
    ({ context, params, query }) => registerPage(context, registerQuestion({ ...query, part: slugFrom(params['slug']) })),
    showAwaiting,
  )
  on.page('/opfoelgning/udvalg/:slug', ofCommittee.load, ofCommittee.draw)
  on.form(
    '/opfoelgning/udvalg/:slug/eskalering',
    async (sent) => {
      await settleEscalation(sent.context, { slug: slugFrom(sent.params['slug']), days: Number(firstOf(sent, 'dage') || Number.NaN) })
      return `/opfoelgning?udvalg=${slugFrom(sent.params['slug'])}`
    },
    ofCommittee,
  )
  on.form(
    '/opfoelgning/udvalg/:slug/foer-videre',
    async ({ context, params }) => `/opfoelgning?udvalg=${await carryOnFollowUps(context, { slug: slugFrom(params['slug']) })}&flyttet=ja`,
    ofCommittee,
  )
}

function proposalRoutes(on: Doors<Page>): void {
  const proposals = {
    load: ({ context, params, query }: Visit) =>
      proposalsPage(context, { meetingId: idFrom(params['meeting']), id: params['id'] ?? query['forslag'] }),
    draw: showProposals,
  }
  on.page('/opfoelgning/forslag/:meeting', proposals.load, proposals.draw)
  on.page('/opfoelgning/forslag/:meeting/:id', proposals.load, proposals.draw)
  on.form(
    '/opfoelgning/forslag/:meeting/:id',
    async (sent) => {
      const judge = firstOf(sent, 'handling') === 'afvis'
      const { meetingId } = judge
        ? await rejectFollowUp(sent.context, { id: idIn(sent), reason: firstOf(sent, 'grund') })
        : await confirmFollowUp(sent.context, { id: idIn(sent), form: followUpIn(sent.fields), tell: assignedNotice })
      return `/opfoelgning/forslag/${meetingId}#forslag`
    },
    proposals,
  )
}

/** The register as a spreadsheet that comes back. */
function sheetRoutes(on: Doors<Page>): void {
  const upload = { load: ({ context }: Visit) => sheetUploadPage(context, undefined), draw: showSheetUpload }
  const sheet = { load: (visit: Visit) => followUpSheetPage(visit.context, { id: idIn(visit) }), draw: showFollowUpSheet }
  for (const format of ['csv', 'xlsx'] as const)
    on.file(`/opfoelgning/ark.${format}`, ({ context, query }) => registerFile(context, registerQuestion(query), format))
  on.page('/opfoelgning/ark', upload.load, upload.draw)
  on.upload('/opfoelgning/ark', async ({ context, files }) => `/opfoelgning/ark/${(await handInFollowUps(context, files)).id}`, upload)
  on.page('/opfoelgning/ark/:id', sheet.load, sheet.draw)
  on.form(
    '/opfoelgning/ark/:id',
    async (sent) => {
      return `/opfoelgning?gemt=${await acceptFollowUpSheet(sent.context, { id: idIn(sent), words })}`
    },
    sheet,
  )
}

/** From a mail, without signing in: few a minute from one address, also for those who only look. */
function answerRoutes(on: Doors<Page>): void {
  const answer = {
    load: ({ context, params }: Visit) => answerPage(context, { token: params['token'] ?? '' }),
    draw: showAnswer,
  }
  on.passage('/svar/:token', { method: 'GET' }, async (passing) => ({ show: await answer.load(passing) }), answer)
  on.passage(
    '/svar/:token',
    { method: 'POST' },
    async (sent) => {
      const token = sent.params['token'] ?? ''
      await answerByLink(sent.context, { token, state: firstOf(sent, 'status'), text: firstOf(sent, 'svar'), words })
      return { to: `/svar/${token}?tak` }
    },
    answer,
  )
}

function idIn({ params }: Pick<Visit, 'params'>): string {
  return idFrom(params['id'])
}

function firstOf({ fields }: Pick<Submission, 'fields'>, name: string): string {
  return fields[name]?.[0] ?? ''
}
