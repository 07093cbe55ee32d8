import { Button } from '../button.tsx'
import { useTexts } from '../language-context.ts'
import { DateField } from './date-field.tsx'

export interface AsOfFormProps {
  /** The page itself, without the day. */
  readonly address: string
  /** ISO day that is shown. */
  readonly day: string
}

/** Asks for another day; sends it as `pr`. `AsOfNotice` says which one is shown. */
export function AsOfForm({ address, day }: AsOfFormProps) {
  const texts = useTexts().asOf
  return (
    <form class="filters as-of" method="get" action={address}>
      <DateField id="pr" label={texts.label} value={day} />
      <Button kind="secondary">{texts.show}</Button>
    </form>
  )
}
