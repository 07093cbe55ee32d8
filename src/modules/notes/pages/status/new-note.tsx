import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { NotesView } from '../../queries/status/notes-page.ts'
import { words } from '../words.ts'
import { NoteErrors } from './note-errors.tsx'
import { noteReturned } from './note-returned.ts'

/** Asks for which committee and meeting; all else the record knows, or can be left to it. */
export function newNote(view: NotesView, shown: Shown): Page {
  const { language } = shown
  const all = words(language)
  const t = all.status
  const day = (on: string): string => formatDay(on, language)
  const { was, entry, errorOf } = noteReturned(shown)
  const chosenId = was('committee') ?? view.chosen?.id ?? (view.writes.length === 1 ? view.writes[0]?.id : '')
  const chosen = view.writes.find(({ id }) => id === chosenId)
  return {
    title: t.new,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title, href: '/notater' }, { label: t.new }],
    main: (
      <>
        <PageHeading title={t.new} lead={t.newLead} />
        <NoteErrors shown={shown} />
        {view.writes.length === 0 ? (
          <EmptyState heading={t.noCommittees}>{t.noCommitteesHelp}</EmptyState>
        ) : (
          <form method="post" action="/notater/nyt">
            <SelectField
              id="committee"
              label={t.committee}
              none={t.chooseCommittee}
              value={chosenId}
              choices={view.writes.map(({ id, name, organisation, isOver, validTo }) => {
                const label = `${name}, ${organisation?.shortName ?? ''}`
                return { value: id, label: isOver && validTo ? t.over(label, day(validTo)) : label }
              })}
              required
              error={errorOf('committee')}
            />
            <DateField
              id="meeting"
              label={t.meeting}
              help={[t.meetingHelp, ...comingHelp()].join(' ')}
              {...entry('meeting', chosen?.coming[0]?.heldOn)}
              required
            />
            {(shown.refusal?.code.endsWith('day-past') || shown.entered?.['afterwards'] !== undefined) && (
              <Checkbox id="afterwards" label={t.afterwards} checked={shown.entered?.['afterwards'] !== undefined} />
            )}
            <DateField id="since" label={t.since} help={t.sinceHelp} {...entry('since')} optional />
            <DateField id="until" label={t.until} help={t.untilHelp} {...entry('until')} optional />
            <ChoiceGroup
              id="style"
              kind="radio"
              label={t.style}
              choices={view.styles.map(({ slug, texts }) => ({
                value: slug,
                label: texts[language].name,
                help: texts[language].explanation,
              }))}
              chosen={[was('style') ?? styleFor(chosen?.organisation?.slug)]}
            />
            <ButtonRow>
              <Button>{t.generate}</Button>
            </ButtonRow>
          </form>
        )}
      </>
    ),
  }

  function comingHelp(): string[] {
    return view.writes
      .filter(({ coming, id }) => coming.length > 0 && (chosenId === '' || id === chosenId))
      .map(
        ({ name, coming }) =>
          `${t.knownMeetings(name)} ${coming
            .slice(0, 3)
            .map(({ heldOn }) => day(heldOn))
            .join(', ')}.`,
      )
  }

  /** A municipality's own style, where it has one. */
  function styleFor(slug = ''): string {
    return view.styles.find((style) => slug !== '' && style.slug.startsWith(`${slug}-`))?.slug ?? view.styles[0]?.slug ?? ''
  }
}
