import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { RefusalNotice } from '../../../../ui/form/refusal-notice.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { MappingView } from '../../queries/involvement/mapping-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { MappedCommittee } from './mapped-committee.tsx'

/** An organisation's agendas to decide on, and what belongs to which of its committees. */
export function showMapping(view: MappingView, shown: Shown): Page {
  const { organisation, agendas, mapped } = view
  const all = words(shown.language)
  const t = all.involvement
  return {
    title: t.title(organisation.shortName),
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: organisation.name, href: `/organisationer/${organisation.slug}` },
      { label: t.heading },
    ],
    main: (
      <>
        <PageHeading kicker={organisation.name} title={t.heading} lead={t.lead} />
        {shown.query['gemt'] !== undefined && !shown.refusal && <Notice tone="success" heading={t.saved} live />}
        <RefusalNotice heading={t.refused} message={shown.refusal && refused(shown.refusal, all)} field={formReturned(shown, all).field} />
        <Section id="dagsordener" heading={t.waiting}>
          {agendas.length === 0 ? (
            <EmptyState heading={t.noAgendas}>{t.noAgendasHelp}</EmptyState>
          ) : (
            <Listing
              rows={agendas.map((agenda) => ({
                key: agenda.id,
                href: `/organisationer/${organisation.slug}/inddragelse/${agenda.id}`,
                title: t.agenda(agenda.committeeName, formatDay(agenda.heldOn, shown.language)),
                facts: countsOf(agenda.counts),
              }))}
            />
          )}
        </Section>
        <Section id="fordeling" heading={t.mapped}>
          {mapped.length === 0 && <p class="muted">{t.noMapping}</p>}
          {mapped.map((entry) => (
            <MappedCommittee key={entry.committee.id} slug={organisation.slug} entry={entry} shown={shown} />
          ))}
          <AddMapping view={view} shown={shown} />
        </Section>
      </>
    ),
  }

  function countsOf(counts: MappingView['agendas'][number]['counts']): string {
    const { proposed = 0, asked = 0, treated = 0 } = counts
    const told = [proposed > 0 && t.counts.proposed(proposed), asked > 0 && t.counts.asked(asked), treated > 0 && t.counts.treated(treated)]
    return told.filter(Boolean).join(' · ') || t.counts.nothing
  }
}

function AddMapping({ view: { organisation, committees, focusAreas }, shown }: { readonly view: MappingView; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.involvement
  const { entry } = formReturned(shown, all)
  return (
    <form method="post" action={`/organisationer/${organisation.slug}/inddragelse`}>
      <h3>{t.add}</h3>
      <SelectField
        id="committee"
        label={t.committee}
        none={t.choose}
        {...entry('committee')}
        choices={committees.map(({ id, name }) => ({ value: id, label: name }))}
        required
      />
      {focusAreas.length > 0 && (
        <SelectField
          id="focus"
          label={t.focusArea}
          none={t.noFocusArea}
          {...entry('focus')}
          choices={focusAreas.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <TextAreaField id="subjects" label={t.subjects} help={t.subjectsHelp} rows={3} {...entry('subjects')} optional />
      <Button>{t.save}</Button>
    </form>
  )
}
