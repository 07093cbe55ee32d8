import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { describedBy, FieldFrame } from '../../../../ui/form/field-frame.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Script } from '../../../../ui/script.tsx'
import { Section } from '../../../../ui/section.tsx'
import { paragraphsOf } from '../../rules/minutes/comment-anchor.ts'
import { words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'
import { minutesField } from './minutes-field.ts'

/** Enough of a paragraph to know it by. */
const mostOfParagraph = 60

interface Drawn {
  readonly view: CommentedView
  readonly shown: Shown
}

/** A comment, and the words that it is about: chosen from the list, or written as they stand. */
export function CommentForm({ view, shown }: Drawn) {
  const t = words(shown.language).minutes
  const paragraphs = new Map<string, string>()
  const choices = view.content.items.flatMap(({ id, number, title, textId, conclusion }) => [
    { value: `item:${id}`, label: t.itemPlace(number, title) },
    ...(textId && conclusion
      ? paragraphsOf(conclusion).map((paragraph, at) => {
          const value = `text:${textId}:${at}`
          paragraphs.set(value, paragraph)
          return { value, label: t.paragraphPlace(number, at + 1, beginningOf(paragraph)) }
        })
      : []),
  ])
  return (
    <Section id="kommenter" heading={t.writeComment}>
      <form
        method="post"
        action={`/moeder/${view.meeting.id}/referat/kommenter`}
        data-quotes={JSON.stringify(Object.fromEntries(paragraphs))}
      >
        <SelectField
          id="place"
          label={t.place}
          none={t.wholeMinutes}
          choices={choices}
          {...minutesField(shown, 'place', shown.query['sted'])}
        />
        {/* For the browser's script: without it the words are written. */}
        <div data-quote-copy hidden>
          <FieldFrame id="marking" label={t.marking} help={t.markingHelp}>
            <textarea class="form-input" id="marking" rows={4} readonly {...describedBy({ id: 'marking', help: t.markingHelp })} />
          </FieldFrame>
        </div>
        <TextField id="quote" label={t.quote} help={t.quoteHelp} optional autocomplete="off" {...minutesField(shown, 'quote')} />
        <TextAreaField id="body" label={t.body} rows={4} {...minutesField(shown, 'body')} />
        <ButtonRow>
          <Button kind={view.step === 'comment' ? 'primary' : 'secondary'}>{t.send}</Button>
        </ButtonRow>
        <Script name="quote-words" />
      </form>
    </Section>
  )
}

function beginningOf(paragraph: string): string {
  if (paragraph.length <= mostOfParagraph) return paragraph
  return `${paragraph.slice(0, mostOfParagraph).replace(/\s+\S*$/, '')} …`
}
