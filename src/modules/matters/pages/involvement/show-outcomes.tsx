import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import { Table } from '../../../../ui/table.tsx'
import type { OutcomesView } from '../../queries/involvement/outcomes-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { refused } from '../../../../ui/refused.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { tones } from './involved-committee.tsx'
import { WishList } from './wish-list.tsx'

/** What the committees of all municipalities said of a meeting's items: a table for those who prepare it, and wishes to answer. */
export function showOutcomes({ agenda, rows, mayAnswer }: OutcomesView, shown: Shown): Page {
  const { language } = shown
  const all = words(language)
  const t = all.involvement
  const lang = recordLanguage(language)
  const day = formatDay(agenda.heldOn, language)
  const waiting = rows.flatMap((row) => row.wishes.filter(({ answer }) => answer === null).map((wish) => ({ row, wish })))
  return {
    title: t.outcomesTitle(agenda.committeeName, day),
    section: 'committees',
    about: { kind: 'meeting', id: agenda.id, committeeId: agenda.committeeId },
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: t.agenda(agenda.committeeName, day), href: `/moeder/${agenda.id}` },
      { label: t.outcomesHeading },
    ],
    main: (
      <>
        <PageHeading
          kicker={t.agenda(agenda.committeeName, day)}
          title={t.outcomesHeading}
          lead={t.outcomesLead}
          facts={rows.length > 0 && <span>{t.tally(rows.filter(({ state }) => state === 'treated').length, rows.length)}</span>}
          actions={
            rows.length > 0 && (
              <ButtonLink kind="secondary" icon="download" href={`/moeder/${agenda.id}/inddragelse.csv`}>
                {t.csv}
              </ButtonLink>
            )
          }
        />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.saved} live />}
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        {rows.length === 0 ? (
          <EmptyState heading={t.noOutcomes}>{t.noOutcomesHelp}</EmptyState>
        ) : (
          <Table
            caption={t.outcomesHeading}
            captionHidden
            rows={rows}
            keyOf={({ id }) => id}
            columns={[
              {
                heading: t.outcomeColumns.item,
                rowHeading: true,
                cell: ({ itemNumber, title, withdrawnIn }) => (
                  <>
                    <span lang={title ? lang : undefined}>{t.itemHeading(itemNumber, title ?? t.closedItem)}</span>
                    {withdrawnIn !== null && <StateTag tone="error" word={t.withdrawn} />}
                  </>
                ),
              },
              {
                heading: t.outcomeColumns.committee,
                cell: ({ committeeName, organisation }) => (
                  <>
                    <span lang={lang}>{committeeName}</span>
                    <br />
                    <span class="muted">{organisation}</span>
                  </>
                ),
              },
              {
                heading: t.outcomeColumns.state,
                cell: ({ state, treatedOn, meetingOn }) => (
                  <>
                    <StateTag tone={tones[state]} word={t.states[state]} />
                    <br />
                    {treatedOn
                      ? formatDay(treatedOn, language)
                      : meetingOn
                        ? t.when.meeting(formatDay(meetingOn, language), '')
                        : t.when.none}
                  </>
                ),
              },
              {
                heading: t.outcomeColumns.outcome,
                cell: ({ outcome, remark }) => (
                  <>
                    {outcome ? t.outcomes[outcome] : ''}
                    {remark && (
                      <>
                        <br />
                        <span lang={lang}>{remark}</span>
                      </>
                    )}
                  </>
                ),
              },
              { heading: t.outcomeColumns.wishes, cell: ({ wishes }) => <WishList wishes={wishes} shown={shown} /> },
            ]}
          />
        )}
        {mayAnswer && waiting.length > 0 && (
          <Section id="oensker" heading={t.wishesToAnswer}>
            {waiting.map(({ row, wish }) => {
              const field = `answer-${wish.id}`
              return (
                <form key={wish.id} method="post" action={`/moeder/${agenda.id}/inddragelse/svar`}>
                  <p>
                    <strong>{t.from(row.committeeName, row.organisation)}</strong>, {t.outcomeColumns.item.toLowerCase()} {row.itemNumber}
                    <br />
                    <span lang={lang}>{wish.text}</span>
                  </p>
                  <input type="hidden" name="wish" value={wish.id} />
                  <TextAreaField
                    id={field}
                    label={t.answer(row.committeeName)}
                    help={t.answerHelp}
                    rows={2}
                    {...formReturned(shown, all).entry(field)}
                  />
                  <Button kind="secondary">{t.sendAnswer}</Button>
                </form>
              )
            })}
          </Section>
        )}
      </>
    ),
  }
}
