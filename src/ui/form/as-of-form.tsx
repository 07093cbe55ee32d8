import { Button } from '../button.tsx'
import { formatDay } from '../dates.ts'
import { useLanguage, useTexts } from '../language-context.ts'
import { Link } from '../link.tsx'
import { Notice } from '../notice.tsx'
import { DateField } from './date-field.tsx'

export interface AsOfFormProps {
  /** The page itself, without the day. */
  readonly address: string
  /** ISO day that is shown. */
  readonly day: string
  readonly today: string
}

/** Asks for another day than today, and says so clearly when one is shown. Sends the day as `pr`. */
export function AsOfForm({ address, day, today }: AsOfFormProps) {
  const texts = useTexts().asOf
  const shown = formatDay(day, useLanguage())
  return (
    <>
      {day !== today && (
        <Notice tone="warning" heading={texts.other(shown)}>
          <p>
            <Link href={address}>{texts.toToday}</Link>
          </p>
        </Notice>
      )}
      <form class="filters as-of" method="get" action={address}>
        <DateField id="pr" label={texts.label} value={day} />
        <Button kind="secondary">{texts.show}</Button>
      </form>
    </>
  )
}
