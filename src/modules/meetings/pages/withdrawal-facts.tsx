import type { Shown } from '../../../platform/http/doors.ts'
import { formatInstant } from '../../../ui/dates.ts'
import type { WithdrawalView } from '../queries/withdrawal-page.ts'
import { words } from './words.ts'

/** Who took a meeting back, when and why. */
export function WithdrawalFacts({ withdrawal, shown }: { readonly withdrawal: WithdrawalView['withdrawal']; readonly shown: Shown }) {
  const { withdrawal: t } = words(shown.language)
  return (
    <>
      <p>{t.by(withdrawal.withdrawnByName, formatInstant(withdrawal.withdrawnAt, shown.language))}</p>
      <p>{t.because(withdrawal.reason)}</p>
    </>
  )
}
