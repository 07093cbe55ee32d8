import { NotFound } from '../../../kernel/refusal.ts'
import { idFrom } from '../../../kernel/uuid.ts'
import { command } from '../../../platform/command/use-case.ts'
import { findExclusion, updateEnded } from '../repository/exclusions.ts'
import { mayEndExclusion } from '../rules/committee-rights.ts'

/** Lets somebody read the closed material of a committee again, at once. */
export const endExclusion = command(
  'committees.end-exclusion',
  async ({ actor, now, db, permitToKnow, record }, { id }: { readonly id: string }) => {
    permitToKnow(actor.kind === 'person')
    const exclusion = await findExclusion(db, idFrom(id))
    permitToKnow(exclusion !== undefined && mayEndExclusion(actor, exclusion))
    if (!exclusion) throw new NotFound('exclusion')
    await updateEnded(db, exclusion.id, now)
    await record({
      event: 'exclusion.ended',
      subject: { kind: 'committee', id: exclusion.committeeId },
      details: { exclusion: exclusion.id, person: exclusion.person, personId: exclusion.personId },
    })
  },
)
