import { Refused } from '../../../kernel/refusal.ts'
import { isUuid } from '../../../kernel/uuid.ts'
import type { Command } from '../../../platform/command/use-case.ts'
import { listFocusAreas } from '../../committees/index.ts'
import { findPerson, listOrganisations } from '../../people/index.ts'
import { whyNotChosen } from '../rules/why-not-change.ts'

interface Chosen {
  readonly organisationId?: string | null | undefined
  readonly personId?: string | null | undefined
  readonly focusAreaId?: string | null | undefined
  readonly tell?: readonly string[]
}

/** What was chosen from lists is among them. @returns the party chosen @throws Refused */
export async function refuseUnknown(db: Command['db'], { organisationId, personId, focusAreaId, tell = [] }: Chosen) {
  const organisation = organisationId ? (await listOrganisations(db)).find(({ id }) => id === organisationId) : undefined
  if (organisationId && !organisation) throw new Refused(whyNotChosen('party'))
  for (const id of [personId, ...tell]) if (id && !(isUuid(id) && (await findPerson(db, id)))) throw new Refused(whyNotChosen('person'))
  if (focusAreaId && !(await listFocusAreas(db)).some(({ id }) => id === focusAreaId)) throw new Refused(whyNotChosen('focus'))
  return organisation
}
