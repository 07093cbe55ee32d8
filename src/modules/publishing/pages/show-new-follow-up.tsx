import type { Shown } from '../../../platform/http/doors.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Callout } from '../../../ui/callout.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { EmptyState } from '../../../ui/empty-state.tsx'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { AssignmentFields } from '../../../ui/form/assignment-fields.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { Markdown } from '../../../ui/markdown.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Page } from '../../../ui/page.ts'
import { PageHeading } from '../../../ui/page-heading.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { refusedField } from '../../decisions/rules/refused-field.ts'
import type { NewFollowUpView } from '../queries/new-follow-up-page.ts'
import { followUpRefusal, registerWords } from './follow-up-refusal.ts'
import { words } from './words.ts'

/** What a meeting agreed, written down after it was held. */
export function showNewFollowUp(view: NewFollowUpView, shown: Shown): Page {
  const { meeting, committee, items, whyNot } = view
  const { language, refusal, entered, query } = shown
  const all = words(language)
  const t = all.followUps.adding
  const lang = recordLanguage(language)
  const day = formatDay(meeting.heldOn, language)
  const address = `/moeder/${meeting.id}/opfoelgning`
  const chosen = entered?.['punkt']?.[0] ?? query['punkt']
  const error = refusal && { field: refusedField(refusal.code), message: followUpRefusal(refusal, language) }
  const { dissolved } = view.choices
  const { settings } = registerWords(language)
  const item = items.find(({ id }) => id === chosen)
  return {
    title: t.title,
    section: 'follow-ups',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: committee.name, href: `/udvalg/${committee.slug}` },
      { label: day, href: `/moeder/${meeting.id}` },
      { label: t.title },
    ],
    main: (
      <>
        {error && <ErrorSummary errors={[error]} />}
        <PageHeading kicker={`${committee.name}, ${day}`} title={t.title} lead={whyNot ? undefined : t.lead} />
        {whyNot ? (
          <EmptyState heading={followUpRefusal(whyNot, language)}>{t.notHeldHelp}</EmptyState>
        ) : (
          <>
            {item?.conclusion && (
              <Callout level={2} heading={t.conclusionOf(item.number)}>
                <div lang={lang}>
                  <Markdown headingLevel={3} text={item.conclusion} />
                </div>
              </Callout>
            )}
            <form method="post" action={`${address}/ny`}>
              <SelectField
                id="punkt"
                label={t.item}
                none={t.noItem}
                choices={items.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
                value={item?.id ?? ''}
              />
              <AssignmentFields
                words={registerWords(language).fields}
                choices={view.choices}
                entry={(name) => ({ value: entered?.[name]?.[0] ?? '', error: error?.field === name ? error.message : undefined })}
                told={entered?.['besked'] ?? []}
              />
              {dissolved && (
                <Notice tone="warning" heading={settings.dissolved(committee.name)}>
                  {!dissolved.successor && <p>{settings.noSuccessor}</p>}
                </Notice>
              )}
              {dissolved?.successor && (
                <Checkbox
                  id="videre"
                  label={settings.followedBy(dissolved.successor.name)}
                  checked={entered === undefined || entered['videre'] !== undefined}
                />
              )}
              <ButtonRow>
                <Button>{t.save}</Button>
              </ButtonRow>
            </form>
          </>
        )}
      </>
    ),
  }
}
