import { readFile } from 'node:fs/promises'
import {
  addSeat,
  changeSeats,
  createSeats,
  findCommitteeBySlug,
  listMembershipsOfCommittees,
  listSeats,
  placeMember,
} from '../modules/committees/index.ts'
import type { SeatSector } from '../modules/committees/rules/committee-kind.ts'
import type { CommitteeRole } from '../kernel/actor.ts'
import { findOrganisationBySlug, listPersonsNamed } from '../modules/people/index.ts'
import { type Installation, machine } from './installation.ts'

/** What a person would enter about the seats of the demo's committees, in `demo/seats.json`. */
interface DemoSeats {
  readonly committee: string
  readonly seats: readonly {
    readonly name: string
    readonly sector: SeatSector
    readonly capacity: CommitteeRole
    readonly appointedBy: string
    readonly from: string
  }[]
  readonly beside: readonly { readonly person: string; readonly beside: string }[]
  readonly appointments: readonly {
    /** By its name, or by sector and capacity where it has none. */
    readonly seat: string | { readonly sector: SeatSector; readonly capacity: CommitteeRole }
    readonly person: string
    readonly organisation: string
    readonly capacity: CommitteeRole
    readonly from: string
  }[]
}

/** Gives the demo's committees their seats by the commands that people use; those that have seats are left alone. */
export async function seatDemo(installation: Installation, place: string): Promise<void> {
  const context = installation.contextFor(machine)
  const { app } = context.database
  for (const { committee: slug, seats, beside, appointments } of JSON.parse(await readFile(place, 'utf8')) as DemoSeats[]) {
    const committee = await findCommitteeBySlug(app, slug)
    if (!committee || (await listSeats(app, committee.id)).length > 0) continue
    for (const { appointedBy, ...seat } of seats)
      await addSeat(context, { slug, ...seat, appointedById: await organisationId(appointedBy) })
    await createSeats(context, { slug })
    const sittings = await listMembershipsOfCommittees(app, [committee.id])
    for (const one of beside) {
      const member = sittings.find(({ person, validTo }) => person === one.beside && validTo === null)
      for (const { id } of sittings.filter(
        ({ person, capacity, validTo }) => person === one.person && capacity === 'adviser' && validTo === null,
      ))
        if (member) await placeMember(context, { slug, id, at: member.id })
    }
    const made = await listSeats(app, committee.id)
    for (const { seat, person, organisation, capacity, from } of appointments) {
      const seatId = made.find((known) =>
        typeof seat === 'string' ? known.name === seat : !known.name && known.sector === seat.sector && known.capacity === seat.capacity,
      )?.id
      const [known] = await listPersonsNamed(app, person)
      if (!seatId) throw new Error(`the demo appoints ${person} to a seat that ${slug} does not have`)
      await changeSeats(context, {
        slug,
        deed: {
          kind: 'appoint',
          seatId,
          person: known ? { personId: known.id } : { name: person, isNew: true },
          organisationId: await organisationId(organisation),
          capacity,
          from,
          access: false,
        },
        confirmed: true,
      })
    }
  }

  async function organisationId(slug: string): Promise<string | undefined> {
    return (await findOrganisationBySlug(app, slug))?.id
  }
}
