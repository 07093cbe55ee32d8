import { isUuid } from '../kernel/uuid.ts'
import { NotFound } from '../kernel/refusal.ts'
import { appointOperator, listPersonsNamed } from '../modules/people/index.ts'
import { invitePerson } from '../modules/publishing/index.ts'
import { readSettings } from '../platform/settings/settings.ts'
import { type Installation, machine, openInstallation } from './installation.ts'
import type { texts as danish } from './texts.da.ts'

interface Asked {
  readonly texts: typeof danish.commandLine
  /** An id; with a name those who bear it are listed, as nobody is invited by name. */
  readonly person?: string | undefined
  /** Of an operator who is not here yet. */
  readonly name?: string | undefined
  readonly operator: boolean
}

/** Makes an invitation and prints its link, the only time that it is seen; first of all, on wish, an operator. @returns the exit code */
export async function inviteFromCommandLine({ texts, person, name, operator }: Asked): Promise<number> {
  const { installation } = await openInstallation(readSettings())
  try {
    if (person !== undefined && !isUuid(person)) return await listThem(installation, texts, person)
    const context = installation.contextFor(machine)
    const personId = operator ? await appointOperator(context, person === undefined ? { name: name ?? '' } : { personId: person }) : person!
    const invitation = await invitePerson(installation.contextFor(machine), { personId })
    console.log(texts.invited({ person: invitation.person, link: `${addressOf(installation)}/invitation/${invitation.token}` }))
    return 0
  } catch (error) {
    if (!(error instanceof NotFound)) throw error
    console.error(texts.nobody({ person: person ?? '' }))
    return 1
  } finally {
    await installation.close()
  }
}

async function listThem(installation: Installation, texts: Asked['texts'], name: string): Promise<number> {
  const named = await listPersonsNamed(installation.contextFor(machine).database.app, name)
  console.error(named.length > 0 ? texts.named({ name }) : texts.nobody({ person: name }))
  for (const { id, name: written } of named) console.error(`  ${id}  ${written}`)
  return 2
}

function addressOf({ settings }: Installation): string {
  return settings.address ?? `http://${settings.host}:${settings.port}`
}
