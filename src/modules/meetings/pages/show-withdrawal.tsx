import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay, formatInstant } from '../../../ui/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { WithdrawalView } from '../queries/withdrawal-page.ts'
import { words } from './words.ts'

/** That a meeting was here and was taken back, with the reason; nothing of what was in it. */
export function showWithdrawal({ withdrawal, committee }: WithdrawalView, { language }: Shown): Page {
  const all = words(language)
  const t = all.withdrawal
  const name = all.titleOf(committee.name, formatDay(withdrawal.heldOn, language))
  return {
    title: name,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: formatDay(withdrawal.heldOn, language) },
    ],
    main: (
      <>
        <PageHeading title={name} />
        <Notice tone="warning" heading={t.heading}>
          <p>{t.by(withdrawal.withdrawnByName, formatInstant(withdrawal.withdrawnAt, language))}</p>
          <p>{t.because(withdrawal.reason)}</p>
        </Notice>
      </>
    ),
  }
}
