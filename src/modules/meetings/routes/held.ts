import { slugFrom } from '../../../kernel/slug.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import type { Doors, Fields, Submission, Visit } from '../../../platform/http/doors.ts'
import type { Page } from '../../../ui/page.ts'
import { textInForm } from '../../documents/rules/text-in-form.ts'
import { type TextMessage, textTopic } from '../../documents/rules/text-message.ts'
import { addGuest } from '../commands/held/add-guest.ts'
import { addPhrase } from '../commands/held/add-phrase.ts'
import { addReservation } from '../commands/held/add-reservation.ts'
import { answerMeeting } from '../commands/held/answer-meeting.ts'
import { beginMeeting } from '../commands/held/begin-meeting.ts'
import { callSubstitute } from '../commands/held/call-substitute.ts'
import { concludeItem } from '../commands/held/conclude-item.ts'
import { endMeeting } from '../commands/held/end-meeting.ts'
import { leaveUntreated } from '../commands/held/leave-untreated.ts'
import { openItemFollowUp } from '../commands/held/open-item-follow-up.ts'
import { openRoom } from '../commands/held/open-room.ts'
import { recordAttendance } from '../commands/held/record-attendance.ts'
import { recordConflicts } from '../commands/held/record-conflicts.ts'
import { recordPresenceChange } from '../commands/held/record-presence-change.ts'
import { removeGuest } from '../commands/held/remove-guest.ts'
import { removeReservation } from '../commands/held/remove-reservation.ts'
import { takeUpItem } from '../commands/held/take-up-item.ts'
import { undoPresenceChange } from '../commands/held/undo-presence-change.ts'
import { itemNotice } from '../pages/items/item-notice.ts'
import { assignedNotice } from '../pages/held/assigned-notice.ts'
import { apologyNotice } from '../pages/held/apology-notice.ts'
import { postponeDraft } from '../commands/items/postpone-draft.ts'
import { sendOnDraft } from '../commands/items/send-on-draft.ts'
import { showAnswer } from '../pages/held/show-answer.tsx'
import { showAttendance } from '../pages/held/show-attendance.tsx'
import { showClosing } from '../pages/held/show-closing.tsx'
import { showFollowedMeeting } from '../pages/held/show-followed-meeting.tsx'
import { showHeldMeeting } from '../pages/held/show-held-meeting.tsx'
import { showRoom } from '../pages/held/show-room.tsx'
import { minutesWords } from '../pages/minutes/minutes-words.ts'
import { answerPage } from '../queries/held/answer-page.ts'
import { attendancePage } from '../queries/held/attendance-page.ts'
import { followedMeetingPage } from '../queries/held/followed-meeting-page.ts'
import { heldMeetingPage } from '../queries/held/held-meeting-page.ts'
import { conclusionStamp } from '../queries/held/conclusion-stamp.ts'
import { meetingStamp } from '../queries/held/meeting-stamp.ts'
import { roomPage } from '../queries/held/room-page.ts'
import { heldTopic } from '../rules/held/held-topic.ts'
import { followingsIn } from '../rules/items/item-source.ts'
import { atStartInForm, pointsInForm } from '../rules/held/held-form.ts'

