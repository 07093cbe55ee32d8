import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Button } from '../../../ui/button.tsx'
import { formatDay } from '../../../ui/dates.ts'
import { Checkbox } from '../../../ui/form/checkbox.tsx'
import { Section } from '../../../ui/section.tsx'
import type { MatterView } from '../queries/matter-page.ts'
import { words } from './words.ts'

/** What papers tell of treatments, for a person to confirm. */
export function ProposedTreatments({ view, shown }: { readonly view: MatterView; readonly shown: Shown }) {
  const t = words(shown.language).matter
  return (
    <Section id="foreslaaet" heading={t.proposed} lead={t.proposedHelp}>
      <form method="post" action={`/sager/${view.matter.slug}/behandlinger`}>
        {view.proposed.map(({ id, committeeName, heldOn, plannedOn, outcome }) => {
          const on = heldOn ?? plannedOn
          return (
            <Checkbox
              key={id}
              id={`behandling-${id}`}
              name="treatment"
              value={id}
              checked
              label={[committeeName, on && formatDay(on, shown.language), outcome].filter(Boolean).join(' · ')}
            />
          )
        })}
        <ButtonRow>
          <Button>{t.confirm}</Button>
          <Button kind="quiet" name="drop" value="yes">
            {t.drop}
          </Button>
        </ButtonRow>
      </form>
    </Section>
  )
}
