import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, NotPermitted } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { query } from '../../../platform/command/use-case.ts'
import { listMembershipsOfPerson } from '../../committees/index.ts'
import { closedReading } from '../../committees/rules/closed-reading.ts'
import { committeesReadBy, committeesReadClosedBy } from '../../committees/rules/committee-rights.ts'
import { findMeetingContents, findReadableMeeting } from '../../meetings/index.ts'
import { listOrganisations } from '../../people/index.ts'
import { listRecipientMeetings } from '../repository/note-recipients.ts'
import { listPositions } from '../repository/positions.ts'
import { listPrivateNotes } from '../repository/private-notes.ts'
import { listSinceLast } from '../repository/since-last.ts'
import { mayKeepNotes, mayStatePosition, organisationsThoughtFor } from '../rules/brief/brief-rights.ts'
import { moneySentences } from '../rules/brief/money-sentences.ts'

export type BriefView = Awaited<ReturnType<typeof briefPage>>

const followUpsShown = 8

/** A meeting on one page for one who takes part: what is to be decided, money, what happened since last, notes. */
export const briefPage = query(
  'notes.brief-page',
  async ({ actor, db, now, permitToKnow, showsClosed }, given: { readonly meetingId: string | undefined }) => {
    const id = idFrom(given.meetingId)
    const committees = committeesReadBy(actor)
    const meeting = await findReadableMeeting(db, id, committees)
    permitToKnow(meeting !== undefined && mayKeepNotes(actor))
    if (!meeting) throw new NotFound('meeting')
    if (actor.kind !== 'person') throw new NotPermitted('own page')
    const readsClosed = committeesReadClosedBy(actor).includes(meeting.committeeId)
    const standing = readsClosed ? 'reads-closed' : committees.includes(meeting.committeeId) ? 'of-committee' : 'outsider'
    const contents = await findMeetingContents(db, meeting, { committees, standing })
    if (!contents.committee) throw new NotFound('committee')
    const inside = committees.includes(meeting.committeeId)
    // The meeting before may still be to come; what has happened is told since one that was held.
    const days = inside ? (await listRecipientMeetings(db, [meeting.committeeId])).map(({ heldOn }) => heldOn) : []
    const lastOn = days.findLast((day) => day < meeting.heldOn && day < danishDay(now)) ?? null
    const sinceLast = inside
      ? await listSinceLast(db, {
          committeeId: meeting.committeeId,
          since: lastOn ?? meeting.heldOn,
          withClosed: readsClosed,
          atMost: followUpsShown,
        })
      : []
    const closed = contents.items.filter(({ open }) => !open).map(({ number }) => number)
    const closedFollowUps = sinceLast.filter(({ open }) => !open).length
    if (closed.length + closedFollowUps > 0)
      showsClosed(closedReading(actor, meeting.committeeId, { kind: 'meeting', id }, { items: closed, followUps: closedFollowUps }))

    const seats = (await listMembershipsOfPerson(db, actor.personId)).filter(({ committeeId }) => committeeId === meeting.committeeId)
    const organisations = organisationsThoughtFor(
      actor,
      seats.flatMap(({ organisationId }) => organisationId ?? []),
    )
    const named = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
    const positions = await listPositions(db, { organisations, items: contents.items.map((item) => item.id) })
    const notes = new Map((await listPrivateNotes(db, actor.personId, id)).map((note) => [note.subjectId, note.text]))
    return {
      meeting,
      committee: contents.committee,
      lastOn,
      sinceLast,
      withheld: contents.withheld,
      note: notes.get(id) ?? '',
      items: contents.items.map((item) => ({
        id: item.id,
        position: item.position,
        number: item.number,
        title: item.title,
        type: item.type,
        open: item.open,
        attachments: item.attachments.length,
        recommendation: recommendationOf(item),
        presenters: item.lines.filter(({ kind }) => kind === 'presenter').map(({ text }) => text),
        conclusion: item.conclusion,
        money: moneySentences(item.sections.map(({ body }) => body)),
        note: notes.get(item.id) ?? '',
        positions: organisations.flatMap((organisationId) => {
          const stated = positions.find((position) => position.itemId === item.id && position.organisationId === organisationId)
          const mayState = mayStatePosition(actor, organisationId)
          const organisation = named.get(organisationId)
          if (!organisation || (!stated && !mayState)) return []
          return [{ organisationId, organisation: organisation.shortName, text: stated?.text ?? '', by: stated?.writtenByName, mayState }]
        }),
      })),
    }
  },
)

/** What is recommended, and whether each "at" has its number. */
function recommendationOf({ lines }: Awaited<ReturnType<typeof findMeetingContents>>['items'][number]) {
  const recommended = lines.filter(({ kind }) => kind === 'recommendation')
  return { lines: recommended.map(({ text }) => text), numbered: recommended.every(({ number }) => /^\d+$/.test(number ?? '')) }
}