/** A meeting as it is held: its secretary's page, who comes, the screen in the room, and those who follow. */
export function heldRoutes(on: Doors<Page>): void {
  const idOf = ({ params }: Visit): string => idFrom(params['id'])
  const itemOf = ({ params }: Visit): string => idFrom(params['item'])
  const heldAt = (visit: Visit): string => `/moeder/${idOf(visit)}/afholdelse`

  on.page('/moeder/:id/direkte', (visit) => followedMeetingPage(visit.context, { id: idOf(visit) }), showFollowedMeeting)
  on.stream('/moeder/:id/direkte/nyt', {
    topic: (visit) => heldTopic(idOf(visit)),
    begin: async (visit) => [{ name: 'stamp', message: await meetingStamp(visit.context, { id: idOf(visit) }) }],
  })
  on.stream('/moeder/:id/direkte/tekst/:text', {
    topic: (visit) => textTopic(idFrom(visit.params['text'])),
    begin: async (visit) => {
      const stamp = await conclusionStamp(visit.context, { id: idOf(visit), textId: idFrom(visit.params['text']) })
      return [{ name: 'stamp', message: stamp }]
    },
    // Where the writers' cursors are is their own business.
    told: async (message) => {
      const told = JSON.parse(message) as TextMessage
      return told.kind === 'change' ? [{ name: 'stamp', message: String(told.revision) }] : []
    },
  })
  on.page('/moeder/:id/rum', (visit) => roomPage(visit.context, { id: idOf(visit) }), showRoom)

  const answering = {
    load: (visit: Visit) => answerPage(visit.context, { id: idOf(visit), person: visit.query['person'] }),
    draw: showAnswer,
  }
  on.page('/moeder/:id/afbud', answering.load, answering.draw)
  on.form(
    '/moeder/:id/afbud',
    async (sent) => {
      const comes = first(sent.fields, 'answer') === 'comes'
      const personId = idFrom(first(sent.fields, 'person'))
      await answerMeeting(sent.context, {
        meetingId: idOf(sent),
        personId,
        comes,
        remark: first(sent.fields, 'remark'),
        substituteId: chosen(sent.fields, 'substitute'),
        tell: apologyNotice,
      })
      return `/moeder/${idOf(sent)}/afbud?person=${personId}&svaret=${comes ? 'came' : 'apology'}`
    },
    answering,
  )

  const conducting = {
    load: (visit: Visit) => heldMeetingPage(visit.context, { id: idOf(visit), item: visit.params['item'] ?? visit.query['punkt'] }),
    draw: showHeldMeeting,
  }
  on.page('/moeder/:id/afholdelse', conducting.load, conducting.draw)
  on.form(
    '/moeder/:id/afholdelse/begynd',
    async (sent) => {
      await beginMeeting(sent.context, { meetingId: idOf(sent), reason: first(sent.fields, 'reason') })
      return heldAt(sent)
    },
    conducting,
  )
  const closing = { ...conducting, draw: showClosing }
  on.page('/moeder/:id/afholdelse/afslut', closing.load, closing.draw)
  on.form(
    '/moeder/:id/afholdelse/afslut',
    async (sent) => {
      await endMeeting(sent.context, { meetingId: idOf(sent), tell: itemNotice })
      return heldAt(sent)
    },
    closing,
  )

  /** A deed on one item, after which its page is shown. */
  const onItem = (
    deed: string,
    work: (sent: Submission, at: { readonly meetingId: string; readonly itemId: string }) => Promise<unknown>,
  ) =>
    on.form(
      `/moeder/:id/afholdelse/punkt/:item/${deed}`,
      async (sent) => {
        await work(sent, { meetingId: idOf(sent), itemId: itemOf(sent) })
        return `${heldAt(sent)}?punkt=${itemOf(sent)}#punkt`
      },
      conducting,
    )
  on.form(
    '/moeder/:id/afholdelse/punkt/:item/konklusion',
    async (sent) => {
      const wish = first(sent.fields, 'wish')
      const next = await concludeItem(sent.context, {
        meetingId: idOf(sent),
        itemId: itemOf(sent),
        text: textInForm(sent.fields, 'conclusion'),
        phrase: chosen(sent.fields, 'phrase'),
        points: pointsInForm(sent.fields),
        publicDecision:
          sent.fields['publicDecision'] === undefined
            ? undefined
            : { shown: first(sent.fields, 'publicDecision-shown'), mine: first(sent.fields, 'publicDecision') },
        nothingToDo: sent.fields['nothingToDo'] === undefined ? undefined : true,
        words: minutesWords,
        wish: wish === 'conclude' || wish === 'go-on' ? wish : 'save',
      })
      return next === undefined && wish === 'go-on' ? heldAt(sent) : `${heldAt(sent)}?punkt=${next ?? itemOf(sent)}#punkt`
    },
    conducting,
  )
  onItem('tag-op', (sent, at) => takeUpItem(sent.context, at))
  onItem('forbehold', ({ context, fields }, at) =>
    addReservation(context, { ...at, personId: first(fields, 'who'), text: first(fields, 'reservation') }),
  )
  onItem('forbehold/fjern', ({ context, fields }, at) => removeReservation(context, { ...at, id: idFrom(first(fields, 'id')) }))
  onItem('opfoelgning', ({ context, fields }, at) =>
    openItemFollowUp(context, {
      ...at,
      text: first(fields, 'followUp'),
      organisationId: chosen(fields, 'party'),
      personId: chosen(fields, 'responsible'),
      dueOn: chosen(fields, 'due'),
      tellResponsible: assignedNotice,
    }),
  )
  onItem('deltagelse', ({ context, fields }, at) => recordConflicts(context, { ...at, personIds: fields['left'] ?? [] }))
  onItem('ikke-behandlet', ({ context, fields }, at) => leaveUntreated(context, { ...at, reason: first(fields, 'untreated') }))
  onItem('udskyd', ({ context, fields }, { itemId }) => {
    const to = chosen(fields, 'meeting')
    return postponeDraft(context, { ...stepIn(fields, itemId), ...(to && { meetingId: idFrom(to) }) })
  })
  onItem('send-videre', ({ context, fields }, { itemId }) =>
    sendOnDraft(context, { ...stepIn(fields, itemId), to: slugFrom(first(fields, 'to')) }),
  )
  onItem('skaerm', ({ context, fields }, at) => openRoom(context, { ...at, showsClosed: first(fields, 'show') === 'yes' }))
  onItem('formulering', ({ context, fields }, at) => addPhrase(context, { ...at, phrase: first(fields, 'phrase') }))

  const attending = { load: (visit: Visit) => attendancePage(visit.context, { id: idOf(visit) }), draw: showAttendance }
  on.page('/moeder/:id/afholdelse/fremmoede', attending.load, attending.draw)
  const onList = (deed: string, work: (sent: Submission, meetingId: string) => Promise<unknown>) =>
    on.form(
      `/moeder/:id/afholdelse/fremmoede${deed}`,
      async (sent) => {
        await work(sent, idOf(sent))
        return `${heldAt(sent)}/fremmoede?gemt=ja`
      },
      attending,
    )
  onList('', ({ context, fields }, meetingId) =>
    recordAttendance(context, {
      meetingId,
      atStart: atStartInForm(fields),
      rest: first(fields, 'rest') === 'present' ? 'present' : undefined,
    }),
  )
  onList('/haendelse', ({ context, fields }, meetingId) =>
    recordPresenceChange(context, {
      meetingId,
      personId: first(fields, 'person'),
      direction: first(fields, 'direction') === 'came' ? 'came' : 'left',
      time: first(fields, 'time'),
      itemId: chosen(fields, 'item'),
    }),
  )
  onList('/haendelse/fortryd', ({ context, fields }, meetingId) =>
    undoPresenceChange(context, { meetingId, personId: first(fields, 'person') }),
  )
  onList('/stedfortraeder', ({ context, fields }, meetingId) =>
    callSubstitute(context, { meetingId, memberId: first(fields, 'member'), substituteId: chosen(fields, 'substitute') }),
  )
  onList('/gaest', ({ context, fields }, meetingId) =>
    addGuest(context, {
      meetingId,
      name: first(fields, 'guest'),
      title: first(fields, 'guestTitle'),
      organisationId: chosen(fields, 'guestOrganisation'),
    }),
  )
  onList('/gaest/fjern', ({ context, fields }, meetingId) => removeGuest(context, { meetingId, personId: idFrom(first(fields, 'person')) }))
}

function first(fields: Fields, name: string): string {
  return fields[name]?.[0] ?? ''
}

/** What is done with an item instead of treating it, and what of it goes along. */
function stepIn(fields: Fields, draftId: string) {
  return { draftId, reason: first(fields, 'reason'), follows: followingsIn(fields['follows'] ?? []), tell: itemNotice }
}

/** Nothing where the first, empty choice was left. */
function chosen(fields: Fields, name: string): string | undefined {
  return first(fields, name).trim() || undefined
}
