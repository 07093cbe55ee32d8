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
  /** Just now, without success: it comes first. */
  readonly tried?: string | undefined
}

/** One link per provider. No form: a browser would not follow a form of ours to another site. */
export function ProviderLinks({ providers, language, wish, tried }: ProviderLinksProps) {
  const t = words(language).signIn
  if (providers.length === 0) return null
  const inOrder = providers.toSorted((a, b) => Number(b.id === tried) - Number(a.id === tried))
  return (
    <ul class="ways-in">
      {inOrder.map(({ id, name }, at) => (
        <li key={id}>
          <ButtonLink kind={at === 0 ? 'primary' : 'secondary'} href={beginPath(id, wish)}>
            {id === tried ? t.again(name[language]) : t.at(name[language])}
          </ButtonLink>
        </li>
      ))}
    </ul>
  )
}
