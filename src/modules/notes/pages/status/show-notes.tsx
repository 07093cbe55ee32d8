import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { NotesView } from '../../queries/status/notes-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { NoteState } from './note-state.tsx'

/** The status notes that one writes or reads. */
export function showNotes({ notes, writes }: NotesView, { language }: Shown): Page {
  const all = words(language)
  const t = all.status
  const lang = recordLanguage(language)
  const begin = writes.length > 0 && <ButtonLink href="/notater/nyt">{t.new}</ButtonLink>
  return {
    title: t.title,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title }],
    main: (
      <>
        <PageHeading title={t.title} lead={t.lead} actions={notes.length > 0 && begin} />
        {notes.length === 0 ? (
          <EmptyState heading={t.none} action={begin}>
            {t.noneHelp}
          </EmptyState>
        ) : (
          <Listing
            rows={notes.map(({ id, title, meetingOn, recipient, state }) => ({
              key: id,
              href: `/notater/${id}`,
              title: <span lang={lang}>{title}</span>,
              facts: (
                <>
                  <span lang={lang}>{recipient ? `${recipient.name}, ${recipient.organisation?.shortName ?? ''}` : ''}</span>
                  {' · '}
                  {t.meetingOn(formatDay(meetingOn, language))}
                </>
              ),
              aside: <NoteState state={state} language={language} />,
            }))}
          />
        )}
      </>
    ),
  }
}
