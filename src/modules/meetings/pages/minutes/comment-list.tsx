import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { StateTag, type StateTone } from '../../../../ui/state-tag.tsx'
import type { MinutesView } from '../../queries/minutes/minutes-page.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { words } from '../words.ts'
import { minutesField } from './minutes-field.ts'

export type CommentedView = Extract<MinutesView, { comments: unknown }>
type Comment = CommentedView['comments'][number]

interface Drawn {
  /** Of the item; null for the minutes as a whole. */
  readonly itemId: string | null
  readonly view: CommentedView
  readonly shown: Shown
}

/** What was said of an item of the minutes, with the words as they then stood, and what became of it. */
export function CommentList({ itemId, view, shown }: Drawn) {
  const { language } = shown
  const t = words(language).minutes
  const own = view.comments.filter((comment) => comment.itemId === itemId)
  if (own.length === 0) return null
  const Heading = itemId === null ? 'h2' : 'h3'
  return (
    <div class="section">
      <Heading>{itemId === null ? t.general : t.comments}</Heading>
      <ol class="comments">
        {own.map((comment) => (
          <li key={comment.id} id={`kommentar-${comment.id}`}>
            <p>
              <strong>{t.commentBy(comment.personName, formatInstant(comment.writtenAt, language))}</strong>{' '}
              <StateTag
                tone={toneOf(comment)}
                word={comment.followed === null ? t.answered.none : comment.followed ? t.answered.yes : t.answered.no}
              />
            </p>
            {quoteOf(comment)}
            <p>{comment.body}</p>
            {comment.answeredAt && (
              <p>
                {t.answerBy(comment.answeredByName ?? '', formatInstant(comment.answeredAt, language))}
                {comment.answer && `: ${comment.answer}`}
              </p>
            )}
            {view.mayPrepare && view.state !== 'approved' && answerForm(comment)}
          </li>
        ))}
      </ol>
    </div>
  )

  function quoteOf(comment: Comment) {
    if (comment.quote === null) return null
    return (
      <>
        <blockquote lang={recordLanguage(language)}>{comment.quote}</blockquote>
        {comment.standing && <p class="muted small">{t.standing[comment.standing]}</p>}
        {comment.paragraph !== null && comment.paragraph !== comment.quote && comment.standing !== 'as-it-was' && (
          <Details summary={t.paragraphWas}>
            <p lang={recordLanguage(language)}>{comment.paragraph}</p>
          </Details>
        )}
      </>
    )
  }

  function answerForm(comment: Comment) {
    const id = `answer-${comment.id}`
    const isThis = shown.entered?.['comment']?.[0] === comment.id
    const field = isThis ? minutesField(shown, 'answer', comment.answer ?? '') : { value: comment.answer ?? '' }
    return (
      <Details summary={t.answerTo(comment.personName)} open={comment.followed === null || 'error' in field}>
        <form method="post" action={`/moeder/${view.meeting.id}/referat/svar`}>
          <input type="hidden" name="comment" value={comment.id} />
          <TextAreaField id={id} name="answer" label={t.answer} help={t.answerHelp} rows={2} {...field} />
          <ButtonRow>
            <Button kind="secondary" name="verdict" value="followed">
              {t.follow}
            </Button>
            <Button kind="quiet" name="verdict" value="declined">
              {t.decline}
            </Button>
          </ButtonRow>
        </form>
      </Details>
    )
  }
}

function toneOf({ followed }: Comment): StateTone {
  if (followed === null) return 'warning'
  return followed ? 'success' : 'neutral'
}
