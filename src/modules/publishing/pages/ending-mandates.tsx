import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Listing } from '../../../ui/listing.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { texts as danish } from '../../committees/texts.da.ts'
import { texts as english } from '../../committees/texts.en.ts'
import type { FrontView } from '../queries/front-page.ts'

type Mandates = NonNullable<FrontView['reader']>['mandates']

/** Groups whose secretary has to see to it that their mandate is extended, or that they end. */
export function EndingMandates({ mandates, shown }: { readonly mandates: Mandates; readonly shown: Shown }) {
  const t = (shown.language === 'da' ? danish : english).terms
  return (
    <Section id="mandater" level={3} heading={t.awaiting}>
      <Listing
        rows={mandates.map(({ slug, name, mandateEndsOn }) => {
          const ended = mandateEndsOn < shown.today
          return {
            key: slug,
            title: name,
            href: `/udvalg/${slug}/kommissorium`,
            facts: `${formatDay(mandateEndsOn, shown.language)} (${relativeDay(mandateEndsOn, shown.today, shown.language)})`,
            aside: <StateTag tone="warning" word={t.mandateHeadings[ended ? 'ended' : 'ending']} />,
          }
        })}
      />
    </Section>
  )
}
