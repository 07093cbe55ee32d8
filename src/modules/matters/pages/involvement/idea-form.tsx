import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { Section } from '../../../../ui/section.tsx'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'
import type { InsideView } from './inside-view.ts'

/** Sends a wish to a round; those who hold it write down what came to them in another way. */
export function IdeaForm({ view: { partnership, year, inside }, shown }: { readonly view: InsideView; readonly shown: Shown }) {
  const all = words(shown.language)
  const t = all.round
  const voices = inside.mayHold ? inside.invited : inside.speaksFor
  const { entry } = formReturned(shown, all)
  const only = voices.length === 1 ? voices[0] : undefined
  const valueOf = ({ organisationId, committeeId }: InsideView['inside']['invited'][number]): string =>
    [organisationId, committeeId].filter(Boolean).join(' ')
  return (
    <Section id="oensk" heading={t.raise}>
      <form method="post" action={`/klynger/${partnership.slug}/runder/${year}`}>
        <SelectField
          id="voice"
          label={t.onBehalfOf}
          none={t.choose}
          {...entry('voice', only && valueOf(only))}
          choices={voices.map((voice) => ({
            value: valueOf(voice),
            label: voice.committee ? `${voice.organisation}: ${voice.committee}` : voice.organisation,
          }))}
          required
        />
        <TextAreaField id="text" label={t.wish} help={t.wishHelp} rows={4} {...entry('text')} required />
        <Button>{t.send}</Button>
      </form>
    </Section>
  )
}
