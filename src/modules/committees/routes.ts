import { idFrom } from '../../kernel/uuid.ts'
import { slugFrom } from '../../kernel/slug.ts'
import type { Doors, Submission, Visit } from '../../platform/http/doors.ts'
import type { Page } from '../../ui/page.ts'
import { endExclusion } from './commands/end-exclusion.ts'
import { excludePerson } from './commands/exclude-person.ts'
import { showExclusions } from './pages/show-exclusions.tsx'
import { exclusionsPage } from './queries/exclusions-page.ts'
import { acceptAppointments } from './commands/accept-appointments.ts'
import { appointmentsFile } from './queries/appointments-file.ts'
import { handInAppointments } from './commands/hand-in-appointments.ts'
import { appointmentsAddress, scopeAddress } from './pages/appointments/appointments-address.ts'
import { showAppointmentSheet } from './pages/appointments/show-appointment-sheet.tsx'
import { showAppointments } from './pages/appointments/show-appointments.tsx'
import { appointmentSheetPage } from './queries/appointment-sheet-page.ts'
import { appointmentsPage } from './queries/appointments-page.ts'
import type { ScopeAsked } from './queries/appointment-scope.ts'
import { addSeat } from './commands/add-seat.ts'
import { closeSeat } from './commands/close-seat.ts'
import { createSeats } from './commands/create-seats.ts'
import { deedIn, doSeatDeed } from './commands/do-seat-deed.ts'
import { placeMember } from './commands/place-member.ts'
import { showMembership } from './pages/seats/show-membership.tsx'
import { showSeat } from './pages/seats/show-seat.tsx'
import { showSeatCheck } from './pages/seats/show-seat-check.tsx'
import { showSeats } from './pages/seats/show-seats.tsx'
import { membershipPage } from './queries/membership-page.ts'
import { seatCheck } from './queries/seat-check.ts'
import { seatPage } from './queries/seat-page.ts'
import { seatsPage } from './queries/seats-page.ts'
import { capacityNamed, type DeedFields, fieldsOf } from './rules/seats/seat-deed.ts'
import { sectorNamed } from './rules/seats/open-and-close.ts'
import { addTerms } from './commands/add-terms.ts'
import { changeCommittee } from './commands/change-committee.ts'
import { changePartnership } from './commands/change-partnership.ts'
import { createCommittee } from './commands/create-committee.ts'
import { createPartnership } from './commands/create-partnership.ts'
import { endCommittee } from './commands/end-committee.ts'
import { endPartnership } from './commands/end-partnership.ts'
import { foundGroup } from './commands/found-group.ts'
import { succeedCommittee } from './commands/succeed-committee.ts'
import { succeedPartnership } from './commands/succeed-partnership.ts'
import { editCommittee } from './pages/bodies/edit-committee.tsx'
import { editPartnership } from './pages/bodies/edit-partnership.tsx'
import { newCommittee } from './pages/bodies/new-committee.tsx'
import { newPartnership } from './pages/bodies/new-partnership.tsx'
import { newGroup } from './pages/groups/new-group.tsx'
import { showTerms } from './pages/groups/show-terms.tsx'
import { editCommitteePage } from './queries/edit-committee-page.ts'
import { editPartnershipPage } from './queries/edit-partnership-page.ts'
import { newCommitteePage } from './queries/new-committee-page.ts'
import { newGroupPage } from './queries/new-group-page.ts'
import { newPartnershipPage } from './queries/new-partnership-page.ts'
import { termsPage } from './queries/terms-page.ts'
import { committeeIn, endIn, partnershipIn, sentIn, stoodIn, successionIn } from './rules/bodies/body-form.ts'
import { groupIn, termsIn, termsKindNamed } from './rules/groups/group-form.ts'

export function committeesRoutes(on: Doors<Page>): void {
  bodyRoutes(on)
  groupRoutes(on)
  seatRoutes(on)
  appointmentRoutes(on, 'committee')
  appointmentRoutes(on, 'organisation')
  const slugIn = ({ params }: Pick<Visit, 'params'>): string => slugFrom(params['slug'])
  const exclusions = { load: (visit: Visit) => exclusionsPage(visit.context, { slug: slugIn(visit) }), draw: showExclusions }

  on.page('/udvalg/:slug/udelukkelser', exclusions.load, exclusions.draw)
  on.form(
    '/udvalg/:slug/udelukkelser',
    async (sent) => {
      const { person, grund, start, slut } = sent.fields
      const slug = slugIn(sent)
      await excludePerson(sent.context, { slug, personId: person?.[0], reason: grund?.[0], validFrom: start?.[0], validTo: slut?.[0] })
      return `/udvalg/${slug}/udelukkelser`
    },
    exclusions,
  )
  on.form(
    '/udvalg/:slug/udelukkelser/:id/ophaev',
    async (sent) => {
      await endExclusion(sent.context, { id: idFrom(sent.params['id']) })
      return `/udvalg/${slugIn(sent)}/udelukkelser`
    },
    exclusions,
  )
}

