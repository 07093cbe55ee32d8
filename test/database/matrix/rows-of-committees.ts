import { Readable } from 'node:stream'
import { acceptAppointments } from '../../../src/modules/committees/commands/accept-appointments.ts'
import { addSeat } from '../../../src/modules/committees/commands/add-seat.ts'
import { addTerms } from '../../../src/modules/committees/commands/add-terms.ts'
import { applyReference } from '../../../src/modules/committees/commands/apply-reference.ts'
import { changeCommittee } from '../../../src/modules/committees/commands/change-committee.ts'
import { changePartnership } from '../../../src/modules/committees/commands/change-partnership.ts'
import { changeSeats } from '../../../src/modules/committees/commands/change-seats.ts'
import { closeSeat } from '../../../src/modules/committees/commands/close-seat.ts'
import { createCommittee } from '../../../src/modules/committees/commands/create-committee.ts'
import { createPartnership } from '../../../src/modules/committees/commands/create-partnership.ts'
import { createSeats } from '../../../src/modules/committees/commands/create-seats.ts'
import { endCommittee } from '../../../src/modules/committees/commands/end-committee.ts'
import { endExclusion } from '../../../src/modules/committees/commands/end-exclusion.ts'
import { endPartnership } from '../../../src/modules/committees/commands/end-partnership.ts'
import { excludePerson } from '../../../src/modules/committees/commands/exclude-person.ts'
import { foundGroup } from '../../../src/modules/committees/commands/found-group.ts'
import { handInAppointments } from '../../../src/modules/committees/commands/hand-in-appointments.ts'
import { loadReference } from '../../../src/modules/committees/commands/load-reference.ts'
import { placeMember } from '../../../src/modules/committees/commands/place-member.ts'
import { succeedCommittee } from '../../../src/modules/committees/commands/succeed-committee.ts'
import { succeedPartnership } from '../../../src/modules/committees/commands/succeed-partnership.ts'
import { appointmentSheetPage } from '../../../src/modules/committees/queries/appointment-sheet-page.ts'
import { appointmentsPage } from '../../../src/modules/committees/queries/appointments-page.ts'
import { editCommitteePage } from '../../../src/modules/committees/queries/edit-committee-page.ts'
import { editPartnershipPage } from '../../../src/modules/committees/queries/edit-partnership-page.ts'
import { exclusionsPage } from '../../../src/modules/committees/queries/exclusions-page.ts'
import { membershipPage } from '../../../src/modules/committees/queries/membership-page.ts'
import { newCommitteePage } from '../../../src/modules/committees/queries/new-committee-page.ts'
import { newGroupPage } from '../../../src/modules/committees/queries/new-group-page.ts'
import { newPartnershipPage } from '../../../src/modules/committees/queries/new-partnership-page.ts'
import { previewReference } from '../../../src/modules/committees/queries/preview-reference.ts'
import { seatCheck } from '../../../src/modules/committees/queries/seat-check.ts'
import { seatPage } from '../../../src/modules/committees/queries/seat-page.ts'
import { seatsPage } from '../../../src/modules/committees/queries/seats-page.ts'
import { termsPage } from '../../../src/modules/committees/queries/terms-page.ts'
import type { SeatDeed } from '../../../src/modules/committees/rules/seats/seat-deed.ts'
import type { Context } from '../../../src/platform/command/use-case.ts'
import { writeCsv } from '../../../src/platform/spreadsheet/write-csv.ts'
import { type MatrixWorld, today } from './matrix-world.ts'
import { and, everyone, keepers, only, operators, readers, secretaries } from './roles.ts'
import type { Openness, Rows } from './row.ts'

const emptyWorld = { name: 'empty', organisations: [], partnerships: [], committees: [], focusAreas: [], demoRoles: [] }
/** Those who keep the seats here all the same: the coordinator fills what Furesø appoints, and owns the committees. */
const seatKeepers = keepers
const bodyKeepers = and(operators, only('coordinator'))
const knowsClosed = and(readers, operators)

const appointing = ({ vacantSeats, organisations }: MatrixWorld, openness: Openness): SeatDeed => ({
  kind: 'appoint',
  seatId: vacantSeats[openness],
  capacity: 'member',
  person: { name: 'Et nyt navn', isNew: true },
  organisationId: organisations.furesoe,
  from: today,
  access: false,
})

