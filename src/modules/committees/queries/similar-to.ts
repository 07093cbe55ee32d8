import type { Actor } from '../../../kernel/actor.ts'
import type { Query } from '../../../platform/command/use-case.ts'
import { committeeKinds } from '../kinds/index.ts'
import { listCommittees } from '../repository/committees.ts'
import { listSimilarBodies, type SimilarBody } from '../repository/similar-bodies.ts'
import { mayKnowOf } from '../rules/committee-rights.ts'

/** Every committee is called a committee of some kind: those words tell no subjects apart. */
const wordsOfKinds = committeeKinds.map(({ texts }) => `${texts.da.name} ${texts.da.plural}`).join(' ')

/** Groups and focus areas for a subject that the actor may know of, whether they work, have worked or belong to others. */
export async function similarTo({ db, actor }: Pick<Query, 'db'> & { readonly actor: Actor }, subject: string): Promise<SimilarBody[]> {
  const hidden = new Set((await listCommittees(db)).filter((committee) => !mayKnowOf(actor, committee)).map(({ id }) => id))
  const found = await listSimilarBodies(db, subject, wordsOfKinds)
  return found.filter(({ committeeId }) => committeeId === null || !hidden.has(committeeId))
}
