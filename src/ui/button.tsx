import type { ComponentChildren } from 'preact'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'warning'

export interface ButtonProps {
  readonly children: ComponentChildren
  /** One primary per page. */
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly name?: string
  readonly value?: string
  /** Another address or form than the one it stands in. */
  readonly formaction?: string
  readonly form?: string
}

export function Button({ children, kind = 'primary', icon, ...rest }: ButtonProps) {
  return (
    <button class={`button button-${kind}`} type="submit" {...rest}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  )
}
