import { texts as meetings } from '../meetings/texts.en.ts'
import { many } from '../../kernel/many.ts'
import { waysIn } from './texts/ways-in.en.ts'
import { contact } from './texts/contact.en.ts'
import { succession } from './texts/succession.en.ts'
import { chart } from './texts/chart.en.ts'
import { committee } from './texts/committee.en.ts'
import { publish } from './texts/publish.en.ts'
import { own } from './texts/own.en.ts'
import { merge } from './texts/merge.en.ts'
import { personalRecord } from './texts/personal-record.en.ts'
import { map } from './texts/map.en.ts'
import { search } from './texts/search.en.ts'
import { followUps } from './texts/follow-ups.en.ts'
import { front } from './texts/front.en.ts'
import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  events: {
    'invitation.made': (told) => `invited ${told('person')} to sign in`,
    'invitation.withdrawn': (told) => `withdrew the invitation of ${told('person')}`,
    'identity.removed': (told) => `removed an account with which ${told('person')} signed in`,
    'meeting.published': (told) => `published the meeting (version ${told('version')})`,
    'meeting.release-asked': (told) => `asked for release in spite of ${many(told('findings'), 'finding', 'findings')}: ${told('reason')}`,
    'meeting.release-scheduled': 'decided when the meeting is published',
    'meeting.release-overtaken': (told) => `did not publish the meeting as ${told('by')} had decided, as something new had come`,
    'meeting.release-without-right': (told) =>
      `did not publish the meeting as ${told('by')} had decided, as ${told('by')} may no longer publish it`,
    'meeting.taken-back': (told) => `withdrew the meeting: ${told('reason')}`,
    'contact.changed': (told) => `changed the contact details of ${told('person')}`,
    'contact.deleted': (told) => `deleted the contact details of ${told('person')}`,
    'person.forgotten': (told) => `deleted the contact details and ways of signing in of ${told('person')}`,
    'person.merged': (told) => `merged ${told('merged')} into ${told('kept')}`,
    'person.merged-away': (told) => `merged ${told('merged')} into ${told('kept')}, who keeps the seats`,
    'person.merge-undone': (told) => `separated ${told('merged')} and ${told('kept')} again`,
  },
  home: 'Front page',
  committees: 'Committees',
  waysIn,
  front,
  followUps,
  followUp: {
    proposed: 'Samspil found these texts in the minutes. They are proposals until the secretariat has confirmed them.',
    responsible: (who) => `Responsible: ${who}`,
    noResponsible: 'Nobody named as responsible',
    due: (day, relative) => `Due ${day} (${relative})`,
    noDue: 'No due date',
    overdue: 'Overdue',
    open: 'Within the deadline',
    undated: 'Open',
    escalated: 'Raised to the chairs',
    source: (day, age, number) => `Agreed ${day} (${age}), item ${number}`,
    sourceMeeting: 'See the meeting',
  },
  meeting: {
    untitled: 'Meeting',
    clock: (hours) => hours,
    states: { planned: 'Planned', agenda: 'Agenda', minutes: 'Minutes' },
    dispatched: 'Agenda sent out',
    noPaper: 'No minutes yet',
    notPublic: 'Not published',
  },
  levels: { political: 'Political level', professional: 'Professional level' },
  organisationKinds: {
    region: 'Region',
    hospital: 'Hospital',
    psychiatry: 'Psychiatry',
    municipality: 'Municipality',
    'gp-organisation': 'General practice',
    'patient-organisation': 'Patients and relatives',
  },
  capacities: meetings.capacities,
  capacityHeadings: {
    chair: 'Chairs',
    member: 'Members',
    substitute: 'Substitutes',
    adviser: 'Advisers',
    secretary: 'Secretariat',
    observer: 'Observers',
  },
  presences: {
    present: 'Present',
    apology: 'Apologies',
    absent: 'Absent',
    'arrived-late': 'Arrived late',
    'left-early': 'Left early',
  },
  invited: 'Invited',
  validity: {
    from: (day) => `From ${day}`,
    span: (from, to) => `${from} – ${to}`,
    begins: (day) => `Begins ${day}`,
    ended: 'Ended',
    coming: 'Upcoming',
  },
  succession,
  map,
  chart,
  origin: {
    heading: 'Sources',
    lead: 'Each fact has a source. “Inferred” means that it is not in the source itself but follows from it.',
    note: (number) => `Source ${number}`,
    inferred: 'inferred',
  },
  committeesPage: {
    create: { partnership: 'New partnership', committee: 'New committee', group: 'New group' },
    lead: 'These are the committees that hold meetings about health collaboration, under the partnership they belong to.',
    ofOrganisations: 'Committees of municipalities and regions',
    others: 'Other committees',
    under: (parent) => `Under ${parent}`,
    none: 'No committees yet',
    noneHelp: 'Committees appear when the operator has loaded the reference data, or when the first document is imported.',
  },
  partnership: {
    lead: (region, hospital) => `The collaboration around ${hospital} in ${region}.`,
    leadWithoutHospital: (region) => `The collaboration in ${region}.`,
    parties: 'The parties',
    map: 'See on the map',
    diagram: 'Organisation diagram',
    rounds: 'The yearly round',
    change: 'Change or end',
    committees: 'Committees',
    noCommittees: 'No committees yet',
    noCommitteesHelp: 'Committees are listed here when they have been set up.',
    focusAreas: 'Focus areas',
  },
  committee,
  person: {
    kicker: 'Person or office',
    seats: 'Seats',
    seatsOn: (day) => `Seats on ${day}`,
    otherSeats: 'Former and coming seats',
    noSeatsThen: 'Samspil knows of no seat on that day.',
    seatsLead: 'The dates come from the documents that have been imported.',
    noSeats: 'No seats known',
    noSeatsHelp: 'Samspil finds the seats in the meetings where the name appears.',
    appearances: 'Meetings',
    noAppearances: 'No published meetings',
    noAppearancesHelp: 'When a meeting that mentions the name is published, it is listed here.',
    date: 'Date',
    committee: 'Committee',
    capacity: 'Took part as',
    presence: 'Attendance',
  },
  organisation: {
    partnerships: 'Partnerships',
    noPartnerships: 'Not a party to any partnership yet',
    noPartnershipsHelp: 'Partnerships that the organisation is a party to are listed here.',
    seats: 'Seats now',
    seatsOn: (day) => `Seats on ${day}`,
    noSeatsThen: 'Samspil knows of nobody who sat for the organisation on that day.',
    appointments: 'Appointments',
    vacant: 'Vacant seat',
    noSeats: 'No seats known',
    noSeatsHelp: 'Samspil finds the seats in the meetings where someone takes part for the organisation.',
    person: 'Name',
    committee: 'Committee',
    capacity: 'Seat',
    meetings: 'Meetings',
    noMeetings: 'No published meetings',
    noMeetingsHelp: 'When a meeting that someone from here takes part in is published, it is listed here.',
    findMore: (name) => `Search for items about ${name}`,
  },
  search,
  publish,
  own,
  personalRecord,
  contact,
  merge,
  refusals: {
    'publishing/same-person': 'Something was found in the meeting. Somebody other than you must release it.',
    'publishing/findings-changed': 'Something new has been found since release was asked for. Look through it, and ask again.',
    'publishing/reason-missing': 'Write a reason.',
    'publishing/reason-too-long': 'The reason is too long. Write at most 2,000 characters.',
    'publishing/nothing-found': 'Nothing was found. You can publish the meeting yourself.',
    'publishing/meeting-not-held': ({ meeting }) => `The meeting is not held until ${meeting}. Nothing has been agreed yet.`,
    'publishing/time-passed': 'Choose a time that has not passed.',
    'publishing/not-public': 'The meeting is not public.',
    'publishing/committee-not-placed':
      'The committee began with a document and belongs to no partnership or organisation yet. Ask the operator to give it its place. Then the meeting can be published.',
    'publishing/nothing-yet': 'No document has been recorded for the meeting yet. Import an agenda or minutes first.',
    'publishing/not-for-everyone': ({ places }) =>
      `${places === 1 ? 'One place' : `${places} places`} cannot be read by everyone. See the places below.`,
    'publishing/personal-number': ({ numbers }) =>
      `${numbers === 1 ? 'One place looks like a CPR number or could not be looked through' : `${numbers} places look like CPR numbers or could not be looked through`}. See the places below.`,
  },
}
