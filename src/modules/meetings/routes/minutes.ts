import { Readable } from 'node:stream'
import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Download, Submission, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { mediaTypeOf } from '../../documents/rules/media-types.ts'
import type { Printer } from '../../documents/rules/printer.ts'
import { answerComment } from '../commands/minutes/answer-comment.ts'
import { approveMinutes } from '../commands/minutes/approve-minutes.ts'
import { approveMinutesAtMeeting } from '../commands/minutes/approve-minutes-at-meeting.ts'
import { commentOnMinutes } from '../commands/minutes/comment-on-minutes.ts'
import { correctAttendance } from '../commands/minutes/correct-attendance.ts'
import { correctMinutes } from '../commands/minutes/correct-minutes.ts'
import { objectToMinutes } from '../commands/minutes/object-to-minutes.ts'
import { restoreMinutes } from '../commands/minutes/restore-minutes.ts'
import { sendMinutesForApproval } from '../commands/minutes/send-minutes-for-approval.ts'
import { sendMinutesForComment } from '../commands/minutes/send-minutes-for-comment.ts'
import { minutesDocument } from '../documents/minutes-document.ts'
import { minutesFileName } from '../documents/minutes-file-name.ts'
import { minutesHtml } from '../documents/minutes-html.ts'
import { minutesWords } from '../pages/minutes/minutes-words.ts'
import { showComparedMinutes } from '../pages/minutes/show-compared-minutes.tsx'
import { showMinutes } from '../pages/minutes/show-minutes.tsx'
import { showWithdrawal } from '../pages/show-withdrawal.tsx'
import { meetingPage } from '../queries/meeting-page.ts'
import { compareMinutesPage } from '../queries/minutes/compare-minutes-page.ts'
import { minutesPage, type MinutesView } from '../queries/minutes/minutes-page.ts'
import { type WithdrawalView, withdrawalPage } from '../queries/withdrawal-page.ts'
import { listingAsked } from '../rules/minutes/corrected-people.ts'
import { mannerAsked } from '../rules/minutes/manner-asked.ts'

export interface MinutesTools {
  readonly printer: Printer
}

