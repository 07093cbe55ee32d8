import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay, formatInstant, formatMeetingTime } from '../../../ui/dates.ts'
import { RefusalNotice } from '../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { isHindrance } from '../../documents/rules/content-findings.ts'
import type { PublishView } from '../queries/publish-page.ts'
import type { PublishRefusalCode } from '../rules/why-not-publish.ts'
import { AskForm } from './ask-form.tsx'
import { FindingList } from './finding-list.tsx'
import { ScheduleForm } from './schedule-form.tsx'
import { WithdrawForm } from './withdraw-form.tsx'
import { words } from './words.ts'

/** What another person may release all the same. */
const askable: readonly string[] = ['publishing/personal-number', 'publishing/not-for-everyone', 'publishing/findings-changed']

/** Before a meeting becomes public: what that means, what the gate found, who else must look; afterwards, how to take it back. */
export function showPublish(view: PublishView, shown: Shown): Page {
  const { meeting, committee, files, findings, seenBefore, release, mayAsk, obstacle, closedAttachments } = view
  const { language, refusal } = shown
  const all = words(language)
  const t = all.publish
  const name = `${committee.name}, ${formatMeetingTime({ date: meeting.heldOn }, language)}`
  const isPublic = meeting.publishedAt !== null
  const title = isPublic ? t.titleOfPublic : t.title
  const asked = release?.state === 'asked' ? release : undefined
  return {
    title,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: formatDay(meeting.heldOn, language), href: `/moeder/${meeting.id}` },
      { label: title },
    ],
    main: (
      <>
        <PageHeading kicker={name} title={title} {...(!isPublic && { lead: t.lead })} />
        <RefusalNotice heading={isPublic ? t.notWithdrawn : t.refused} message={refusal && sentence()} />
        {isPublic ? (
          <>
            <p>{t.already}</p>
            {mayAsk && <WithdrawForm view={view} shown={shown} />}
          </>
        ) : obstacle?.code === 'publishing/committee-not-placed' ? (
          !refusal && (
            <Notice tone="info" heading={t.notPlaced}>
              <p>{all.refusals['publishing/committee-not-placed']}</p>
            </Notice>
          )
        ) : (
          gate()
        )}
        <ButtonRow>
          <ButtonLink kind="quiet" href={`/moeder/${meeting.id}`}>
            {t.back}
          </ButtonLink>
        </ButtonRow>
      </>
    ),
  }

  function gate() {
    return (
      <>
        <p>{files.length > 0 ? t.scanFiles(files.length) : t.noFiles}</p>
        {closedAttachments > 0 && <p>{t.closedAttachments(closedAttachments)}</p>}
        {release?.publishAt && (
          <Notice tone="info">
            <p>{t.scheduled(formatInstant(release.publishAt, language), release.askedByName)}</p>
          </Notice>
        )}
        {findings.length === 0 ? (
          seenBefore === 0 && <p>{t.clean}</p>
        ) : (
          <Notice tone="warning" heading={t.found}>
            <FindingList findings={findings} meetingId={meeting.id} t={t} />
            {!asked && <p>{findings.every(isHindrance) ? t.hinderedLead : t.foundLead}</p>}
          </Notice>
        )}
        {seenBefore > 0 && <p>{t.seenBefore(seenBefore)}</p>}
        {asked && (
          <Notice tone="info" heading={t.askedBy(asked.askedByName, formatInstant(asked.askedAt, language))}>
            <p>{t.askedBecause(asked.reason ?? '')}</p>
            {obstacle?.code === 'publishing/same-person' && <p>{t.waitForOther}</p>}
          </Notice>
        )}
        {obstacle === undefined ? (
          <>
            <form method="post" action={`/moeder/${meeting.id}/offentliggoer`}>
              <ButtonRow>
                <Button>{findings.length > 0 ? t.release : t.action}</Button>
              </ButtonRow>
            </form>
            {mayAsk && <ScheduleForm view={view} shown={shown} />}
          </>
        ) : (
          mayAsk && askable.includes(obstacle.code) && <AskForm view={view} shown={shown} />
        )}
      </>
    )
  }

  function sentence(): string {
    const said = all.refusals[refusal?.code as PublishRefusalCode]
    const number = (value: string): number => Number(refusal?.values?.[value] ?? 0)
    return typeof said === 'function' ? said({ numbers: number('numbers'), places: number('places') }) : said
  }
}
