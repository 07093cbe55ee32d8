import type { ClientBase } from 'pg'
import { StartTrouble } from '../settings/start-trouble.ts'

/** Reads and writes what modules may; cannot change tables, nor the audit log's past. */
export const appRole = 'samspil_app'
/** Reads published rows only: row level security decides. */
export const publicRole = 'samspil_public'

/**
 * Makes sure that both roles exist and that the login that asks may become them. Roles belong to the whole cluster, so
 * several databases may do this at once.
 * @param canLogIn on the embedded server each role is a login of its own
 */
export async function ensureRoles(client: ClientBase, canLogIn: boolean): Promise<void> {
  const { rows: versions } = await client.query<{ number: number }>(`select current_setting('server_version_num')::int as number`)
  // From 16 on, whoever makes a role may hand it on but not take it on, until it is granted.
  const membership = (versions[0]?.number ?? 0) >= 160_000 ? 'set' : 'member'
  const { rows } = await client.query<{ missing: string[] }>(
    `select coalesce(array_agg(role), '{}') as missing from unnest($1::text[]) role
     where not exists (select from pg_roles where rolname = role)
       or not pg_has_role(current_user, (select oid from pg_roles where rolname = role), $2)`,
    [[appRole, publicRole], membership],
  )
  try {
    for (const role of rows[0]?.missing ?? []) await client.query(createAndGrant(role, canLogIn))
  } catch (error) {
    if ((error as { code?: string }).code !== '42501') throw error
    const { rows: names } = await client.query<{ name: string }>('select quote_ident(current_user) as name')
    const statements = [appRole, publicRole].map((role) => `create role ${role};`)
    throw new StartTrouble(
      'database-roles-missing',
      { statements: `${statements.join(' ')} grant ${appRole}, ${publicRole} to ${names[0]?.name};` },
      error,
    )
  }
}

const createAndGrant = (role: string, canLogIn: boolean) => `do $$ begin
  begin
    create role ${role} ${canLogIn ? 'login' : 'nologin'};
  exception when duplicate_object or unique_violation then null;
  end;
  grant ${role} to current_user;
end $$`
