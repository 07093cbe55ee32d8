import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Checkbox } from '../../../../ui/form/checkbox.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { type Choice, SelectField } from '../../../../ui/form/select-field.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/section.tsx'
import { dayAfter } from '../../../../kernel/dates.ts'
import { seatFormReturned } from '../seats/seat-form-returned.ts'
import { words } from '../words.ts'

interface SuccessionFormProps {
  readonly shown: Shown
  readonly action: string
  readonly validTo: string | null
  readonly successors: readonly { readonly name: string; readonly href: string }[]
  readonly choices: readonly Choice[]
  /** Where a new one that follows is made. */
  readonly createHref: string
  readonly belonging: readonly string[]
}

/** Says who carries a body's tasks on, from which day. */
export function SuccessionForm({ shown, action, validTo, successors, choices, createHref, belonging }: SuccessionFormProps) {
  const all = words(shown.language).bodies
  const t = all.succession
  const { was, errorOf } = seatFormReturned(shown, 'efterfoelger')
  const errorOfThose = errorOf('withThose')
  return (
    <Section id="efterfoelger" heading={t.heading} lead={t.lead}>
      {successors.length > 0 && (
        <p>
          {t.standing}{' '}
          {successors.map(({ name, href }, at) => (
            <span key={href}>
              {at > 0 && ', '}
              <Link href={href}>{name}</Link>
            </span>
          ))}
          .
        </p>
      )}
      <form method="post" action={action}>
        <input type="hidden" name="handling" value="efterfoelger" />
        <input type="hidden" name="was" value={JSON.stringify({ to: validTo ?? '' })} />
        <SelectField
          id="successor"
          label={t.successor}
          none={t.none}
          choices={choices}
          {...valueOf(was('successor'))}
          error={errorOf('successor')}
          required
        />
        <DateField
          id="successionOn"
          label={t.on}
          help={t.onHelp}
          value={was('successionOn') ?? (validTo ? dayAfter(validTo) : '')}
          error={errorOf('successionOn')}
          required
        />
        {belonging.length > 0 && (errorOfThose !== undefined || validTo === null) && (
          <Checkbox
            id="withThoseToo"
            name="withThose"
            label={all.end.withThose(belonging.length)}
            help={all.end.those(belonging.join(', '))}
            checked={was('withThose') !== undefined}
            error={errorOfThose}
          />
        )}
        <ButtonRow>
          <Button kind="secondary">{t.action}</Button>
          <ButtonLink kind="quiet" href={createHref}>
            {t.createNew}
          </ButtonLink>
        </ButtonRow>
      </form>
    </Section>
  )
}

function valueOf(value: string | undefined): { readonly value?: string } {
  return value === undefined ? {} : { value }
}
