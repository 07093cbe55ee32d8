import type { Language } from '../../../kernel/language.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { ownWayPath } from '../rules/sign-in-addresses.ts'
import { words } from './words.ts'

export interface OwnWaysProps {
  readonly language: Language
  readonly returnTo: string
  readonly mailLinks: boolean
}

/** Ways of signing in that need no identity provider. */
export function OwnWays({ language, returnTo, mailLinks }: OwnWaysProps) {
  const { passkey, mailLink } = words(language)
  return (
    <ul class="ways-in">
      <li>
        <ButtonLink kind="secondary" href={ownWayPath('noegle', returnTo)}>
          {passkey.offer}
        </ButtonLink>
        <p class="small muted">{passkey.offerHelp}</p>
      </li>
      {mailLinks && (
        <li>
          <ButtonLink kind="secondary" href={ownWayPath('link', returnTo)}>
            {mailLink.offer}
          </ButtonLink>
          <p class="small muted">{mailLink.offerHelp}</p>
        </li>
      )}
    </ul>
  )
}
