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
      ...(item.reservation && item.conclusion ? { reservations: [item.reservation.replace(/\.$/, '')] } : {}),
      ...(item.presenter ? { presenters: [item.presenter] } : {}),
      earlierTreatments: item.earlier ? [{ committee: item.earlier.committee, date: item.earlier.date, itemNumber: item.earlier.item, outcome: item.earlier.outcome, state: 'held' }] : [],
      attachments: item.attachments.map((title) => ({ title })),
    })),
    followUps: facts.items.flatMap(({ duty, conclusion }, at) => (duty && conclusion ? [{ text: `${duty.who} ${duty.what}`, item: String(at + 1), due: duty.due, responsible: duty.who }] : [])),
    deadlines: facts.deadline ? [{ date: facts.deadline, kind: 'submission' }] : [],
    comingMeetings: facts.next ? [{ date: facts.next.date, start: facts.next.start }] : [],
  }
}
