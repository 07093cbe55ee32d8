import { danishDay } from '../../../kernel/dates.ts'
import { NotFound, refuseIf } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import {
  deleteParty,
  insertParties,
  listPartySpans,
  lockAllPartnerships,
  lockPartnership,
  movePartyStarts,
  updatePartyPosition,
  updatePartnership,
  updatePartyEnd,
} from '../repository/partnership-changes.ts'
import { whyNotDay } from '../rules/bodies/body-basics.ts'
import type { BodyState, PartnershipState } from '../rules/bodies/body-state.ts'
import { changedFields, whyNotKeepAsItIs, whyNotOverwrite } from '../rules/bodies/changed-meanwhile.ts'
import { partyChanges } from '../rules/bodies/party-changes.ts'
import { linesOf, whyNotKeepPartnership } from '../rules/bodies/why-not-keep-partnership.ts'
import { mayKeepPartnerships } from '../rules/partnership-rights.ts'
import { partnershipAsItStands, partnershipsAround } from '../queries/partnerships-around.ts'

export interface ChangedPartnershipForm {
  readonly slug: string
  /** As it stood when the form was made. */
  readonly was: BodyState
  readonly state: PartnershipState
  /** From when the list of parties is true, where it was changed. */
  readonly partiesFrom: string
}

/** Corrects what is known of a partnership, and from a day who is a party to it. */
export const changePartnership = command(
  'committees.change-partnership',
  async ({ actor, now, db, permit, record }, { slug, was, state, partiesFrom }: ChangedPartnershipForm) => {
    permit(mayKeepPartnerships(actor))
    await lockAllPartnerships(db)
    const partnership = await lockPartnership(db, slug)
    if (!partnership) throw new NotFound('partnership')
    const { id, kind, validTo } = partnership
    const stands = await partnershipAsItStands(db, partnership, danishDay(now))
    refuseIf(whyNotOverwrite(was, stands.state))
    refuseIf(whyNotKeepAsItIs(state, stands.state))
    const around = await partnershipsAround(db)
    refuseIf(whyNotKeepPartnership({ ...state, id, kind, to: validTo ?? '' }, around))
    await updatePartnership(db, id, {
      name: state.name.trim(),
      region: state.region,
      hospital: state.hospital.trim() || null,
      source: state.source.trim() || null,
      validFrom: state.from,
    })
    const fields = changedFields(state, stands.state)
    if (fields.includes('from')) await movePartyStarts(db, id, stands.state.from, state.from)
    if (fields.includes('parties')) await changeParties()
    const told = (of: PartnershipState): BodyState => Object.fromEntries(Object.entries(of).filter(([field]) => fields.includes(field)))
    await record({
      event: 'partnership.changed',
      subject: { kind: 'partnership', id },
      details: { name: state.name, ...(fields.includes('parties') && { partiesFrom }) },
      before: told(stands.state),
      after: told(state),
    })

    async function changeParties(): Promise<void> {
      refuseIf(whyNotDay(partiesFrom, 'partiesFrom'))
      const wanted = linesOf(state.parties).flatMap((line) => around.partyOf(line) ?? [])
      const from = partiesFrom < state.from ? state.from : partiesFrom
      const { begun, ended, withdrawn } = partyChanges(await listPartySpans(db, id), wanted, from)
      for (const party of withdrawn) await deleteParty(db, id, party)
      for (const party of ended) await updatePartyEnd(db, id, party, party.lastDay)
      await insertParties(
        db,
        id,
        begun.map((organisationId) => ({ organisationId, position: wanted.indexOf(organisationId) })),
        from,
      )
      for (const [position, organisationId] of wanted.entries()) await updatePartyPosition(db, id, organisationId, position)
    }
  },
)
