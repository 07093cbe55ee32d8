import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { RoundView } from '../../queries/involvement/round-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { IdeaForm } from './idea-form.tsx'
import { IdeaList } from './idea-list.tsx'
import { RoundGroups } from './round-groups.tsx'
import { RoundEnd } from './round-end.tsx'

/** A yearly round: who was heard and answered, what was raised, and what became of it. */
export function showRound(view: RoundView, shown: Shown): Page {
  const { partnership, year, inside, voices } = view
  const { language } = shown
  const all = words(language)
  const t = all.round
  return {
    title: `${t.title(year)}: ${partnership.name}`,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: partnership.name, href: `/klynger/${partnership.slug}` },
      { label: t.listTitle, href: `/klynger/${partnership.slug}/runder` },
      { label: t.title(year) },
    ],
    main: (
      <>
        <PageHeading
          kicker={partnership.name}
          title={t.title(year)}
          facts={
            <>
              <StateTag tone={view.closed ? 'success' : 'active'} word={view.closed ? t.closed : t.underWay} />
              {inside && <StateTag tone="neutral" word={view.published ? t.published : t.notPublished} />}
              <span>{t.span(formatDay(view.opensOn, language), formatDay(view.closesOn, language))}</span>
            </>
          }
        />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.saved} live />}
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        {voices.length > 0 && (
          <Section id="hoert" heading={t.heard}>
            <Table
              caption={t.heard}
              captionHidden
              rows={voices}
              keyOf={({ voice }) => voice}
              columns={[
                { heading: t.voice, rowHeading: true, cell: ({ voice }) => t.voices[voice] },
                { heading: t.invited, align: 'number', cell: ({ invited }) => String(invited) },
                { heading: t.heardCount, align: 'number', cell: ({ heard }) => String(heard) },
                { heading: t.answered, align: 'number', cell: ({ answered }) => String(answered) },
              ]}
            />
          </Section>
        )}
        <RoundGroups view={view} shown={shown} />
        {inside ? <IdeaList view={{ ...view, inside }} shown={shown} /> : <p class="muted">{t.wordsWithheld}</p>}
        {inside && inside.speaksFor.length + (inside.mayHold ? 1 : 0) > 0 && !view.closed && (
          <IdeaForm view={{ ...view, inside }} shown={shown} />
        )}
        {inside?.mayHold && <RoundEnd view={view} shown={shown} />}
      </>
    ),
  }
}
