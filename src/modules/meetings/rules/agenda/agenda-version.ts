import type { Attending, MeetingVersion, VersionItem } from '../meeting-version.ts'
import type { AgendaContent, AgendaEntry } from './agenda-content.ts'

/** A dispatched agenda as content of its meeting; the whole agenda is kept with it, for the chairs' edition and to compare. */
export function agendaVersion(committeeId: string, agenda: AgendaContent, people: readonly Attending[]): MeetingVersion {
  const { heldOn, startsAt, endsAt, place } = agenda
  return {
    committeeId,
    heldOn,
    startsAt,
    endsAt,
    place,
    kind: 'agenda',
    people,
    items: agenda.items.map(versionItem),
    comingMeetings: [],
    deadlines: [],
    followUps: [],
    content: agenda,
  }
}

/** The record keeps what is recommended without the word that begins each line; its page says it again. */
const leadingAt = /^[-–\s]*at\s+/i

/** An item as the record and its page know it. */
export function versionItem(entry: AgendaEntry): VersionItem {
  const { id, number, title, publicTitle, type, open, minutesAllotted, late, organisationId } = entry
  return {
    id,
    number,
    title,
    publicTitle,
    type,
    open,
    minutesAllotted,
    late,
    responsibleOrganisationId: organisationId,
    sections: entry.sections.filter(({ body }) => body.trim() !== ''),
    lines: [
      ...entry.recommendation.map((text, at) => ({
        kind: 'recommendation' as const,
        number: String(at + 1),
        text: text.replace(leadingAt, ''),
      })),
      ...entry.presenters.map((text) => ({ kind: 'presenter' as const, text })),
    ],
    references: entry.references.map((reference) => ({ ...reference, kind: 'case' as const })),
    treatments: entry.treatments.map((treatment) => ({ ...treatment, state: 'held' as const })),
    attachments: entry.attachments.map((attachment) => ({
      number: attachment.number,
      title: attachment.title,
      open: attachment.open,
      mainDocument: false,
      handout: attachment.handout,
      file: attachment.file,
    })),
  }
}
