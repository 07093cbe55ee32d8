import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import { useTexts } from './language-context.ts'

export type Tone = 'info' | 'success' | 'warning' | 'error'

export interface NoticeProps {
  readonly tone: Tone
  readonly heading?: string
  /** Read out at once: only for the answer to what was just done. */
  readonly live?: boolean
  readonly children?: ComponentChildren
}

export function Notice({ tone, heading, live, children }: NoticeProps) {
  const word = useTexts().tones[tone]
  return (
    <div class={`alert alert-${tone}`} role={live ? 'status' : undefined}>
      <span class="alert-icon">
        <Icon name={tone} />
      </span>
      <div class="alert-body">
        <p class={heading ? 'alert-heading' : 'sr-only'}>
          <span class="sr-only">{word}: </span>
          {heading}
        </p>
        {children && <div class="alert-text">{children}</div>}
      </div>
    </div>
  )
}
