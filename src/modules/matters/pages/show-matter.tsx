import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Markdown } from '../../../ui/markdown.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { RouteLine, type RouteStop } from '../../../ui/route-line.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MatterView } from '../queries/matter-page.ts'
import { ProposedTreatments } from './proposed-treatments.tsx'
import { TreatmentList } from './treatment-list.tsx'
import { waitingSentences } from './waiting-sentences.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

interface PlainStop extends RouteStop {
  readonly outcome?: string
  readonly mark?: undefined
}

const MatterRoute = keptDrawing(({ label, stops }: { readonly label: string; readonly stops: readonly PlainStop[] }) => (
  <RouteLine label={label} stops={stops} />
))

/** A matter on one page: where it stands, who waits for whom, and what each committee said. */
export function showMatter(view: MatterView, shown: Shown): Page {
  const { matter, partnership, focusArea, treatments, references } = view
  const { language } = shown
  const all = words(language)
  const t = all.matter
  const lang = recordLanguage(language)
  return {
    title: matter.title,
    section: 'matters',
    about: { kind: 'matter', id: matter.id, ...view.place },
    breadcrumb: [{ label: all.home, href: '/' }, { label: all.matters, href: '/sager' }, { label: matter.title }],
    main: (
      <>
        <PageHeading
          kicker={t.kicker}
          title={<span lang={lang}>{matter.title}</span>}
          facts={
            <>
              <StateTag
                tone={matter.state === 'ended' ? 'neutral' : 'success'}
                word={matter.state === 'ended' ? all.list.ended : all.list.underWay}
              />
              {!matter.isPublic && <StateTag tone="warning" word={all.list.notPublic} />}
              {partnership && <span>{partnership.name}</span>}
              {focusArea && <span>{focusArea.name}</span>}
            </>
          }
          actions={
            <>
              {view.mayKeep && <ButtonLink href={`/sager/${matter.slug}/rute`}>{t.plan}</ButtonLink>}
              {view.mayKeep && (
                <ButtonLink kind="quiet" href={`/sager/${matter.slug}/rediger`}>
                  {t.edit}
                </ButtonLink>
              )}
              {view.mayFollow && (
                <form method="post" action={`/sager/${matter.slug}/foelg`}>
                  <input type="hidden" name="follow" value={view.following ? '' : 'yes'} />
                  <Button kind="secondary">{view.following ? t.unfollow : t.follow}</Button>
                </form>
              )}
            </>
          }
        />
        {shown.query['gemt'] !== undefined && <Notice tone="success" heading={t.changed} live />}
        {matter.endedBecause && (
          <Notice tone="info">
            <p>{t.ended(matter.endedBecause)}</p>
          </Notice>
        )}
        {!matter.isPublic && <p class="muted">{matter.open ? t.notPublic : t.closed}</p>}
        {matter.summary && (
          <div lang={lang}>
            <Markdown headingLevel={3} text={matter.summary} />
          </div>
        )}
        {treatments.length === 0 ? (
          <EmptyState heading={t.noRoute}>{view.mayKeep ? t.noRouteHelp : ''}</EmptyState>
        ) : (
          <>
            <MatterRoute
              label={t.route}
              stops={treatments.map((treatment) => ({
                name: treatment.committeeName,
                state: treatment.standing,
                ...(treatment.item
                  ? { href: `/moeder/${treatment.item.meetingId}#punkt-${treatment.item.position + 1}` }
                  : treatment.committeeSlug && { href: `/udvalg/${treatment.committeeSlug}` }),
                ...dated(treatment.heldOn ?? treatment.plannedOn),
                ...(treatment.outcome && { outcome: treatment.outcome }),
              }))}
            />
            <Section id="venter" heading={t.whoWaits}>
              <ul>
                {waitingSentences(view, language).map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Section>
            <Section id="behandlinger" heading={t.history}>
              <TreatmentList treatments={treatments} keptIn={view.mayKeep ? matter.slug : null} language={language} />
            </Section>
          </>
        )}
        {view.proposed.length > 0 && <ProposedTreatments view={view} shown={shown} />}
        {references.length > 0 && (
          <Section id="sagsnumre" heading={t.references}>
            <ul>
              {references.map(({ organisation, system, number }) => (
                <li key={number}>{[organisation, system, number].filter(Boolean).join(', ')}</li>
              ))}
            </ul>
          </Section>
        )}
      </>
    ),
  }

  function dated(on: string | null): { readonly when?: string } {
    return on ? { when: formatDay(on, language) } : {}
  }
}
