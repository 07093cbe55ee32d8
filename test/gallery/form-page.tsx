import { ButtonLink } from '../../src/ui/button-link.tsx'
import { ButtonRow } from '../../src/ui/button-row.tsx'
import { Button } from '../../src/ui/button.tsx'
import { Checkbox } from '../../src/ui/form/checkbox.tsx'
import { ChoiceGroup } from '../../src/ui/form/choice-group.tsx'
import { DateField } from '../../src/ui/form/date-field.tsx'
import { ErrorSummary } from '../../src/ui/form/error-summary.tsx'
import { FileDrop } from '../../src/ui/form/file-drop.tsx'
import { SelectField } from '../../src/ui/form/select-field.tsx'
import { TextAreaField } from '../../src/ui/form/text-area-field.tsx'
import { TextField } from '../../src/ui/form/text-field.tsx'
import { Notice } from '../../src/ui/notice.tsx'
import { PageHeading } from '../../src/ui/page-heading.tsx'
import { Section } from '../../src/ui/section.tsx'

export function FormPage() {
  return (
    <>
      <PageHeading kicker="Politisk klynge" title="Foreslå et punkt" />
      <ErrorSummary
        errors={[
          { field: 'titel', message: 'Skriv en titel' },
          { field: 'type', message: 'Vælg, hvad mødet skal gøre' },
        ]}
      />
      <form method="post">
        <TextField id="titel" label="Titel" help="Sådan vil punktet stå på dagsordenen." error="Skriv en titel" required />
        <TextAreaField id="baggrund" label="Baggrund" optional value="Hospitalet har gennemgået forløbene." />
        <SelectField id="udvalg" label="Udvalg" choices={[{ value: 'pk', label: 'Politisk klynge' }]} value="pk" none="Vælg udvalg" />
        <DateField id="dato" label="Ønsket møde" value="2026-12-19" />
        <ChoiceGroup
          id="type"
          kind="radio"
          label="Hvad skal mødet gøre?"
          error="Vælg, hvad mødet skal gøre"
          choices={[
            { value: 'B', label: 'Beslutte', help: 'Der skal være en indstilling.' },
            { value: 'D', label: 'Drøfte' },
            { value: 'O', label: 'Blive orienteret' },
          ]}
        />
        <ChoiceGroup
          id="parter"
          kind="checkbox"
          label="Hvem vedrører det?"
          chosen={['k']}
          choices={[
            { value: 'r', label: 'Region og hospital' },
            { value: 'k', label: 'Kommuner' },
          ]}
        />
        <Checkbox id="lukket" label="Punktet er lukket" help="Kun udvalgets medlemmer kan læse det." />
        <FileDrop id="bilag" label="Bilag" help="PDF, Word, HTML, Markdown eller tekst. Træk filerne hertil, eller vælg dem." multiple />
        <ButtonRow>
          <Button>Send til sekretariatet</Button>
          <ButtonLink href="/moeder" kind="quiet">
            Fortryd
          </ButtonLink>
        </ButtonRow>
      </form>
      <Section id="beskeder" heading="Beskeder">
        <Notice tone="success" heading="Punktet er sendt">
          <p>Du hører fra sekretariatet inden 21. marts.</p>
        </Notice>
        <Notice tone="error" heading="Filen kunne ikke læses">
          <p>referat.pdf er beskyttet med adgangskode.</p>
        </Notice>
        <Notice tone="info">
          <p>Fristen er onsdag den 5. januar 2027.</p>
        </Notice>
      </Section>
    </>
  )
}
