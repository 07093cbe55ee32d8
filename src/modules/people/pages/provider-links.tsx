import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { beginPath } from '../rules/sign-in-addresses.ts'
import { words } from './words.ts'

/** A provider as its users know it. */
export interface NamedProvider {
  readonly id: string
  readonly name: Readonly<Record<'da' | 'en', string>>
}

export interface ProviderLinksProps {
  readonly providers: readonly NamedProvider[]
  readonly language: Shown['language']
  readonly wish: { readonly returnTo?: string; readonly invitation?: string }
  /** It was tried just now. */
  readonly again?: boolean
}

/** One link per provider. No form: a browser would not follow a form of ours to another site. */
export function ProviderLinks({ providers, language, wish, again = false }: ProviderLinksProps) {
  const t = words(language).signIn
  if (providers.length === 0) return null
  return (
    <ul class="ways-in">
      {providers.map(({ id, name }) => (
        <li key={id}>
          <ButtonLink href={beginPath(id, wish)}>{again ? t.again(name[language]) : t.at(name[language])}</ButtonLink>
        </li>
      ))}
    </ul>
  )
}
