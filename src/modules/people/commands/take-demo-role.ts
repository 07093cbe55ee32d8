import { NotFound } from '../../../kernel/refusal.ts'
import { command } from '../../../platform/command/use-case.ts'
import { openSession } from '../../../platform/identity/sessions.ts'
import { listDemoRoles } from '../repository/access.ts'

/** Signs in as one of the demo's offices. @returns the token for the cookie */
export const takeDemoRole = command(
  'people.take-demo-role',
  async (
    { db, now, permitToKnow, record },
    { slug, demo, device }: { readonly slug: string; readonly demo: boolean; readonly device?: string | undefined },
  ) => {
    permitToKnow(demo)
    const role = (await listDemoRoles(db)).find((known) => known.slug === slug)
    if (!role) throw new NotFound('demo role')
    const token = await openSession(db, { personId: role.personId, method: 'demo', device }, now)
    await record({ event: 'person.signed-in', subject: { kind: 'person', id: role.personId }, details: { demoRole: slug } })
    return token
  },
)
