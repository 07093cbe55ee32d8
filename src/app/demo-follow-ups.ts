import { readFile } from 'node:fs/promises'
import { findCommitteeBySlug, listFocusAreas } from '../modules/committees/index.ts'
import { confirmFollowUp, findFollowUp, listFollowUpsOfMeeting, reportOnFollowUp } from '../modules/decisions/index.ts'
import { texts as danish } from '../modules/decisions/texts.da.ts'
import { texts as english } from '../modules/decisions/texts.en.ts'
import { findMeetingOn } from '../modules/meetings/index.ts'
import { findOrganisationBySlug } from '../modules/people/index.ts'
import { danishInstant } from '../kernel/dates.ts'
import { type Installation, machine } from './installation.ts'

/** What people said became of what the demo's papers propose, in `demo/follow-ups.json`. */
interface DemoFollowUp {
  readonly committee: string
  readonly heldOn: string
  /** How the proposal begins. */
  readonly starts: string
  readonly organisation: string
  readonly dueOn: string
  readonly focusArea?: string
  readonly reports: readonly { readonly on: string; readonly state: string; readonly text: string }[]
}

const words = { da: danish.notices, en: english.notices }

/** Confirms and follows up by the commands that people use; what is no proposal any more is left alone. */
export async function followUpInDemo(installation: Installation, place: string): Promise<void> {
  const { app } = installation.contextFor(machine).database
  const at = (day: string) => ({ ...installation.contextFor(machine), now: danishInstant(day, '10:00') })
  const focusAreas = await listFocusAreas(app)
  for (const entry of JSON.parse(await readFile(place, 'utf8')) as DemoFollowUp[]) {
    const committee = await findCommitteeBySlug(app, entry.committee)
    const meeting = committee && (await findMeetingOn(app, committee.id, entry.heldOn))
    const organisation = await findOrganisationBySlug(app, entry.organisation)
    if (!meeting || !organisation) continue
    const ofMeeting = await listFollowUpsOfMeeting(app, meeting.id, { committees: [], closedCommittees: [], everything: true })
    const found = ofMeeting.find(({ state, text }) => state === 'proposed' && text.startsWith(entry.starts))
    const proposed = found && (await findFollowUp(app, found.id))
    if (!proposed) continue
    const form = {
      text: proposed.text,
      organisationId: organisation.id,
      personId: null,
      focusAreaId: focusAreas.find(({ slug }) => slug === entry.focusArea)?.id ?? null,
      dueOn: entry.dueOn,
      tell: [],
      revision: proposed.revision,
    }
    await confirmFollowUp(at(entry.heldOn), { id: proposed.id, form })
    for (const { on, state, text } of entry.reports) await reportOnFollowUp(at(on), { id: proposed.id, state, text, words })
  }
}
