import type { Actor } from '../kernel/actor.ts'
import type { Language } from '../kernel/language.ts'
import { signInPath } from '../modules/people/rules/sign-in-addresses.ts'
import { AccountMenu } from '../ui/account-menu.tsx'
import { Link } from '../ui/link.tsx'
import { texts as danish } from './texts.da.ts'
import { texts as english } from './texts.en.ts'

export interface AccountAreaProps {
  readonly actor: Actor
  readonly language: Language
  /** Path and query, to come back to. */
  readonly url: string
  /** The demo's sign-ins; empty elsewhere. */
  readonly roles: readonly { readonly slug: string; readonly person: string; readonly personId: string }[]
  /** In the demo: whether there are other ways in than its roles. */
  readonly signIn: boolean
}

/** Top right on every page: the way in, or who is in and the way out; in the demo also its roles. */
export function AccountArea({ actor, language, url, roles, signIn }: AccountAreaProps) {
  const { account, demo } = language === 'da' ? danish : english
  const role = actor.kind === 'person' ? roles.find(({ personId }) => personId === actor.personId) : undefined
  const nameOf = (slug: string): string => demo.roles[slug as keyof typeof demo.roles] ?? slug
  const toSignIn = { href: signInPath({ returnTo: /^\/(log-ind|invitation)\b/.test(url) ? '/' : url }), label: account.signIn }
  const toOwnPage = { href: '/min-side', label: account.ownPage }
  if (roles.length === 0)
    return actor.kind === 'person' ? (
      <AccountMenu name={actor.name} links={[toOwnPage]} signOut={{ action: '/log-ud', label: account.signOut }} />
    ) : (
      <Link href={toSignIn.href}>{toSignIn.label}</Link>
    )
  return (
    <AccountMenu
      name={role ? nameOf(role.slug) : actor.kind === 'person' ? actor.name : demo.visitor}
      role={role?.person}
      links={actor.kind === 'person' ? [toOwnPage] : signIn ? [toSignIn] : []}
      signOut={actor.kind === 'person' && !role ? { action: '/log-ud', label: account.signOut } : undefined}
      roles={{
        heading: demo.tryAs,
        action: '/demo/rolle',
        field: 'rolle',
        hidden: { tilbage: url },
        choices: [
          ...roles.map(({ slug }) => ({ value: slug, label: nameOf(slug), current: slug === role?.slug })),
          { value: '', label: demo.signOut, current: actor.kind !== 'person' },
        ],
      }}
    />
  )
}
