import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Link } from '../../../../ui/link.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { HeldMeetingView } from '../../queries/held/held-meeting-page.ts'
import { isLeftOver } from '../../rules/held/left-over.ts'
import type { Missing } from '../../rules/held/missing-at-end.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { meetingCrumbs, meetingName } from '../meeting-crumbs.ts'
import { saidRefusal } from './said-refusal.ts'

/** Before the end: what has no words, no owner or no date yet. */
export function showClosing(view: HeldMeetingView, shown: Shown): Page {
  const t = words(shown.language).held
  const { meeting, missing } = view
  const here = `/moeder/${meeting.id}/afholdelse`
  const unsaid = view.people.filter(isLeftOver).length
  const must = missing.filter(({ kind }) => kind === 'no-outcome')
  const may = missing.filter(({ kind }) => kind !== 'no-outcome')
  return {
    title: t.closing.title,
    section: 'committees',
    breadcrumb: meetingCrumbs(
      view,
      shown.language,
      { label: t.conduct.title, href: here },
      { label: t.closing.title, href: `${here}/afslut` },
    ),
    main: (
      <>
        <PageHeading
          kicker={meetingName(view, shown.language)}
          title={t.closing.title}
          lead={must.length > 0 ? t.closing.mustLead : may.length > 0 ? t.closing.lead : undefined}
        />
        <RefusalNotice heading={t.refused} message={shown.refusal && saidRefusal(shown.refusal, shown.language)} />
        {missing.length + unsaid === 0 && (
          <Notice tone="success" heading={t.closing.nothing}>
            <p>{t.closing.nothingHelp}</p>
          </Notice>
        )}
        {must.length > 0 && (
          <Section id="skal" heading={t.closing.must}>
            {list(must)}
          </Section>
        )}
        {unsaid > 0 && (
          <Notice tone="warning" heading={t.closing.unsaid(unsaid)}>
            <p>
              <Link href={`${here}/fremmoede`}>{t.actions.prepare}</Link>
            </p>
          </Notice>
        )}
        {may.length > 0 && (
          <Section id="kan" heading={t.closing.may}>
            {list(may)}
          </Section>
        )}
        <form method="post" action={`${here}/afslut`}>
          <ButtonRow>
            {must[0] && <ButtonLink href={`${here}?punkt=${must[0].item.id}`}>{t.closing.goTo(must[0].item.number)}</ButtonLink>}
            <Button kind={must.length > 0 ? 'secondary' : 'primary'}>{t.closing.act}</Button>
            <ButtonLink kind="quiet" href={here}>
              {t.closing.back}
            </ButtonLink>
          </ButtonRow>
        </form>
      </>
    ),
  }

  function list(all: readonly Missing[]) {
    return (
      <ul>
        {all.map((one) => (
          <li key={`${one.item.id} ${one.kind} ${'followUp' in one ? one.followUp : ''}`}>
            <Link href={`${here}?punkt=${one.item.id}`}>
              <span lang={recordLanguage(shown.language)}>{t.conduct.itemHeading(one.item.number, one.item.title)}</span>
            </Link>
            {' – '}
            {t.closing.missing[one.kind]}
            {'followUp' in one && ` ${one.followUp}`}
          </li>
        ))}
      </ul>
    )
  }
}
