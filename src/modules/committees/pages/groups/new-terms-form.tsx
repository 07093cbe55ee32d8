import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { TermsView } from '../../queries/terms-page.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'
import { TextComparison } from './text-comparison.tsx'

interface NewTermsFormProps {
  readonly view: TermsView
  readonly shown: Shown
  readonly action: string
}

/** The next version, written from the newest; when somebody else was faster, the difference from theirs. */
export function NewTermsForm({ view, shown, action }: NewTermsFormProps) {
  const t = words(shown.language).terms
  const { was, errorOf } = seatFormReturned(shown)
  const [newest] = view.versions
  const isNewer = shown.refusal?.code === newerVersion
  return (
    <Section id="ny" heading={newest ? t.fresh : t.first} lead={newest ? t.freshLead : undefined}>
      {isNewer && (
        <Notice tone="warning" heading={t.newer}>
          <p>{t.newerLead}</p>
          <TextComparison before={newest?.body ?? ''} after={was('body') ?? ''} language={shown.language} />
        </Notice>
      )}
      <form method="post" action={action}>
        <input type="hidden" name="after" value={newest?.number ?? 0} />
        <TextAreaField
          id="body"
          label={t.body}
          help={t.bodyHelp}
          rows={14}
          value={was('body') ?? newest?.body ?? ''}
          error={errorOf('body')}
          required
        />
        <div class="field-row">
          <DateField id="validFrom" label={t.validFrom} value={was('validFrom') ?? shown.today} error={errorOf('validFrom')} required />
          {view.kind === 'terms-of-reference' && (
            <DateField
              id="mandateEndsOn"
              label={t.mandateEndsOn}
              help={t.mandateHelp}
              value={was('mandateEndsOn') ?? newest?.mandateEndsOn ?? ''}
              error={errorOf('mandateEndsOn')}
              required={view.isGroup}
            />
          )}
        </div>
        <TextField id="decidedBy" label={t.decided} value={was('decidedBy') ?? ''} maxlength={200} autocomplete="off" optional />
        <ButtonRow>
          <Button>{t.save}</Button>
        </ButtonRow>
      </form>
    </Section>
  )
}

const newerVersion = 'committees/terms-newer-version'
