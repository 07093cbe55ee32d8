import type { ExpectedPaper } from '../expected-paper.ts'
import type { MeetingFacts } from './meeting-facts.ts'

export function expectedOfFacts(facts: MeetingFacts, shows: { readonly types: boolean; readonly offices: boolean }): ExpectedPaper {
  return {
    family: 'generated',
    kind: 'minutes',
    meeting: { committee: facts.committee, date: facts.date, start: facts.start, end: facts.end, place: facts.place },
    people: facts.people.map(({ name, party, role, organisation, apology }) => ({
      name,
      ...(party ? { party } : {}),
      ...(shows.offices && role ? { roles: [role] } : {}),
      ...(shows.offices && organisation ? { organisation } : {}),
      presence: apology ? ['apology', 'absent'] : 'present',
    })),
    items: facts.items.map((item, at) => ({
      number: String(at + 1),
      title: item.title,
      open: item.open,
      ...(shows.types && item.type ? { type: item.type } : {}),
      ...(item.record ? { records: [item.record] } : {}),
      recommendations: item.recommendations,
      ...(item.conclusion ? { conclusion: item.conclusion } : {}),
      ...(item.absent && item.conclusion ? { notParticipating: [item.absent] } : {}),
      attachments: item.attachments.map((title) => ({ title })),
    })),
    comingMeetings: facts.next ? [{ date: facts.next.date, start: facts.next.start }] : [],
  }
}
