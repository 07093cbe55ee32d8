import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { query } from '../../../platform/command/use-case.ts'
import { findCommittee } from '../../committees/index.ts'
import { mayKnowOf } from '../../committees/rules/committee-rights.ts'
import { findWithdrawal } from '../repository/withdrawals.ts'

export type WithdrawalView = Awaited<ReturnType<typeof withdrawalPage>>

/** What stands at the address of a meeting that was public and is no more. */
export const withdrawalPage = query('meetings.withdrawal-page', async ({ actor, db, permitToKnow }, given: { readonly id: string }) => {
  const withdrawal = await findWithdrawal(db, idFrom(given.id))
  const committee = withdrawal && (await findCommittee(db, withdrawal.committeeId))
  permitToKnow(committee !== undefined && mayKnowOf(actor, committee))
  if (!withdrawal || !committee) throw new NotFound('withdrawal')
  return { withdrawal, committee }
})