const committeeState = {
  name: 'Børneudvalget i Furesø',
  otherNames: '',
  kind: 'municipal-committee',
  level: 'political',
  partnership: '',
  organisation: 'furesoe',
  parent: '',
  from: '2023-01-01',
}
const partnershipState = {
  name: 'Klynge Ny',
  region: 'Region Hovedstaden',
  hospital: '',
  from: '2023-01-01',
  source: '',
  parties: 'Furesø Kommune',
}
const ending = { was: { to: '' }, on: '2023-12-31', reason: 'Nedlagt', withThose: true }

/** The sheet of the committee's seats as it stands, handed in by its secretary. */
async function sheetOf(context: Context, { actors, slugs }: MatrixWorld, openness: Openness): Promise<string> {
  const secretary = { ...context, actor: actors.secretary }
  const { cells } = await appointmentsPage(secretary, { scope: { committee: slugs[openness] }, on: undefined })
  return (await handInAppointments(secretary, sheetIn(slugs[openness], cells))).id
}

const sheetIn = (committee: string, cells: Parameters<typeof writeCsv>[0]) => ({
  scope: { committee },
  on: today,
  files: (async function* () {
    yield { name: 'udpegninger.csv', content: Readable.from([Buffer.from(writeCsv(cells))]) }
  })(),
})

