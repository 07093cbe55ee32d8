import { beforeAll, describe, expect, it } from 'vitest'
import { signedIn } from '../../../../test/support/signed-in.ts'
import { testDatabase } from '../../../../test/support/database.ts'
import { makeSmallWorld, type SmallWorld, smallWorldNow } from '../../../../test/world/small-world.ts'
import type { SignedInActor } from '../../../kernel/actor.ts'
import type { Context } from '../../../platform/command/use-case.ts'
import { findKeptPartnership } from '../repository/partnership-changes.ts'
import { addTerms } from './add-terms.ts'
import { changePartnership } from './change-partnership.ts'
import { createCommittee } from './create-committee.ts'
import { endPartnership } from './end-partnership.ts'

const database = testDatabase()
let world: SmallWorld
beforeAll(async () => {
  world = await makeSmallWorld(database)
})

const asOperator = (): Context => {
  const actor: SignedInActor = signedIn({ personId: world.people.mayor, name: 'Drift', operator: true })
  return { actor, now: smallWorldNow, database }
}
/** How many got through, and why the others did not. */
async function outcomes(deeds: readonly Promise<unknown>[]): Promise<[number, unknown[]]> {
  const settled = await Promise.allSettled(deeds)
  const codes = settled.flatMap((one) =>
    one.status === 'rejected' ? [(one.reason as { refusal?: { code?: string } }).refusal?.code ?? one.reason] : [],
  )
  return [settled.length - codes.length, codes]
}

const state = {
  name: 'Klyngen',
  region: 'Region Hovedstaden',
  hospital: '',
  from: '2022-07-01',
  source: '',
  parties: 'Region Hovedstaden\nFuresø Kommune\nGladsaxe Kommune',
}

describe('several at once', () => {
  it('lets one of them change a partnership, and tells the others', async () => {
    const deeds = ['Herlev', 'Gentofte', 'Hillerød'].map((hospital) =>
      changePartnership(asOperator(), { slug: 'klyngen', was: state, state: { ...state, hospital }, partiesFrom: '2023-05-01' }),
    )
    expect(await outcomes(deeds)).toEqual([1, ['committees/body-changed-meanwhile', 'committees/body-changed-meanwhile']])
  })

  it('lets one of them give a committee its name', async () => {
    const committee = {
      name: 'Styregruppen',
      otherNames: '',
      kind: 'cluster-professional',
      level: 'professional',
      partnership: 'klyngen',
      organisation: '',
      parent: '',
      from: '2023-01-01',
    }
    const deeds = [1, 2, 3].map(() => createCommittee(asOperator(), { state: committee, to: '', predecessor: '' }))
    expect(await outcomes(deeds)).toEqual([1, ['committees/body-committee-name-taken', 'committees/body-committee-name-taken']])
  })

  it('lets one of them write the next version', async () => {
    const terms = {
      slug: 'faglig',
      kind: 'rules-of-procedure',
      validFrom: '2023-01-01',
      mandateEndsOn: '',
      decidedBy: '',
      after: 0,
    } as const
    const deeds = ['en', 'to', 'tre'].map((body) => addTerms(asOperator(), { ...terms, body }))
    expect(await outcomes(deeds)).toEqual([1, ['committees/terms-newer-version', 'committees/terms-newer-version']])
  })

  it('ends a partnership while committees begin in it, and none waits for another for ever', async () => {
    const begun = {
      otherNames: '',
      kind: 'cluster-professional',
      level: 'professional',
      partnership: 'klyngen',
      organisation: '',
      parent: '',
    }
    const deeds = [
      endPartnership(asOperator(), { slug: 'klyngen', was: { to: '2026-12-31' }, on: '2025-12-31', reason: 'Slut', withThose: true }),
      ...['A', 'B', 'C'].map((name) =>
        createCommittee(asOperator(), { state: { ...begun, name, from: '2023-01-01' }, to: '', predecessor: '' }),
      ),
    ]
    expect(await outcomes(deeds)).toEqual([4, []])
    expect((await findKeptPartnership(database.app, 'klyngen'))?.validTo).toBe('2025-12-31')
  })
})
