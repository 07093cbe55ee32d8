import { isUuid } from '../../../kernel/uuid.ts'
import { command } from '../../../platform/command/use-case.ts'
import { updateNoticesRead } from '../repository/notices.ts'
import { mayKeepOwnPage } from '../rules/person-rights.ts'

/** What the actor has seen is neither shown as new nor mailed any more. */
export const markNoticesRead = command(
  'people.mark-notices-read',
  async ({ actor, db, now, permit, record }, { ids }: { readonly ids: readonly string[] }) => {
    permit(mayKeepOwnPage(actor))
    const personId = actor.kind === 'person' ? actor.personId : ''
    const read = await updateNoticesRead(db, personId, ids.filter(isUuid), now)
    await record({ event: 'notices.read', subject: { kind: 'person', id: personId }, details: { notices: read } })
  },
)
