import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { deleteBounce } from '../../../platform/mail/bounces.ts'
import { findContactByAddress } from '../repository/contacts.ts'
import { mayResumeAddress } from '../rules/person-rights.ts'

/** Says that an address takes mail again: what waited for it goes out. */
export const resumeAddress = command(
  'people.resume-address',
  async ({ actor, db, permitToKnow, record }, { address }: { readonly address: string }) => {
    const holder = await findContactByAddress(db, address)
    permitToKnow(mayResumeAddress(actor, holder?.keptId))
    if (!(await deleteBounce(db, address))) throw new NotFound('bounced address')
    // Not which: an address that is forgotten must not stay in the log.
    await record({ event: 'address.resumed', subject: { kind: 'person', id: holder?.keptId ?? 'none' } })
  },
)
