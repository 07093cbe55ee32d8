import type { Actor } from '../../src/kernel/actor.ts'
import { insertPerson } from '../../src/modules/people/index.ts'
import { invitePerson } from '../../src/modules/publishing/commands/invite-person.ts'
import type { WebServer } from './web-server.ts'

const machine: Actor = { kind: 'system', name: 'Samspil' }

/** A person and, as the operator makes it, the address that invites them. */
export async function invited({ installation, address }: WebServer, name = 'Borgmesteren i Gladsaxe') {
  const context = installation.contextFor(machine)
  const { id } = await insertPerson(context.database.app, name, undefined, context.now)
  return { personId: id, invite: () => inviteAgain({ installation, address }, id) }
}

async function inviteAgain({ installation, address }: Pick<WebServer, 'installation' | 'address'>, personId: string): Promise<string> {
  const { token } = await invitePerson(installation.contextFor(machine), { personId })
  return `${address}/invitation/${token}`
}
