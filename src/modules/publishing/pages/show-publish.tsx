import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { formatMeetingTime } from '../../../ui/dates.ts'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import type { PublishView } from '../queries/publish-page.ts'
import type { PublishRefusalCode } from '../rules/why-not-publish.ts'
import { words } from './words.ts'

/** Before a meeting becomes public: what that means; and the reason, when it may not. */
export function showPublish({ meeting, committee, placed }: PublishView, { language, refusal }: Shown): Page {
  const all = words(language)
  const t = all.publish
  const name = `${committee.name}, ${formatMeetingTime({ date: meeting.heldOn }, language)}`
  return {
    title: t.title,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: name, href: `/moeder/${meeting.id}` },
      { label: t.title },
    ],
    main: (
      <>
        <PageHeading kicker={name} title={t.title} lead={t.lead} />
        {refusal && (
          <Notice tone="error" heading={t.refused} live>
            <p>{sentence()}</p>
          </Notice>
        )}
        {!placed && !refusal && (
          <Notice tone="info" heading={t.notPlaced}>
            <p>{all.refusals['publishing/committee-not-placed']}</p>
          </Notice>
        )}
        {placed && <p>{meeting.publishedAt ? t.already : t.scan}</p>}
        <form method="post" action={`/moeder/${meeting.id}/offentliggoer`}>
          <ButtonRow>
            {meeting.publishedAt === null && placed && <Button>{t.action}</Button>}
            <ButtonLink kind="quiet" href={`/moeder/${meeting.id}`}>
              {t.back}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }

  function sentence(): string {
    const said = all.refusals[refusal?.code as PublishRefusalCode]
    return typeof said === 'function' ? said({ numbers: Number(refusal?.values?.['numbers'] ?? 0) }) : said
  }
}
