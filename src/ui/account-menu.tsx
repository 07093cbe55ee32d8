import { Icon } from './icon.tsx'

export interface AccountMenuProps {
  readonly name: string
  readonly role?: string
  /** A sentence above the choices: "Prøv som". */
  readonly heading: string
  /** A POST form with one button per choice. */
  readonly action: string
  readonly field: string
  readonly choices: readonly { readonly value: string; readonly label: string; readonly current?: boolean }[]
  /** Sent along: form token, address to return to. */
  readonly hidden?: Readonly<Record<string, string>>
}

/** Who is signed in, and the demo's switch between roles. */
export function AccountMenu({ name, role, heading, action, field, choices, hidden = {} }: AccountMenuProps) {
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
      </div>
    </details>
  )
}
