import { NotFound } from '../../../../kernel/refusal.ts'
import type { Query } from '../../../../platform/command/use-case.ts'
import { type CaseInvolvement, findCaseFacts, findCaseInvolvement } from '../../repository/case-facts.ts'
import { mayWriteCase } from '../../rules/cases/case-rights.ts'
import { municipalCase } from '../../rules/cases/case-parts.ts'
import type { CaseTemplate } from '../../rules/cases/case-template.ts'
import { freshParts } from '../../rules/status/fresh-parts.ts'

/** Which item a case is for and to whom, for whoever may write it. @throws NotFound for everyone else */
export async function caseAtHand(
  { actor, db, permitToKnow }: Pick<Query, 'actor' | 'db' | 'permitToKnow'>,
  id: string,
): Promise<CaseInvolvement> {
  // The public's login reads none of it.
  if (actor.kind === 'public') permitToKnow(false)
  const involvement = await findCaseInvolvement(db, id)
  permitToKnow(
    involvement !== undefined &&
      mayWriteCase(actor, {
        organisationId: involvement.organisationId,
        committeeId: involvement.committeeId,
        item: { committeeId: involvement.meetingCommitteeId, open: involvement.itemOpen },
      }),
  )
  if (!involvement) throw new NotFound('involvement')
  return involvement
}

/** The case as the record has it now; nothing where its item has gone. */
export async function freshCase(db: Query['db'], involvementId: string, template: CaseTemplate) {
  const facts = await findCaseFacts(db, involvementId)
  if (!facts) return undefined
  const { title, parts } = municipalCase(facts, template)
  return { title: title.text, parts: freshParts(parts) }
}
