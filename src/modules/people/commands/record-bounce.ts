import { command } from '../../../platform/command/use-case.ts'
import { upsertBounce } from '../../../platform/mail/bounces.ts'
import { isAddressTrouble } from '../../../platform/mail/mail-trouble.ts'
import { findMailAmong, updateMailBounced } from '../../../platform/mail/outbox.ts'
import type { BounceNotice } from '../../../platform/mail/read-bounce.ts'
import { mayKeepMail } from '../rules/person-rights.ts'

/** `unknown`: about no mail of ours. `noted`: the mail did not arrive, and its address may well take the next. `paused`: none is sent to it. */
export type BounceOutcome = 'unknown' | 'noted' | 'paused'

/** Takes in what a mail server sent back about a mail. */
export const recordBounce = command(
  'people.record-bounce',
  async ({ actor, db, now, permit, record }, { action, status, diagnosis, mailIds }: BounceNotice): Promise<BounceOutcome> => {
    permit(mayKeepMail(actor))
    const mail = await findMailAmong(db, mailIds)
    const outcome = !mail ? 'unknown' : action === 'failed' && isAddressTrouble(status) ? 'paused' : 'noted'
    if (mail && action === 'failed') await updateMailBounced(db, mail.id, `${status} ${diagnosis}`.trim())
    if (mail && outcome === 'paused') await upsertBounce(db, { address: mail.receiver, status, diagnosis }, now)
    await record({ event: 'mail.bounced', subject: { kind: 'mail', id: mail?.id ?? 'unknown' }, details: { status, action } })
    return outcome
  },
)
