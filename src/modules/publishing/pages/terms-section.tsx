import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { Section } from '../../../ui/section.tsx'
import { mandateOn } from '../../committees/rules/groups/mandate.ts'
import { texts as danish } from '../../committees/texts.da.ts'
import { texts as english } from '../../committees/texts.en.ts'
import type { CommitteeView } from '../queries/committee-page.ts'

/** What a committee is for and how long, with a warning before its mandate ends; the way to write it where nobody has. */
export function TermsSection({ view: { committee, terms, mayKeepTerms }, shown }: { readonly view: CommitteeView; readonly shown: Shown }) {
  const t = (shown.language === 'da' ? danish : english).terms
  const address = `/udvalg/${committee.slug}/kommissorium`
  if (!terms && !mayKeepTerms) return null
  const day = (iso: string): string => formatDay(iso, shown.language)
  return (
    <Section id="kommissorium" heading={t.title}>
      {terms && mandate(terms.mandateEndsOn)}
      {terms ? (
        <p>
          <Link href={address}>{t.see}</Link>
          <span class="muted small">
            {' · '}
            {t.version(terms.number)}, {t.since(day(terms.validFrom))}
          </span>
        </p>
      ) : (
        <p>
          {t.none}. <Link href={address}>{t.first}</Link>
        </p>
      )}
    </Section>
  )

  function mandate(endsOn: string | null) {
    const state = mandateOn(shown.today, endsOn)
    if (endsOn === null || state === 'open') return null
    if (state === 'running' || committee.validity !== 'current') return <p>{t.mandate.running(day(endsOn))}</p>
    return (
      <Notice tone="warning" heading={t.mandateHeadings[state]}>
        <p>
          {state === 'ending'
            ? t.mandate.ending(day(endsOn), relativeDay(endsOn, shown.today, shown.language))
            : t.mandate.ended(day(endsOn))}
        </p>
      </Notice>
    )
  }
}
