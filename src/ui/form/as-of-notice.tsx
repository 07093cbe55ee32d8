import { formatDay } from '../dates.ts'
import { useLanguage, useTexts } from '../language-context.ts'
import { Link } from '../link.tsx'
import { Notice } from '../notice.tsx'

export interface AsOfNoticeProps {
  /** The page itself, without the day. */
  readonly address: string
  /** ISO day that is shown. */
  readonly day: string
  readonly today: string
}

/** Says clearly that another day than today is shown, and leads back. */
export function AsOfNotice({ address, day, today }: AsOfNoticeProps) {
  const texts = useTexts().asOf
  const shown = formatDay(day, useLanguage())
  if (day === today) return null
  return (
    <Notice tone="warning" heading={texts.other(shown)}>
      <p>
        <Link href={`${address}?pr=${today}`}>{texts.toToday}</Link>
      </p>
    </Notice>
  )
}
