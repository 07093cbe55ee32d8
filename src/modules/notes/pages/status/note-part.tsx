import type { Shown } from '../../../../platform/http/doors.ts'
import { isIsoDay } from '../../../../kernel/dates.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Markdown } from '../../../../ui/markdown.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { NoteView } from '../../queries/status/note-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { noteReturned } from './note-returned.ts'
import { partName } from './part-name.ts'

type Part = NoteView['parts'][number]

/** A part of a note: what it says, where that comes from, and for a draft's writers a field to say it otherwise. */
export function NotePart({
  part,
  noteId,
  writable,
  shown,
}: {
  readonly part: Part
  readonly noteId: string
  readonly writable: boolean
  readonly shown: Shown
}) {
  const t = words(shown.language).status
  const lang = recordLanguage(shown.language)
  const id = partId(part.key)
  const text = part.edited ?? part.generated
  const about = part.heading ?? partName(text, t.begins)
  return (
    <div class="note-part" id={id}>
      {part.heading && <h3 lang={lang}>{part.heading}</h3>}
      {text === '' ? (
        <p class="muted">{t.takenOut}</p>
      ) : (
        <div lang={lang}>
          <Markdown headingLevel={4} text={text} />
        </div>
      )}
      <p class="note-part-marks">
        {part.vanished ? <StateTag tone="warning" word={t.vanished} /> : part.edited !== null && <StateTag tone="active" word={t.edited} />}
      </p>
      {(writable || part.sources.length > 0) && (
        <Details
          open={returnedHere(part, shown).message !== undefined}
          summary={
            <>
              {writable ? t.editOrSources(part.sources.length) : t.sources(part.sources.length)}
              <span class="sr-only" lang={lang}>
                : {about}
              </span>
            </>
          }
        >
          {writable && <PartForm part={part} noteId={noteId} shown={shown} />}
          <SourceList part={part} shown={shown} />
        </Details>
      )}
    </div>
  )
}

export function partId(key: string): string {
  return `afsnit-${key.replaceAll(':', '-')}`
}

function PartForm({ part, noteId, shown }: { readonly part: Part; readonly noteId: string; readonly shown: Shown }) {
  const t = words(shown.language).status
  const id = partId(part.key)
  const text = part.edited ?? part.generated
  const { was, message } = returnedHere(part, shown)
  return (
    <form method="post" action={`/notater/${noteId}/afsnit`}>
      <input type="hidden" name="key" value={part.key} />
      <input type="hidden" name="revision" value={part.revision} />
      <TextAreaField
        id={`${id}-text`}
        name="text"
        label={t.partText}
        help={t.partHelp}
        value={was('text') ?? text}
        rows={Math.min(16, 4 + Math.ceil(text.length / 90))}
        error={message}
      />
      <ButtonRow>
        <Button kind="secondary">{t.save}</Button>
        {part.edited !== null && (
          <Button kind="quiet" name="back" value="ja">
            {t.back}
          </Button>
        )}
      </ButtonRow>
    </form>
  )
}

/** This part's own form, where it came back. */
function returnedHere(part: Part, shown: Shown) {
  return noteReturned(shown.entered?.['key']?.[0] === part.key ? shown : { language: shown.language })
}

/** Sentence by sentence: which thing of the record it was taken from, as it stood. */
function SourceList({ part, shown }: { readonly part: Part; readonly shown: Shown }) {
  const t = words(shown.language).status
  const lang = recordLanguage(shown.language)
  const bySentence = Map.groupBy(part.sources, ({ sentence }) => sentence)
  return (
    <ul class="note-sources">
      {[...bySentence].map(([sentence, sources]) => (
        <li key={sentence}>
          <q lang={lang}>{sentence}</q>
          <br />
          {sources.map(({ kind, id, field, path, value }, at) => (
            <span key={`${kind}${id}${field}`}>
              {at > 0 && ' · '}
              <Link href={path}>
                {t.sourceKinds[kind]}
                <span class="sr-only" lang={lang}>
                  : {isIsoDay(value) ? formatDay(value, 'da') : value.slice(0, 60)}
                </span>
              </Link>
            </span>
          ))}
        </li>
      ))}
    </ul>
  )
}
