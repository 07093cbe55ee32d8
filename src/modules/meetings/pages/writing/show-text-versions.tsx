import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import { Table } from '../../../../ui/table.tsx'
import { TextDifference } from '../../../../ui/text-difference.tsx'
import { countChanges } from '../../../documents/rules/text-difference.ts'
import type { TextVersionsView } from '../../queries/writing/text-versions-page.ts'
import type { TextOwner } from '../../rules/writing/text-owner.ts'
import { refused } from '../../../../ui/refused.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

/** What a text said earlier, what has changed, and the way back. */
export function showTextVersions(view: TextVersionsView, { language, query, refusal }: Shown): Page {
  const all = words(language)
  const t = all.writing
  const { owner, textId, versions, comparison } = view
  const section = owner.kind === 'conclusion' ? t.conclusion : (owner.heading ?? wordFor(all.sectionKinds, owner.section))
  const title = t.title(section)
  const nameOf = (number: number): string => (number === 0 ? t.now : t.version(number))
  const choices = [0, ...versions.map(({ number }) => number)].map((number) => ({ value: String(number), label: nameOf(number) }))
  const restored = versions.find(({ number }) => String(number) === query['gendannet'])
  return {
    title,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: owner.title, href: placeOf(owner) }, { label: title }],
    main: (
      <>
        <PageHeading
          kicker={<span lang={recordLanguage(language)}>{owner.title}</span>}
          title={title}
          lead={t.lead}
          actions={
            <ButtonLink href={placeOf(owner)} kind="secondary">
              {t.back}
            </ButtonLink>
          }
        />
        {refusal && <Notice tone="error" heading={refused(refusal, all)} live />}
        {restored && (
          <Notice tone="success" heading={t.restored(restored.number)} live>
            <p>{t.restoredHelp}</p>
          </Notice>
        )}
        {versions.length === 0 || !comparison ? (
          <EmptyState heading={t.none}>{t.noneHelp}</EmptyState>
        ) : (
          <>
            <Section
              id="forskelle"
              heading={t.difference(nameOf(comparison.from), nameOf(comparison.to))}
              lead={summaryOf(comparison.lines)}
            >
              {comparison.lines.some(({ kind }) => kind !== 'same') && (
                <TextDifference
                  lines={comparison.lines}
                  words={{ added: all.agenda.version.added, removed: all.agenda.version.removed, unchanged: t.unchangedLines }}
                  lang={recordLanguage(language)}
                />
              )}
            </Section>
            <Section id="sammenlign" heading={t.compare}>
              <form method="get" action={`/tekster/${textId}/versioner`}>
                <div class="field-row">
                  <SelectField id="fra" label={t.from} choices={choices} value={String(comparison.from)} />
                  <SelectField id="til" label={t.to} choices={choices} value={String(comparison.to)} />
                </div>
                <ButtonRow>
                  <Button kind="secondary">{t.show}</Button>
                </ButtonRow>
              </form>
            </Section>
            <Section id="udgaver" heading={t.list}>
              <Table
                caption={t.list}
                captionHidden
                rows={versions}
                keyOf={({ number }) => String(number)}
                columns={[
                  { heading: t.number, rowHeading: true, cell: ({ number }) => t.version(number) },
                  { heading: t.savedAt, cell: ({ savedAt }) => formatInstant(savedAt, language) },
                  { heading: t.writtenBy, cell: ({ writtenBy }) => (writtenBy.length > 0 ? writtenBy.join(', ') : t.nobody) },
                  ...(view.mayRestore
                    ? [
                        {
                          heading: t.act,
                          cell: ({ number }: { readonly number: number }) => (
                            <form method="post" action={`/tekster/${textId}/versioner/${number}/gendan`}>
                              <Button kind="quiet">{t.restore(number)}</Button>
                            </form>
                          ),
                        },
                      ]
                    : []),
                ]}
              />
            </Section>
          </>
        )}
      </>
    ),
  }

  function summaryOf(lines: NonNullable<TextVersionsView['comparison']>['lines']): string {
    const counts = countChanges(lines)
    return counts.added + counts.changed + counts.removed === 0 ? t.same : t.summary(counts)
  }
}

/** Where the text is written. */
function placeOf(owner: TextOwner): string {
  return owner.kind === 'section' ? `/punkter/${owner.draftId}/rediger` : `/moeder/${owner.meetingId}/afholdelse?punkt=${owner.draftId}`
}
