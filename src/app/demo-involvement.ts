import { readFile } from 'node:fs/promises'
import { findCommitteeBySlug, listFocusAreas } from '../modules/committees/index.ts'
import {
  decideGroup,
  groupIdeas,
  involvementPage,
  mapSubjects,
  openRound,
  publishRound,
  raiseIdea,
  recordOutcome,
  roundPage,
  settleInvolvement,
} from '../modules/matters/index.ts'
import { telling as tell } from '../modules/matters/routes.ts'
import type { GroupDecision } from '../modules/matters/rules/involvement/why-not-decide.ts'
import type { Outcome } from '../modules/matters/rules/involvement/why-not-record-outcome.ts'
import { findMeetingOn, planMeetings } from '../modules/meetings/index.ts'
import { findOrganisationBySlug } from '../modules/people/index.ts'
import { type DemoNote, writeNoteInDemo } from './demo-notes.ts'
import { demoPerson } from './demo-person.ts'
import { type Installation, machine } from './installation.ts'

interface DemoRound {
  readonly partnership: string
  readonly secretary: string
  readonly year: number
  readonly opensOn: string
  readonly closesOn: string
  readonly publishedOn: string
  readonly ideas: readonly {
    readonly on: string
    readonly organisation: string
    readonly committee?: string
    readonly text: string
    /** Title of the group that it is decided in; absent while it waits. */
    readonly group?: string
  }[]
  readonly groups: readonly { readonly title: string; readonly decision: GroupDecision; readonly on: string; readonly reason: string }[]
}

interface DemoInvolvement {
  /** A municipality, and who speaks for it. */
  readonly organisation: string
  readonly consultant: string
  readonly plannedOn: string
  readonly mappings: readonly { readonly committee: string; readonly focusArea: string; readonly subjects: string }[]
  /** Of the municipality's own committees. */
  readonly meetings: readonly { readonly committee: string; readonly heldOn: string; readonly startsAt: string; readonly place: string }[]
  readonly rounds: readonly DemoRound[]
  /** What one of them said of what concerns it on an agenda. */
  readonly outcome: {
    readonly committee: string
    readonly heldOn: string
    readonly by: string
    readonly treatedOn: string
    readonly writtenOn: string
    readonly outcome: Outcome
    readonly remark: string
    readonly wish: string
  }
  readonly notes: readonly DemoNote[]
}

/** Lets a municipality, general practice, patients and a KLU take part, by the commands that people use; once only. */
export async function involveInDemo(installation: Installation, place: string): Promise<void> {
  const { app } = installation.contextFor(machine).database
  const demo = JSON.parse(await readFile(place, 'utf8')) as DemoInvolvement
  const slug = demo.organisation
  const first = demo.meetings[0]!
  if (await findMeetingOn(app, await committeeId(first.committee), first.heldOn)) return
  const consultant = await demoPerson(installation, demo.consultant, demo.plannedOn)
  const planned = []
  for (const [key, { committee, ...meeting }] of demo.meetings.entries())
    planned.push({ ...meeting, key: String(key), committeeId: await committeeId(committee), endsAt: undefined })
  const focusAreas = new Map((await listFocusAreas(app)).map((area) => [area.slug, area.id]))
  for (const { committee, focusArea, subjects } of demo.mappings)
    await mapSubjects(consultant, { slug, committeeId: await committeeId(committee), focusAreaId: focusAreas.get(focusArea), subjects })
  for (const round of demo.rounds) await hold(round)
  await answer(demo.outcome)
  for (const note of demo.notes) await writeNoteInDemo(installation, note)
  // Last, as it says that all of this is there.
  await planMeetings(consultant, { meetings: planned, publish: false })

  async function hold({ partnership, secretary, year, opensOn, closesOn, publishedOn, ideas, groups }: DemoRound): Promise<void> {
    const round = { slug: partnership, year }
    const as = (on: string) => demoPerson(installation, secretary, on)
    await openRound(await as(opensOn), { ...round, closesOn, tell })
    for (const { on, organisation, committee, text } of ideas) {
      const who = await organisationId(organisation)
      const voice = committee ? `${who} ${await committeeId(committee)}` : who
      const speaker = organisation === slug ? await demoPerson(installation, demo.consultant, on) : await as(on)
      await raiseIdea(speaker, { ...round, voice, text, tell })
    }
    for (const { title, on, decision, reason } of groups) {
      const deciding = await as(on)
      const texts = ideas.filter(({ group }) => group === title).map(({ text }) => text)
      const raised = (await roundPage(deciding, round)).inside?.ideas.filter(({ text }) => texts.includes(text)) ?? []
      await groupIdeas(deciding, { ...round, title, open: true, ideas: raised.map(({ id }) => id) })
      const group = (await roundPage(deciding, round)).groups.find((known) => known.title === title)
      if (group && 'id' in group) await decideGroup(deciding, { ...round, id: group.id, decision, reason, tell })
    }
    await publishRound(await as(publishedOn), { ...round, publish: true })
  }

  async function answer({ committee, heldOn, by, writtenOn, ...said }: DemoInvolvement['outcome']): Promise<void> {
    const meeting = await findMeetingOn(app, await committeeId(committee), heldOn)
    const own = await committeeId(by)
    const speaking = await demoPerson(installation, demo.consultant, writtenOn)
    if (!meeting) return
    const { items } = await involvementPage(speaking, { slug, meetingId: meeting.id })
    const concerned = items.flatMap(({ involvements }) => involvements).find((one) => one.committeeId === own)
    if (!concerned) return
    await settleInvolvement(speaking, { slug, meetingId: meeting.id, ids: [concerned.id], ask: true })
    await recordOutcome(speaking, { id: concerned.id, recordNumber: '', ...said, tell })
  }

  async function committeeId(committee: string): Promise<string> {
    const found = await findCommitteeBySlug(app, committee)
    if (!found) throw new Error(`no committee in the demo is called ${committee}`)
    return found.id
  }

  async function organisationId(organisation: string): Promise<string> {
    const found = await findOrganisationBySlug(app, organisation)
    if (!found) throw new Error(`no organisation in the demo is called ${organisation}`)
    return found.id
  }
}
