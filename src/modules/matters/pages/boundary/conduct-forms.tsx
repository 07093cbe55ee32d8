import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { letterDraft } from './letter-draft.ts'

/** What the secretaries do with a question: arrange meanwhile, send on, answer. */
export function ConductForms({ view, shown }: { readonly view: QuestionView; readonly shown: Shown }) {
  const { question, levels, today } = view
  const all = words(shown.language)
  const t = all.boundary
  const address = `/snitflader/${question.id}`
  const field = shown.refusal?.values?.['field']
  const sent = shown.entered?.['form']?.[0]
  const was = (form: string, name: string, before: string): string => (sent === form ? (shown.entered?.[name]?.[0] ?? before) : before)
  const errorOf = (form: string, name: string) =>
    sent === form && field === name && shown.refusal ? { error: refused(shown.refusal, all) } : {}
  const [next] = levels
  return (
    <>
      <Details summary={t.arrange} open={sent === 'imens'}>
        <form method="post" action={`${address}/imens`}>
          <input type="hidden" name="form" value="imens" />
          <TextAreaField id="text" label={t.arrangement} rows={3} value={was('imens', 'text', '')} {...errorOf('imens', 'text')} />
          <DateField id="from" label={t.from} value={was('imens', 'from', today)} {...errorOf('imens', 'from')} />
          <DateField id="to" label={t.to} value={was('imens', 'to', '')} optional {...errorOf('imens', 'to')} />
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
              value={was('videre', 'to', next)}
              choices={levels.map((level) => ({ value: level, label: t.levels[level] }))}
              {...errorOf('videre', 'to')}
            />
            <TextField id="receiver" label={t.receiver} value={was('videre', 'receiver', '')} optional />
            <TextAreaField
              id="letter"
              label={t.letter}
              help={t.escalateHelp}
              rows={14}
              value={was('videre', 'letter', letterDraft(view, next, 'da'))}
              {...errorOf('videre', 'letter')}
            />
            <Button kind="secondary">{t.sendOn}</Button>
          </form>
        </Details>
      )}
      <Details summary={t.answer} open={sent === 'svar'}>
        <form method="post" action={`${address}/svar`}>
          <input type="hidden" name="form" value="svar" />
          <TextAreaField
            id="answer"
            label={t.answered}
            rows={4}
            value={was('svar', 'answer', question.answer ?? '')}
            {...errorOf('svar', 'answer')}
          />
          <TextAreaField
            id="effect"
            label={t.effect}
            rows={3}
            value={was('svar', 'effect', question.effect ?? '')}
            optional
            {...errorOf('svar', 'effect')}
          />
          <Checkbox id="close" label={t.close} />
          <Button kind="secondary">{t.save}</Button>
        </form>
      </Details>
    </>
  )
}
