import type { ComponentChildren } from 'preact'
import { useLanguage, useTexts } from './language-context.ts'
import { formatNumber } from './numbers.ts'

export interface ProgressProps {
  readonly id: string
  /** What is going on: "Læser 12 filer". */
  readonly label: string
  /** Left out while the amount of work is not known. */
  readonly done?: number
  readonly total?: number
  /** What is being worked on just now. */
  readonly children?: ComponentChildren
  readonly mayLeave?: boolean
}

/** Moves when the page is fetched again: give the layout `refreshSeconds`. */
export function Progress({ id, label, done, total, children, mayLeave }: ProgressProps) {
  const texts = useTexts().progress
  const language = useLanguage()
  const known = done !== undefined && total !== undefined
  return (
    <div class="progress">
      <p class="progress-label">
        <label for={id}>{label}</label>
        {known && <span class="number">{texts.done(formatNumber(done, language), formatNumber(total, language))}</span>}
      </p>
      {known ? <progress id={id} value={done} max={total} /> : <progress id={id} />}
      {children && <div class="progress-now">{children}</div>}
      {mayLeave && <p class="muted">{texts.mayLeave}</p>}
    </div>
  )
}
