import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { Page } from '../../../../ui/page.ts'
import { PageHeading } from '../../../../ui/page-heading.tsx'
import type { NoteView } from '../../queries/status/note-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { NoteErrors } from './note-errors.tsx'
import { noteReturned } from './note-returned.ts'

const numbersOffered = 3

/** Title, sender, receiver and each authority's record number. */
export function editHead({ note }: NoteView, shown: Shown): Page {
  const { language } = shown
  const all = words(language)
  const t = all.status
  const { entry } = noteReturned(shown)
  const field = (id: string, saved?: string) => ({ id, ...entry(id, saved) })
  const { letterhead, recordNumbers } = note
  return {
    title: t.head,
    section: 'committees',
    breadcrumb: [
      { label: all.home, href: '/' },
      { label: t.title, href: '/notater' },
      { label: note.title, href: `/notater/${note.id}` },
      { label: t.head },
    ],
    main: (
      <>
        <PageHeading kicker={<span lang={recordLanguage(language)}>{note.title}</span>} title={t.head} lead={t.headLead} />
        <NoteErrors shown={shown} />
        <form method="post" action={`/notater/${note.id}/hoved`}>
          <input type="hidden" name="revision" value={note.revision} />
          <TextField {...field('title', note.title)} label={t.noteTitle} required />
          <DateField {...field('datedOn', letterhead.datedOn)} label={t.datedOn} required />
          <fieldset>
            <legend class="form-label">{t.recordNumbers}</legend>
            <p class="form-hint">{t.recordNumbersHelp}</p>
            {Array.from({ length: Math.max(numbersOffered, recordNumbers.length) }, (_, at) => (
              <div class="filters" key={at}>
                <TextField {...field(`system-${at}`, recordNumbers[at]?.system)} label={t.systemOf(at + 1)} width={27} />
                <TextField {...field(`number-${at}`, recordNumbers[at]?.number)} label={t.numberOf(at + 1)} width={27} />
              </div>
            ))}
          </fieldset>
          <TextField {...field('caseworker', letterhead.caseworker)} label={t.caseworker} optional />
          <TextAreaField {...field('sender', letterhead.sender)} label={t.sender} help={t.senderHelp} rows={5} />
          <TextAreaField {...field('receiver', letterhead.receiver)} label={t.receiver} help={t.senderHelp} rows={3} />
          <TextField {...field('ean', letterhead.ean)} label={t.ean} help={t.eanHelp} inputmode="numeric" width={27} optional />
          <ButtonRow>
            <Button>{t.save}</Button>
          </ButtonRow>
        </form>
      </>
    ),
  }
}
