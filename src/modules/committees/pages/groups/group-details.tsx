import { Button } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { DateField } from '../../../../ui/form/date-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import { tableSectors } from '../../rules/groups/why-not-found-group.ts'
import { words } from '../words.ts'
import type { GroupStepProps } from './group-subject.tsx'

/** Third step: the group itself, with its terms of reference and who is at the table. */
export function GroupDetails({ view, shown, returned }: GroupStepProps) {
  const t = words(shown.language).groups
  const { was, errorOf } = returned
  const parts = new URLSearchParams({ emne: view.subject, under: view.parent?.slug ?? '', svar: view.answer })
  return (
    <form method="post" action={`/grupper/ny?${parts}`}>
      <ChoiceGroup
        id="kind"
        kind="radio"
        label={t.kind}
        choices={view.kinds.map(({ slug, texts }) => ({
          value: slug,
          label: texts[shown.language].name,
          help: texts[shown.language].explanation,
        }))}
        chosen={[was('kind') ?? view.kinds[0]?.slug ?? '']}
      />
      <TextField id="name" label={t.name} value={was('name') ?? ''} error={errorOf('name')} maxlength={200} autocomplete="off" required />
      <div class="field-row">
        <DateField id="from" label={t.from} value={was('from') ?? shown.today} error={errorOf('from') ?? errorOf('validFrom')} required />
        <DateField
          id="mandateEndsOn"
          label={t.mandateEndsOn}
          help={t.mandateHelp}
          value={was('mandateEndsOn') ?? ''}
          error={errorOf('mandateEndsOn') ?? errorOf('to')}
          required
        />
      </div>
      <TextField
        id="decidedBy"
        label={t.decidedBy}
        help={t.decidedByHelp}
        value={was('decidedBy') ?? ''}
        maxlength={200}
        autocomplete="off"
        optional
      />
      <TextAreaField id="body" label={t.terms} help={t.termsHelp} rows={10} value={was('body') ?? ''} error={errorOf('body')} required />
      <ChoiceGroup
        id="sectors"
        kind="checkbox"
        label={t.sectors}
        choices={tableSectors.map((sector) => ({ value: sector, label: t.sectorNames[sector] }))}
        chosen={was('name') === undefined ? tableSectors : (shown.entered?.['sectors'] ?? [])}
      />
      <TextAreaField
        id="whyMissing"
        label={t.whyMissing}
        help={t.whyMissingHelp}
        rows={2}
        value={was('whyMissing') ?? ''}
        error={errorOf('whyMissing')}
        optional
      />
      <ButtonRow>
        <Button>{t.create}</Button>
        <ButtonLink kind="quiet" href={`/grupper/ny?${new URLSearchParams({ emne: view.subject, under: view.parent?.slug ?? '' })}`}>
          {t.back}
        </ButtonLink>
      </ButtonRow>
    </form>
  )
}