export const rows: Rows = {
  'committees.load-reference': { may: operators, run: (context) => loadReference(context, emptyWorld) },
  'committees.apply-reference': { may: operators, run: (context) => applyReference(context, []) },
  'committees.preview-reference': { may: operators, run: (context) => previewReference(context, []) },

  'committees.exclusions-page': {
    may: secretaries,
    run: (context, { slugs }, openness) => exclusionsPage(context, { slug: slugs[openness] }),
  },
  'committees.exclude-person': {
    may: secretaries,
    run: (context, { slugs, persons }, openness) =>
      excludePerson(context, { slug: slugs[openness], personId: persons.chair, reason: 'Inhabil', validFrom: today }),
  },
  'committees.end-exclusion': { may: secretaries, run: (context, { exclusion }) => endExclusion(context, { id: exclusion }) },

  'committees.seats-page': { may: seatKeepers, run: (context, { slugs }, openness) => seatsPage(context, { slug: slugs[openness] }) },
  'committees.seat-page': {
    may: seatKeepers,
    run: (context, { slugs, seats }, openness) => seatPage(context, { slug: slugs[openness], id: seats[openness] }),
  },
  'committees.membership-page': {
    may: seatKeepers,
    run: (context, { slugs, memberships }, openness) => membershipPage(context, { slug: slugs[openness], id: memberships[openness] }),
  },
  'committees.seat-check': {
    may: seatKeepers,
    run: (context, world, openness) => seatCheck(context, { slug: world.slugs[openness], deed: appointing(world, openness) }),
  },
  'committees.change-seats': {
    may: seatKeepers,
    run: (context, world, openness) =>
      changeSeats(context, { slug: world.slugs[openness], deed: appointing(world, openness), confirmed: true }),
  },
  'committees.add-seat': {
    may: seatKeepers,
    run: (context, { slugs }, openness) =>
      addSeat(context, { slug: slugs[openness], name: 'Medlem 3', sector: 'municipality', capacity: 'member', from: today }),
  },
  'committees.close-seat': {
    may: seatKeepers,
    run: (context, { slugs, vacantSeats }, openness) =>
      closeSeat(context, { slug: slugs[openness], id: vacantSeats[openness], lastDay: '2023-12-31' }),
  },
  'committees.create-seats': {
    may: seatKeepers,
    refused: 'committees/no-seats-to-make',
    run: (context, { slugs }, openness) => createSeats(context, { slug: slugs[openness] }),
  },
  'committees.place-member': {
    may: seatKeepers,
    run: (context, { slugs, memberships, seats }, openness) =>
      placeMember(context, { slug: slugs[openness], id: memberships[openness], at: seats[openness] }),
  },
  'committees.appointments-page': {
    may: seatKeepers,
    run: (context, { slugs }, openness) => appointmentsPage(context, { scope: { committee: slugs[openness] }, on: undefined }),
  },
  'committees.hand-in-appointments': {
    may: seatKeepers,
    refused: 'committees/sheet-without-heading',
    run: (context, { slugs }, openness) => handInAppointments(context, sheetIn(slugs[openness], [['x']])),
  },
  'committees.appointment-sheet-page': {
    may: seatKeepers,
    run: async (context, world, openness) => appointmentSheetPage(context, { id: await sheetOf(context, world, openness), on: undefined }),
  },
  'committees.accept-appointments': {
    may: seatKeepers,
    refused: 'committees/sheet-changes-nothing',
    run: async (context, world, openness) =>
      acceptAppointments(context, { id: await sheetOf(context, world, openness), on: undefined, access: false }),
  },

  'committees.new-committee-page': {
    may: and(keepers, only('secretary-elsewhere', 'coordinator-elsewhere')),
    run: (context) => newCommitteePage(context, {}),
  },
  'committees.create-committee': {
    may: bodyKeepers,
    run: (context) => createCommittee(context, { state: committeeState, to: '', predecessor: '' }),
  },
  'committees.edit-committee-page': {
    may: bodyKeepers,
    run: (context, { slugs }, openness) => editCommitteePage(context, { slug: slugs[openness] }),
  },
  'committees.change-committee': {
    may: bodyKeepers,
    refused: 'committees/body-changed-meanwhile',
    run: (context, { slugs }, openness) =>
      changeCommittee(context, { slug: slugs[openness], was: { name: 'Et andet' }, state: committeeState }),
  },
  'committees.end-committee': {
    may: bodyKeepers,
    run: (context, { slugs }, openness) => endCommittee(context, { ...ending, slug: slugs[openness] }),
  },
  'committees.succeed-committee': {
    may: bodyKeepers,
    run: (context, { slugs }, openness) =>
      succeedCommittee(context, { slug: slugs[openness], successor: 'andetsteds', on: '2024-01-01', withThose: true, was: { to: '' } }),
  },
  'committees.new-group-page': {
    may: and(keepers, only('secretary-elsewhere', 'coordinator-elsewhere')),
    run: (context) => newGroupPage(context, {}),
  },
  'committees.found-group': {
    may: keepers,
    run: (context, { slugs }, openness) =>
      foundGroup(context, {
        subject: 'Faldforebyggelse',
        under: slugs[openness],
        answer: 'Ingen anden arbejder med det',
        kind: 'working-group',
        name: 'Arbejdsgruppen for fald',
        from: today,
        mandateEndsOn: '2024-05-01',
        decidedBy: 'Udvalget',
        terms: 'Gruppen forebygger fald.',
        sectors: ['municipality'],
        whyMissing: 'Kun kommunen er berørt',
      }),
  },
  'committees.terms-page': {
    may: { open: everyone, closed: knowsClosed },
    run: (context, { slugs }, openness) => termsPage(context, { slug: slugs[openness], kind: 'terms-of-reference' }),
  },
  'committees.add-terms': {
    may: keepers,
    run: (context, { slugs }, openness) =>
      addTerms(context, {
        slug: slugs[openness],
        kind: 'terms-of-reference',
        decidedBy: 'Udvalget',
        body: 'Udvalget følger området.',
        validFrom: today,
        mandateEndsOn: '',
        after: 0,
      }),
  },

  'committees.new-partnership-page': { may: operators, run: (context) => newPartnershipPage(context, {}) },
  'committees.edit-partnership-page': { may: operators, run: (context) => editPartnershipPage(context, { slug: 'klyngen' }) },
  'committees.create-partnership': {
    may: operators,
    run: (context) => createPartnership(context, { kind: 'health-cluster', state: partnershipState, to: '', predecessor: '' }),
  },
  'committees.change-partnership': {
    may: operators,
    refused: 'committees/body-changed-meanwhile',
    run: (context) => changePartnership(context, { slug: 'klyngen', was: { name: 'Et andet' }, state: partnershipState, partiesFrom: '' }),
  },
  'committees.end-partnership': { may: operators, run: (context) => endPartnership(context, { ...ending, slug: 'klyngen' }) },
  'committees.succeed-partnership': {
    may: operators,
    refused: 'committees/body-successor-unknown',
    run: (context) =>
      succeedPartnership(context, { slug: 'klyngen', successor: 'ingen', on: '2024-01-01', withThose: true, was: { to: '' } }),
  },
}
