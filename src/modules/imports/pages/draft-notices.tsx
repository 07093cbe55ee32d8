import type { Shown } from '../../../platform/http/doors.ts'
import { Details } from '../../../ui/details.tsx'
import { ErrorSummary } from '../../../ui/form/error-summary.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Reading } from '../../documents/rules/reading.ts'
import type { PaperView } from '../queries/paper-page.ts'
import type { Doubt, Draft } from '../rules/draft.ts'
import { EnteredDifferently } from './entered-differently.tsx'
import { fieldLabel } from './field-label.ts'
import { fieldAnchor } from './field-places.ts'
import type { MarkedSource } from './marked-source.ts'
import { refusedField } from './refused-field.ts'
import { doubtInWords, noteInWords, refusalInWords, words } from './words.ts'

interface DraftNoticesProps {
  readonly view: PaperView
  readonly draft: Draft
  readonly reading: Reading
  readonly source: MarkedSource
  readonly shown: Shown
}

const mostInSight = 8
/** What to look at before accepting, the most serious first, each leading to its place. */
export function DraftNotices({ draft, reading, source, shown }: DraftNoticesProps) {
  const { language, refusal } = shown
  const t = words(language)
  const doubts = draft.doubts.filter(({ code }) => code !== 'imports/personal-number')
  return (
    <>
      {refusal && refused()}
      {draft.personalNumbers.length > 0 && (
        <Notice tone="error" heading={t.paper.personalNumbers(draft.personalNumbers.length)}>
          <p>{t.paper.personalNumbersHelp}</p>
          <ul>
            {draft.personalNumbers.map((span) => {
              const found = source.placeOf(span)
              return <li key={span[0]}>{found ? <a href={`#${found.anchor}`}>{found.place}</a> : t.places.here}</li>
            })}
          </ul>
        </Notice>
      )}
      {doubts.length > 0 && (
        <Notice tone="warning" heading={t.paper.doubts(doubts.length)}>
          <ul>{doubts.slice(0, mostInSight).map(line)}</ul>
          {doubts.length > mostInSight && (
            <Details summary={t.paper.moreDoubts(doubts.length - mostInSight)}>
              <ul>{doubts.slice(mostInSight).map(line)}</ul>
            </Details>
          )}
        </Notice>
      )}
      {(reading.notes ?? []).length > 0 && (
        <Notice tone="info" heading={t.paper.notes}>
          <ul>
            {reading.notes?.map((note) => (
              <li key={note.code}>{noteInWords(note, language)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  )

  function refused() {
    if (!refusal) return null
    const message = refusalInWords(refusal, language)
    const field = refusedField(refusal)
    if (field)
      return <ErrorSummary errors={[{ field: fieldAnchor(field), message: `${fieldLabel(field, draft, language)}: ${message}` }]} />
    return (
      <Notice tone="error" heading={t.paper.refused} live>
        <p>{message}</p>
        {refusal.code === 'imports/changed-meanwhile' && <EnteredDifferently draft={draft} text={reading.tree.text} shown={shown} />}
      </Notice>
    )
  }

  function line(doubt: Doubt, at: number) {
    const sentence = doubtInWords(doubt, language)
    const inSource = doubt.spans[0] && source.placeOf(doubt.spans[0])
    if (doubt.field === '/unplaced')
      return (
        <li key={at}>
          <a href="#uplaceret">{sentence}</a>
        </li>
      )
    if (doubt.field) {
      return (
        <li key={at}>
          <a href={`#${fieldAnchor(doubt.field)}`}>{fieldLabel(doubt.field, draft, language)}</a>: {sentence}
        </li>
      )
    }
    return <li key={at}>{inSource ? <a href={`#${inSource.anchor}`}>{sentence}</a> : sentence}</li>
  }
}
