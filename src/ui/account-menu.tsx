import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

export interface RoleSwitch {
  /** A sentence above the choices: "Prøv som". */
  readonly heading: string
  /** A POST form with one button per choice. */
  readonly action: string
  readonly field: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly current?: boolean }[]
  /** Sent along: form token, address to return to. */
  readonly hidden?: Readonly<Record<string, string>>
}

export interface AccountMenuProps {
  readonly name: string
  readonly role?: string | undefined
  readonly links?: readonly { readonly href: string; readonly label: string }[]
  /** A POST form of one button. */
  readonly signOut?: { readonly action: string; readonly label: string } | undefined
  readonly roles?: RoleSwitch | undefined
}

/** Who is signed in, the way to their own page and out, and the demo's switch between roles. */
export function AccountMenu({ name, role, links = [], signOut, roles }: AccountMenuProps) {
  return (
    <details class="account">
      <summary>
        <Icon name="account" />
        <span>
          <span class="account-name">{name}</span>
          {role && <span class="account-role">{role}</span>}
        </span>
      </summary>
      <div class="account-panel">
        {links.length > 0 && (
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <Link href={href}>{label}</Link>
              </li>
            ))}
          </ul>
        )}
        {signOut && (
          <form method="post" action={signOut.action}>
            <button type="submit">{signOut.label}</button>
          </form>
        )}
        {roles && <Roles {...roles} />}
      </div>
    </details>
  )
}

function Roles({ heading, action, field, choices, hidden = {} }: RoleSwitch) {
  return (
    <>
      <p>{heading}</p>
      <form method="post" action={action}>
        {Object.entries(hidden).map(([key, value]) => (
          <input key={key} type="hidden" name={key} value={value} />
        ))}
        {choices.map(({ value, label, current }) => (
          <button key={value} type="submit" name={field} value={value} aria-pressed={current ? 'true' : 'false'}>
            {label}
          </button>
        ))}
      </form>
    </>
  )
}