function seatRoutes(on: Doors<Page>): void {
  const slugIn = ({ params }: Pick<Visit, 'params'>): string => slugFrom(params['slug'])
  const idIn = ({ params }: Pick<Visit, 'params'>): string => idFrom(params['id'])
  const seats = { load: (visit: Visit) => seatsPage(visit.context, { slug: slugIn(visit), on: visit.query['pr'] }), draw: showSeats }
  const seat = { load: (visit: Visit) => seatPage(visit.context, { slug: slugIn(visit), id: idIn(visit) }), draw: showSeat }
  const member = { load: (visit: Visit) => membershipPage(visit.context, { slug: slugIn(visit), id: idIn(visit) }), draw: showMembership }
  const check = {
    load: (visit: Visit) => seatCheck(visit.context, { slug: slugIn(visit), deed: deedIn(visit.query) }),
    draw: showSeatCheck,
  }

  on.page('/udvalg/:slug/pladser', seats.load, seats.draw)
  on.form('/udvalg/:slug/pladser', add, seats)
  on.form('/udvalg/:slug/pladser/opret', async (sent) => (await createSeats(sent.context, { slug: slugIn(sent) }), overviewOf(sent)), seats)
  on.page('/udvalg/:slug/pladser/tjek', check.load, check.draw)
  on.form('/udvalg/:slug/pladser/tjek', (sent) => deed(sent, { ...sent.query, ...firsts(sent) }), check)
  on.page('/udvalg/:slug/pladser/:id', seat.load, seat.draw)
  on.form('/udvalg/:slug/pladser/:id', (sent) => (firsts(sent)['handling'] === 'close' ? close(sent) : deed(sent, firsts(sent))), seat)
  on.page('/udvalg/:slug/medlemmer/:id', member.load, member.draw)
  on.form(
    '/udvalg/:slug/medlemmer/:id',
    (sent) => (firsts(sent)['handling'] === 'place' ? place(sent) : deed(sent, { ...firsts(sent), medlem: idIn(sent) })),
    member,
  )

  /** What has something to be looked at first goes by the page that shows it. */
  async function deed(sent: Submission, fields: DeedFields): Promise<string> {
    const { asks, deed: meant } = await doSeatDeed(sent.context, { slug: slugIn(sent), fields, seen: fields['set'] === 'ja' })
    return asks ? `${overviewOf(sent)}/tjek?${new URLSearchParams(fieldsOf(meant)).toString()}` : overviewOf(sent)
  }

  async function add(sent: Submission): Promise<string> {
    const { navn = '', sektor, funktion, organisation, fra = '' } = firsts(sent)
    await addSeat(sent.context, {
      slug: slugIn(sent),
      name: navn.trim().slice(0, 200),
      sector: sectorNamed(sektor),
      capacity: capacityNamed(funktion),
      appointedById: organisation || undefined,
      from: fra,
    })
    return overviewOf(sent)
  }

  async function close(sent: Submission): Promise<string> {
    await closeSeat(sent.context, { slug: slugIn(sent), id: idIn(sent), lastDay: firsts(sent)['til'] ?? '' })
    return overviewOf(sent)
  }

  async function place(sent: Submission): Promise<string> {
    await placeMember(sent.context, { slug: slugIn(sent), id: idIn(sent), at: firsts(sent)['plads'] ?? '' })
    return overviewOf(sent)
  }

  function overviewOf(sent: Submission): string {
    return `/udvalg/${slugIn(sent)}/pladser`
  }

  function firsts({ fields }: Submission): DeedFields {
    return Object.fromEntries(Object.entries(fields).map(([name, values]) => [name, values[0]]))
  }
}

