import type { ComponentChildren } from 'preact'
import type { ButtonKind } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { Link } from './link.tsx'

export interface ButtonLinkProps {
  readonly href: string
  readonly children: ComponentChildren
  readonly kind?: ButtonKind
  readonly icon?: IconName
  readonly download?: boolean
}

/** Goes somewhere, with the weight of a button. */
export function ButtonLink({ href, children, kind = 'primary', icon, download }: ButtonLinkProps) {
  return (
    <Link href={href} class={`button button-${kind}`} download={download}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </Link>
  )
}
