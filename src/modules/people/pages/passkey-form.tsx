import type { ComponentChildren } from 'preact'
import type { Language } from '../../../kernel/language.ts'
import { Button } from '../../../ui/button.tsx'
import { ButtonRow } from '../../../ui/button-row.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { Script } from '../../../ui/script.tsx'
import { words } from './words.ts'

export interface PasskeyFormProps {
  readonly kind: 'create' | 'get'
  /** What the browser asks the device, as the script reads it. */
  readonly asked: object
  readonly state: string
  readonly action: string
  readonly button: string
  readonly language: Language
  readonly children?: ComponentChildren
}

/** The one thing that cannot be done without a script: it shows the form, or the sentence for why it cannot be done. */
export function PasskeyForm({ kind, asked, state, action, button, language, children }: PasskeyFormProps) {
  const t = words(language).passkey
  return (
    <>
      <div role="status">
        <div data-when="no-script">
          <Notice tone="warning">
            <p>{t.noScript}</p>
          </Notice>
        </div>
        <p data-when="asking" hidden>
          {t.asking}
        </p>
        {(['failed', 'unsupported', 'known'] as const).map((trouble) => (
          <div key={trouble} data-when={trouble} hidden>
            <Notice tone="warning">
              <p>{t[trouble]}</p>
            </Notice>
          </div>
        ))}
      </div>
      <form method="post" action={action} data-passkey={kind} data-asked={JSON.stringify(asked)} hidden>
        <input type="hidden" name="tilstand" value={state} />
        <input type="hidden" name="svar" value="" />
        {children}
        <ButtonRow>
          <Button>{button}</Button>
        </ButtonRow>
      </form>
      <Script name="passkeys" />
    </>
  )
}
