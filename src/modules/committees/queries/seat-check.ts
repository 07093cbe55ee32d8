import { query } from '../../../platform/command/use-case.ts'
import { committeeKind } from '../kinds/index.ts'
import type { SeatDeed } from '../rules/seats/seat-deed.ts'
import { decideDeed, knownCommittee } from './decide-deed.ts'

export type SeatCheckView = Awaited<ReturnType<typeof seatCheck>>

/** What a deed would do, before anybody does it: who comes, who goes, who else may be meant, what it does to the composition. */
export const seatCheck = query(
  'committees.seat-check',
  async (asking, { slug, deed }: { readonly slug: string; readonly deed: SeatDeed }) => {
    const committee = await knownCommittee(asking, slug)
    const { seating, changes, begun, day, seat, membership, person, candidates, breaches } = await decideDeed(asking, committee, deed)
    const named = new Map(seating.sittings.map((sitting) => [sitting.id, sitting]))
    return {
      committee,
      kindTexts: committeeKind(committee.kind)?.texts,
      deed,
      day,
      seat,
      membership,
      person,
      candidates,
      breaches,
      begins: begun.map((one) => ({
        ...one,
        person:
          one.personId === person?.id ? person.name : (seating.sittings.find(({ personId }) => personId === one.personId)?.person ?? ''),
        organisation: seating.organisations.get(one.organisationId ?? ''),
      })),
      ends: changes.ended.flatMap(({ id, lastDay }) => {
        const sitting = named.get(id)
        return sitting ? [{ ...sitting, lastDay }] : []
      }),
      withdrawn: changes.withdrawn.flatMap((id) => named.get(id) ?? []),
    }
  },
)
