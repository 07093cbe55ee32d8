import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { InvolvementView } from '../../queries/involvement/involvement-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { AddInvolvement } from './add-involvement.tsx'
import { InvolvedCommittee } from './involved-committee.tsx'

/** Which of an organisation's committees see which items of an agenda, and what they said. */
export function showInvolvement(view: InvolvementView, shown: Shown): Page {
  const { organisation, agenda, items, withdrawn } = view
  const { language } = shown
  const all = words(language)
  const t = all.involvement
  const day = formatDay(agenda.heldOn, language)
  const path = `/organisationer/${organisation.slug}/inddragelse`
  const lang = recordLanguage(language)
  const proposed = items.some(({ involvements }) => involvements.some(({ state }) => state !== 'treated'))
  return {
    title: `${t.agenda(agenda.committeeName, day)}: ${t.title(organisation.shortName)}`,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: organisation.name, href: `/organisationer/${organisation.slug}` },
      { label: t.heading, href: path },
      { label: t.agenda(agenda.committeeName, day) },
    ],
    main: (
      <>
        <PageHeading
          kicker={t.title(organisation.shortName)}
          title={t.agenda(agenda.committeeName, day)}
          lead={t.agendaLead(organisation.shortName)}
          actions={
            <>
              <ButtonLink kind="secondary" href={`/moeder/${agenda.id}`}>
                {t.toMeeting}
              </ButtonLink>
              <ButtonLink kind="quiet" href={path}>
                {t.toMapping}
              </ButtonLink>
            </>
          }
        />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.saved} live />}
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} />
        {/* Its checkboxes stand at the items, among forms of their own. */}
        <form id="valgte" method="post" action={`${path}/${agenda.id}`}></form>
        {items.map((item) => (
          <Section
            key={item.id}
            id={`punkt-${item.position + 1}`}
            heading={
              <span lang={item.title === undefined ? undefined : lang}>{t.itemHeading(item.number, item.title ?? t.closedItem)}</span>
            }
            {...(!item.open && { lead: t.closedHelp })}
          >
            {item.involvements.length === 0 && <p class="muted">{t.noneProposed}</p>}
            {item.involvements.map((involvement) => (
              <InvolvedCommittee key={involvement.id} view={view} involvement={involvement} shown={shown} />
            ))}
            <AddInvolvement view={view} item={item} shown={shown} />
          </Section>
        ))}
        {withdrawn.map(({ itemId, involvements }) => {
          const [first] = involvements
          if (!first) return null
          return (
            <Section
              key={itemId}
              id={`taget-af-${itemId}`}
              heading={t.withdrawnItem(first.itemNumber, first.itemTitle ?? t.closedItem)}
              lead={t.withdrawnHelp(first.withdrawnIn ?? agenda.version)}
            >
              {involvements.map((involvement) => (
                <InvolvedCommittee key={involvement.id} view={view} involvement={involvement} shown={shown} />
              ))}
            </Section>
          )
        })}
        {proposed && (
          <ButtonRow>
            <Button form="valgte" name="ask" value="ja">
              {t.confirm}
            </Button>
            <Button form="valgte" kind="secondary">
              {t.notNeeded}
            </Button>
          </ButtonRow>
        )}
      </>
    ),
  }
}
