import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'
import { letterDraft } from './letter-draft.ts'

/** What the secretaries do with a question: arrange meanwhile, send on, answer. */
export function ConductForms({ view, shown }: { readonly view: QuestionView; readonly shown: Shown }) {
  const { question, levels, today } = view
  const all = words(shown.language)
  const t = all.boundary
  const address = `/snitflader/${question.id}`
  const sent = shown.entered?.['form']?.[0]
  const entry = (form: string, name: string, saved?: string | null) => formReturned(sent === form ? shown : {}, all).entry(name, saved)
  const [next] = levels
  return (
    <Section id="videre" heading={t.next}>
      <Details summary={t.arrange} open={sent === 'imens'}>
        <form method="post" action={`${address}/imens`}>
          <input type="hidden" name="form" value="imens" />
          <TextAreaField id="text" label={t.arrangement} rows={3} {...entry('imens', 'text')} />
          <DateField id="from" label={t.from} {...entry('imens', 'from', today)} />
          <DateField id="to" label={t.to} {...entry('imens', 'to')} optional />
          <Button kind="secondary">{t.save}</Button>
        </form>
      </Details>
      {next && (
        <Details summary={t.escalate} open={sent === 'videre'}>
          <form method="post" action={`${address}/videre`}>
            <input type="hidden" name="form" value="videre" />
            <SelectField
              id="level"
              name="to"
              label={t.letterTo}
              {...entry('videre', 'to', next)}
              choices={levels.map((level) => ({ value: level, label: t.levels[level] }))}
            />
            <TextField id="receiver" label={t.receiver} {...entry('videre', 'receiver')} optional />
            <TextAreaField
              id="letter"
              label={t.letter}
              help={t.escalateHelp}
              rows={14}
              {...entry('videre', 'letter', letterDraft(view, next, 'da'))}
            />
            <Button kind="secondary">{t.sendOn}</Button>
          </form>
        </Details>
      )}
      <Details summary={t.answer} open={sent === 'svar'}>
        <form method="post" action={`${address}/svar`}>
          <input type="hidden" name="form" value="svar" />
          <TextAreaField id="answer" label={t.answered} rows={4} {...entry('svar', 'answer', question.answer)} />
          <TextAreaField id="effect" label={t.effect} rows={3} {...entry('svar', 'effect', question.effect)} optional />
          <Checkbox id="close" label={t.close} />
          <Button kind="secondary">{t.save}</Button>
        </form>
      </Details>
    </Section>
  )
}
