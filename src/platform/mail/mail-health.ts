import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/schema.ts'

export interface MailHealth {
  /** To be sent, now or at the next attempt. */
  readonly waiting: number
  readonly waitingSince: Date | null
  /** For an address that took no mail. */
  readonly paused: number
  readonly givenUp: number
  readonly lastSentAt: Date | null
  /** Since when mail has been tried in vain; null where the last attempt got through. */
  readonly failingSince: Date | null
}

/** How mail is doing, for whoever runs the installation. */
export async function findMailHealth(db: Kysely<DB>): Promise<MailHealth> {
  const { rows } = await sql<MailHealth>`
    with mail as (
      select mail.*, not secret and exists (
        select 1 from platform.bounced_address where bounced_address.address = lower(mail.receiver)) as paused
      from platform.mail
    ), sent as (select max(sent_at) as at from mail)
    select
      count(*) filter (where next_attempt_at is not null and not paused)::int as waiting,
      min(created_at) filter (where next_attempt_at is not null and not paused) as "waitingSince",
      count(*) filter (where next_attempt_at is not null and paused)::int as paused,
      count(*) filter (where next_attempt_at is null and sent_at is null and failure is not null)::int as "givenUp",
      (select at from sent) as "lastSentAt",
      min(created_at) filter (where next_attempt_at is not null and attempts > 0 and not paused
        and created_at > coalesce((select at from sent), '-infinity')) as "failingSince"
    from mail`.execute(db)
  return rows[0]!
}