function bodyRoutes(on: Doors<Page>): void {
  const slugIn = ({ params }: Pick<Visit, 'params'>): string => slugFrom(params['slug'])
  const begun = {
    load: ({ context, query }: Visit) => newPartnershipPage(context, { kind: query['art'], predecessor: query['efter'] }),
    draw: newPartnership,
  }
  on.page('/klynger/ny', begun.load, begun.draw)
  on.form(
    '/klynger/ny',
    async ({ context, fields }) => {
      const [kind, to, predecessor] = [sentIn(fields, 'kind'), sentIn(fields, 'to'), sentIn(fields, 'predecessor')]
      return `/klynger/${await createPartnership(context, { kind, to, predecessor, state: partnershipIn(fields) })}`
    },
    begun,
  )
  const partnership = { load: (visit: Visit) => editPartnershipPage(visit.context, { slug: slugIn(visit) }), draw: editPartnership }
  partnershipForm('rediger', ({ context, fields }, slug) =>
    changePartnership(context, { slug, was: stoodIn(fields), state: partnershipIn(fields), partiesFrom: sentIn(fields, 'partiesFrom') }),
  )
  partnershipForm('afslut', ({ context, fields }, slug) => endPartnership(context, { slug, ...endIn(fields) }))
  partnershipForm('efterfoelger', ({ context, fields }, slug) => succeedPartnership(context, { slug, ...successionIn(fields) }))

  const fresh = {
    load: ({ context, query }: Visit) =>
      newCommitteePage(context, { kind: query['art'], partnership: query['samarbejde'], predecessor: query['efter'] }),
    draw: newCommittee,
  }
  on.page('/udvalg/nyt', fresh.load, fresh.draw)
  on.form(
    '/udvalg/nyt',
    async ({ context, fields }) => {
      const [to, predecessor] = [sentIn(fields, 'to'), sentIn(fields, 'predecessor')]
      return `/udvalg/${await createCommittee(context, { to, predecessor, state: committeeIn(fields) })}`
    },
    fresh,
  )
  const committee = { load: (visit: Visit) => editCommitteePage(visit.context, { slug: slugIn(visit) }), draw: editCommittee }
  committeeForm('rediger', ({ context, fields }, slug) =>
    changeCommittee(context, { slug, was: stoodIn(fields), state: committeeIn(fields) }),
  )
  committeeForm('afslut', ({ context, fields }, slug) => endCommittee(context, { slug, ...endIn(fields) }))
  committeeForm('efterfoelger', ({ context, fields }, slug) => succeedCommittee(context, { slug, ...successionIn(fields) }))

  /** Each deed has an address of its own, where its page also stands when the deed is refused. */
  function partnershipForm(deed: string, work: (sent: Submission, slug: string) => Promise<unknown>): void {
    on.page(`/klynger/:slug/${deed}`, partnership.load, partnership.draw)
    on.form(`/klynger/:slug/${deed}`, async (sent) => work(sent, slugIn(sent)).then(() => `/klynger/${slugIn(sent)}`), partnership)
  }
  function committeeForm(deed: string, work: (sent: Submission, slug: string) => Promise<unknown>): void {
    on.page(`/udvalg/:slug/${deed}`, committee.load, committee.draw)
    on.form(`/udvalg/:slug/${deed}`, async (sent) => work(sent, slugIn(sent)).then(() => `/udvalg/${slugIn(sent)}`), committee)
  }
}

function groupRoutes(on: Doors<Page>): void {
  const slugIn = ({ params }: Pick<Visit, 'params'>): string => slugFrom(params['slug'])
  const group = {
    load: ({ context, query }: Visit) =>
      newGroupPage(context, { subject: query['emne'], under: query['under'], answer: query['svar'], again: query['ret'] !== undefined }),
    draw: newGroup,
  }
  on.page('/grupper/ny', group.load, group.draw)
  on.form('/grupper/ny', async ({ context, query, fields }) => `/udvalg/${await foundGroup(context, groupIn(query, fields))}`, group)
  const terms = {
    load: (visit: Visit) => {
      const { tekst, version, fra, til } = visit.query
      return termsPage(visit.context, { slug: slugIn(visit), kind: termsKindNamed(tekst), version, before: fra, after: til })
    },
    draw: showTerms,
  }
  on.page('/udvalg/:slug/kommissorium', terms.load, terms.draw)
  on.form(
    '/udvalg/:slug/kommissorium',
    async (sent) => {
      const { tekst } = sent.query
      const number = await addTerms(sent.context, { slug: slugIn(sent), kind: termsKindNamed(tekst), ...termsIn(sent.fields) })
      const parts = new URLSearchParams({ ...(tekst && { tekst }), version: String(number) })
      return `/udvalg/${slugIn(sent)}/kommissorium?${parts}`
    },
    terms,
  )
}

/** All the appointments of a committee, or of an organisation in every committee, as a spreadsheet that comes back. */
function appointmentRoutes(on: Doors<Page>, kind: 'committee' | 'organisation'): void {
  const scopeOf = ({ params }: Pick<Visit, 'params'>): ScopeAsked =>
    kind === 'committee' ? { committee: slugFrom(params['slug']) } : { organisation: slugFrom(params['slug']) }
  const path = appointmentsAddress({ kind, slug: ':slug' })
  const all = {
    load: (visit: Visit) => appointmentsPage(visit.context, { scope: scopeOf(visit), on: visit.query['fra'] }),
    draw: showAppointments,
  }
  const sheet = {
    load: ({ context, params, query }: Visit) => appointmentSheetPage(context, { id: idFrom(params['id']), on: query['fra'] }),
    draw: showAppointmentSheet,
  }

  on.page(path, all.load, all.draw)
  for (const format of ['csv', 'xlsx'] as const)
    on.file(`${path}.${format}`, (visit) => appointmentsFile(visit.context, { scope: scopeOf(visit), on: visit.query['fra'], format }))
  on.upload(
    path,
    async (sent) => {
      const { id } = await handInAppointments(sent.context, { scope: scopeOf(sent), files: sent.files, on: sent.query['fra'] })
      return `${appointmentsAddress({ kind, slug: slugFrom(sent.params['slug']) })}/${id}`
    },
    all,
  )
  on.page(`${path}/:id`, sheet.load, sheet.draw)
  on.form(
    `${path}/:id`,
    async ({ context, params, query, fields }) => {
      const id = idFrom(params['id'])
      const accepted = await acceptAppointments(context, { id, on: query['fra'], access: fields['adgang']?.[0] === 'ja' })
      return `${scopeAddress(accepted)}?pr=${accepted.day}`
    },
    sheet,
  )
}
