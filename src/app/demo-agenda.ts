import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { findCommitteeBySlug } from '../modules/committees/index.ts'
import {
  addAttachments,
  agendaPage,
  approveAgenda,
  arrangeAgenda,
  dispatchAgenda,
  findMeetingOn,
  listItemIdentities,
  openAgenda,
  placeDraft,
  planMeetings,
  proposeDraft,
  startDraft,
  takeOverDraft,
} from '../modules/meetings/index.ts'
import { agendaNotice, itemNotice } from '../modules/meetings/routes.ts'
import { statePosition } from '../modules/notes/index.ts'
import { findOrganisationBySlug } from '../modules/people/index.ts'
import { publishMeeting } from '../modules/publishing/index.ts'
import type { Context } from '../platform/command/use-case.ts'
import type { ArrivingFile } from '../platform/http/doors.ts'
import { demoPerson } from './demo-person.ts'
import { type Installation, machine } from './installation.ts'

interface DemoItem {
  readonly by: string
  readonly organisation: string | null
  readonly title: string
  readonly publicTitle?: string
  readonly type: 'decision' | 'discussion' | 'information'
  readonly open: boolean
  readonly minutes: string
  readonly presenters: readonly string[]
  readonly recommendation: readonly string[]
  readonly references: readonly { readonly organisation: string; readonly system: string; readonly number: string }[]
  readonly sections: Readonly<Record<string, string>>
  /** Files of the demo, and what they are called here. */
  readonly attachments: readonly { readonly file: string; readonly title: string }[]
}

interface DemoAgenda {
  readonly committee: string
  readonly heldOn: string
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly plannedOn: string
  readonly dispatchedOn: string
  readonly secretary: string
  readonly chairs: readonly string[]
  /** For each item that says no time of its own. */
  readonly minutes: string
  readonly items: readonly DemoItem[]
  /** What an organisation tells its own people that it thinks. */
  readonly positions: readonly { readonly by: string; readonly organisation: string; readonly item: string; readonly text: string }[]
  /** Proposed when the agenda was out. */
  readonly late: DemoItem
}

/** Plans a meeting, puts its agenda together, lets both chairs approve it and sends it out, by the commands that people use. */
export async function sendOutDemoAgenda(installation: Installation, place: string): Promise<void> {
  const { app } = installation.contextFor(machine).database
  const agenda = JSON.parse(await readFile(place, 'utf8')) as DemoAgenda
  const committee = await findCommitteeBySlug(app, agenda.committee)
  if (!committee || (await findMeetingOn(app, committee.id, agenda.heldOn))) return
  const secretary = await as(agenda.secretary, agenda.plannedOn)
  const { heldOn, startsAt, endsAt } = agenda
  const planned = { key: '0', committeeId: committee.id, heldOn, startsAt, endsAt, place: agenda.place }
  await planMeetings(secretary, { meetings: [planned], publish: true })
  const meeting = await findMeetingOn(app, committee.id, heldOn)
  if (!meeting) return
  const meetingId = meeting.id
  await openAgenda(secretary, { meetingId })
  for (const item of agenda.items) {
    const draftId = await propose(item, agenda.plannedOn)
    await takeOverDraft(secretary, { draftId, tell: itemNotice })
    await placeDraft(secretary, { draftId, meetingId })
  }
  const { revision, items } = await agendaPage(secretary, { id: meetingId })
  const rows = items.map(({ id, minutesAllotted }) => ({
    id,
    minutes: minutesAllotted ? String(minutesAllotted) : agenda.minutes,
  }))
  await arrangeAgenda(secretary, { meetingId, revision, rows })
  const seen = async (context: Context): Promise<string> => (await agendaPage(context, { id: meetingId })).key
  for (const chair of agenda.chairs) {
    const context = await as(chair, agenda.dispatchedOn)
    await approveAgenda(context, { meetingId, seen: await seen(context) })
  }
  const sending = await as(agenda.secretary, agenda.dispatchedOn)
  await dispatchAgenda(sending, { meetingId, seen: await seen(sending), reason: '', tell: agendaNotice })
  await publishMeeting({ ...installation.contextFor(machine), now: sending.now }, { meetingId })
  await propose(agenda.late, agenda.dispatchedOn)
  const sentOut = await listItemIdentities(app, meetingId)
  for (const { by, organisation, item, text } of agenda.positions) {
    const itemId = sentOut.find(({ title }) => title === item)?.id
    if (itemId)
      await statePosition(await as(by, agenda.dispatchedOn), {
        meetingId,
        itemId,
        organisationId: await organisationId(organisation),
        text,
      })
  }

  async function propose(item: DemoItem, on: string): Promise<string> {
    const context = await as(item.by, on)
    const references = []
    for (const { organisation, system, number } of item.references)
      references.push({ organisationId: await organisationId(organisation), system, number })
    const draftId = await startDraft(context, {
      committee: agenda.committee,
      organisationId: item.organisation && (await organisationId(item.organisation)),
      fields: {
        title: item.title,
        type: item.type,
        open: item.open,
        publicTitle: item.publicTitle ?? null,
        minutes: item.minutes,
        meetingId,
        recommendation: item.recommendation,
        presenters: item.presenters,
        references,
        concernedSectors: ['region', 'municipality', 'general-practice'],
        whyHere: null,
        internalNote: null,
        sections: Object.entries(item.sections).map(([kind, markdown]) => ({ kind, markdown, baseRevision: 1 })),
      },
    })
    if (item.attachments.length > 0)
      await addAttachments(context, { draftId, open: true, arriving: filesOf(item.attachments), tools: installation })
    if (item.organisation) await proposeDraft(context, { draftId, tell: itemNotice })
    return draftId
  }

  async function* filesOf(attachments: DemoItem['attachments']): AsyncGenerator<ArrivingFile> {
    for (const { file, title } of attachments)
      yield { name: `${title}${path.extname(file)}`, content: createReadStream(path.join(path.dirname(place), file)) }
  }

  function as(person: string, on: string): Promise<Context> {
    return demoPerson(installation, person, on)
  }

  async function organisationId(slug: string): Promise<string> {
    const organisation = await findOrganisationBySlug(app, slug)
    if (!organisation) throw new Error(`no organisation in the demo is called ${slug}`)
    return organisation.id
  }
}
