import type { ComponentChildren } from 'preact'
import { Script } from './script.tsx'

export interface CopyTextProps {
  readonly id: string
  readonly label: string
  /** What the button says once it is done. */
  readonly done: string
  readonly children: ComponentChildren
}

/** Text that is to be taken elsewhere. It can be selected and copied as it is; the browser's script adds a button that does it. */
export function CopyText({ id, label, done, children }: CopyTextProps) {
  return (
    <>
      <p>
        <button class="button button-secondary" type="button" data-copy={id} data-done={done} hidden>
          {label}
        </button>
        <span class="sr-only" role="status" data-copy-done={id} />
      </p>
      <div class="copy-text" id={id}>
        {children}
      </div>
      <Script name="copy-text" />
    </>
  )
}
