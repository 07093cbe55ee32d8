import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { WithdrawalView } from '../queries/withdrawal-page.ts'
import { WithdrawalFacts } from './withdrawal-facts.tsx'
import { words } from './words.ts'

/** That a meeting was here and was taken back, with the reason; nothing of what was in it. */
export function showWithdrawal({ withdrawal, committee }: WithdrawalView, shown: Shown): Page {
  const { language } = shown
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
          <WithdrawalFacts withdrawal={withdrawal} shown={shown} />
        </Notice>
      </>
    ),
  }
}
