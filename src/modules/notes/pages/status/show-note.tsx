import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { NoteView } from '../../queries/status/note-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { FinishForms } from './finish-forms.tsx'
import { NoteErrors } from './note-errors.tsx'
import { NotePart } from './note-part.tsx'
import { NoteState } from './note-state.tsx'

/** A note as it reads, each part with its sources; for its writers what can be done with it. */
export function showNote(view: NoteView, shown: Shown): Page {
  const { note, recipient, parts, corrects, mayWrite } = view
  const { language } = shown
  const all = words(language)
  const t = all.status
  const lang = recordLanguage(language)
  const day = (on: string): string => formatDay(on, language)
  const writable = mayWrite && note.state === 'draft'
  const address = `/notater/${note.id}`
  const closedAt = note.closedAt ? formatInstant(note.closedAt, language) : ''
  const done = shown.query['gjort'] as keyof typeof t.done | undefined
  return {
    title: note.title,
    section: 'committees',
    breadcrumb: [{ label: all.home, href: '/' }, { label: t.title, href: '/notater' }, { label: day(note.meetingOn) }],
    main: (
      <>
        <PageHeading
          kicker={`${recipient.name}, ${recipient.organisation.shortName}`}
          title={<span lang={lang}>{note.title}</span>}
          facts={
            <>
              <NoteState state={note.state} language={language} />
              <span>{t.period(day(note.sinceOn), day(note.untilOn))}</span>
              <span>
                {note.state === 'sent'
                  ? t.sentBy(closedAt, note.closedByName ?? '')
                  : note.state === 'filed'
                    ? t.filedBy(closedAt, note.closedByName ?? '', note.filedAs ?? '')
                    : t.generatedAt(formatInstant(note.generatedAt, language))}
              </span>
            </>
          }
        />
        {!shown.refusal && done && t.done[done] && <Notice tone="success" heading={t.done[done]} live />}
        {!shown.refusal && shown.query['gemt'] !== undefined && <Notice tone="success" heading={t.saved} live />}
        <NoteErrors shown={shown} />
        {corrects && (
          <p>
            {t.corrects}{' '}
            <Link href={`/notater/${corrects.id}`}>
              <span lang={lang}>{corrects.title}</span>
            </Link>
          </p>
        )}
        <ButtonRow>
          {(['pdf', 'docx', 'html'] as const).map((format) => (
            <ButtonLink key={format} kind="secondary" href={`${address}/notat.${format}`} download>
              {format === 'docx' ? t.word : t[format]}
            </ButtonLink>
          ))}
          {writable && (
            <>
              <ButtonLink kind="quiet" href={`${address}/forny`}>
                {t.renew}
              </ButtonLink>
              <ButtonLink kind="quiet" href={`${address}/hoved`}>
                {t.head}
              </ButtonLink>
            </>
          )}
        </ButtonRow>
        <DescriptionList
          items={[
            { term: t.day, details: day(note.letterhead.datedOn) },
            ...note.recordNumbers
              .filter(({ number }) => number)
              .map(({ system, number }) => ({ term: system || t.recordNumbers, details: number })),
            { term: t.caseworker, details: note.letterhead.caseworker },
            { term: t.sender, details: note.letterhead.sender.split('\n').join(', ') },
            { term: t.receiver, details: note.letterhead.receiver.split('\n').join(', ') },
            { term: t.ean, details: note.letterhead.ean },
          ]}
        />
        <Section id="notatet" heading={t.text}>
          {parts.map((part) => (
            <NotePart key={part.key} part={part} noteId={note.id} writable={writable} shown={shown} />
          ))}
        </Section>
        {writable && <FinishForms view={view} shown={shown} />}
        {mayWrite && !writable && (
          <form method="post" action={`${address}/ret`}>
            <Button kind="secondary">{t.correct}</Button>
          </form>
        )}
      </>
    ),
  }
}