/** Minutes from draft to correction, and as files. */
export function minutesRoutes(on: Doors<Page>, { printer }: MinutesTools): void {
  const idOf = ({ params }: Visit): string => idFrom(params['id'])
  const view = (visit: Visit): Promise<MinutesView> => minutesPage(visit.context, { id: idOf(visit), words: minutesWords.record })
  const page = { load: view, draw: showMinutes }
  on.page(
    '/moeder/:id/referat',
    (visit) => view(visit).catch((error: unknown) => withdrawalInstead(visit, error)),
    (read, shown) => ('withdrawal' in read ? showWithdrawal(read, shown) : showMinutes(read, shown)),
  )

  const onMinutes = (
    deed: string,
    done: string,
    work: (sent: Submission, meetingId: string) => Promise<unknown>,
    // Where one goes on from: several are answered one after the other.
    place: (sent: Submission) => string = () => '',
  ) =>
    on.form(
      `/moeder/:id/referat/${deed}`,
      async (sent) => {
        await work(sent, idOf(sent))
        return `/moeder/${idOf(sent)}/referat?gjort=${done}${place(sent)}`
      },
      page,
    )
  const words = minutesWords
  onMinutes('kommentering', 'for-comment', (sent, meetingId) =>
    sendMinutesForComment(sent.context, { meetingId, deadline: first(sent, 'deadline'), words }),
  )
  onMinutes('kommenter', 'commented', (sent, meetingId) =>
    commentOnMinutes(sent.context, {
      meetingId,
      place: first(sent, 'place'),
      quote: first(sent, 'quote'),
      body: first(sent, 'body'),
      words,
    }),
  )
  onMinutes(
    'svar',
    'answered',
    (sent, meetingId) =>
      answerComment(sent.context, {
        meetingId,
        commentId: idFrom(first(sent, 'comment')),
        followed: first(sent, 'verdict') === 'followed',
        answer: first(sent, 'answer'),
        words,
      }),
    (sent) => `#kommentar-${idFrom(first(sent, 'comment'))}`,
  )
  onMinutes('godkendelse', 'for-approval', (sent, meetingId) =>
    sendMinutesForApproval(sent.context, {
      meetingId,
      manner: mannerAsked(first(sent, 'manner')),
      deadline: first(sent, 'deadline'),
      words,
    }),
  )
  onMinutes('godkend', 'approved', (sent, meetingId) => approveMinutes(sent.context, { meetingId, words }))
  onMinutes('godkendt-paa-moede', 'approved', (sent, meetingId) =>
    approveMinutesAtMeeting(sent.context, { meetingId, atMeetingId: idFrom(first(sent, 'meeting')), words }),
  )
  onMinutes('indsigelse', 'objected', (sent, meetingId) =>
    objectToMinutes(sent.context, { meetingId, objection: first(sent, 'objection'), words }),
  )
  onMinutes('ret', 'corrected', (sent, meetingId) =>
    correctMinutes(sent.context, {
      meetingId,
      itemId: idFrom(first(sent, 'item')),
      conclusion: first(sent, 'conclusion').replace(/\r\n?/g, '\n'),
      reason: first(sent, 'reason'),
      seenVersion: Number(first(sent, 'version')),
      words,
    }),
  )
  onMinutes('ret-fremmoede', 'corrected', (sent, meetingId) =>
    correctAttendance(sent.context, {
      meetingId,
      personId: first(sent, 'person'),
      listing: listingAsked(first(sent, 'listing')),
      reason: first(sent, 'reason'),
      seenVersion: Number(first(sent, 'version')),
      words,
    }),
  )

  const comparing = {
    load: (visit: Visit) =>
      compareMinutesPage(visit.context, { id: idOf(visit), from: visit.query['fra'], to: visit.query['til'], words: words.record }),
    draw: showComparedMinutes,
  }
  on.page('/moeder/:id/referat/udgaver', comparing.load, comparing.draw)
  on.form(
    '/moeder/:id/referat/gendan',
    async (sent) => {
      await restoreMinutes(sent.context, { meetingId: idOf(sent), number: Number(first(sent, 'number')), words })
      return `/moeder/${idOf(sent)}/referat?gjort=restored`
    },
    comparing,
  )

  const onPaper = (ending: string, write: (visit: Visit, read: MinutesView) => Promise<Uint8Array | string>) =>
    on.file(`/moeder/:id/referat.${ending}`, async (visit): Promise<Download> => {
      const read = await view(visit)
      const name = minutesFileName(read, visit.language, ending)
      const mediaType = ending === 'html' ? 'text/html; charset=utf-8' : mediaTypeOf(name)
      return { name, mediaType, content: Readable.from([await write(visit, read)]) }
    })
  onPaper('pdf', ({ language }, read) => printer.pdf(minutesDocument(read, language)))
  onPaper('docx', ({ language }, read) => printer.word(minutesDocument(read, language)))
  onPaper('html', async ({ language }, read) => {
    const document = minutesDocument(read, language)
    return minutesHtml(await printer.html(document), `${document.kicker}: ${document.title}`, language)
  })
}

/** What was taken back leaves its trace here too. */
async function withdrawalInstead({ context, params }: Visit, error: unknown): Promise<WithdrawalView> {
  if (!(error instanceof NotFound)) throw error
  const id = params['id']!
  const isThere = await meetingPage(context, { id }).then(
    // Its day can be public still when its content was taken back.
    ({ takenBack }) => takenBack === undefined,
    () => false,
  )
  if (isThere) throw error
  return withdrawalPage(context, { id })
}

function first({ fields }: Submission, name: string): string {
  return fields[name]?.[0] ?? ''
}
