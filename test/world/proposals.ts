import { signedIn } from '../support/signed-in.ts'
import type { SignedInActor } from '../../src/kernel/actor.ts'
import { findFollowUp } from '../../src/modules/decisions/repository/follow-ups.ts'
import { machine, type World } from './in-small-world.ts'

/** The secretary of the political level, where the small world's proposals come from. */
export async function withProposals(world: World) {
  const { app } = world.as(machine).database
  const secretary = world.actor('secretary', 'political')
  const rows = await app.selectFrom('decisions.follow_up').select(['id', 'open', 'revision']).orderBy('position').execute()
  const [open, closed] = [rows.find((row) => row.open)!, rows.find((row) => !row.open)!]
  const gladsaxe = (await app.selectFrom('people.organisation').select('id').where('slug', '=', 'gladsaxe').executeTakeFirstOrThrow()).id
  const form = (change: object = {}) => ({
    text: 'Gladsaxe skriver et notat',
    organisationId: gladsaxe,
    personId: null,
    focusAreaId: null,
    dueOn: '2023-05-20',
    tell: [],
    revision: 1,
    ...change,
  })
  const coordinator: SignedInActor = signedIn({
    personId: world.people.regionalChair,
    name: 'Sundhedskonsulenten i Gladsaxe',
    organisations: [{ organisationId: gladsaxe, role: 'coordinator', committees: [] }],
  })
  const stateOf = async (id: string) => (await findFollowUp(app, id))?.state
  const noticesTo = async (personId: string) =>
    app
      .selectFrom('people.notice')
      .select(['kind', 'sentence_da as sentence', 'path', 'mailed_at'])
      .where('person_id', '=', personId)
      .execute()
  return { app, secretary, open: open.id, closed: closed.id, gladsaxe, form, coordinator, stateOf, noticesTo }
}
