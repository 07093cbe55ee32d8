import { type Actor, committeesOf, isOperator } from '../../../kernel/actor.ts'
import { danishDay } from '../../../kernel/dates.ts'
import { query, type Query } from '../../../platform/command/use-case.ts'
import { listSeatedIn } from '../../committees/index.ts'
import { listMerges, listOrganisations, listPersons } from '../../people/index.ts'
import { likelyDoubles } from '../../people/rules/likely-doubles.ts'
import { mayLookForDoubles, mayMergePersons } from '../../people/rules/person-rights.ts'
import { personStanding, type PersonStanding } from './person-standing.ts'

export type DoublesView = Awaited<ReturnType<typeof doublesPage>>

/** A list that is worked through from the top. */
const mostShown = 50

/** Entries that look like one person, as far as the actor may merge them; and the merges that can still be undone. */
export const doublesPage = query('publishing.doubles-page', async ({ actor, now, db, permit }, _: undefined) => {
  permit(mayLookForDoubles(actor))
  const known = new Map<string, PersonStanding | undefined>()
  const standingOf = async (id: string): Promise<PersonStanding | undefined> => {
    if (!known.has(id)) known.set(id, await personStanding({ db, now }, id))
    return known.get(id)
  }
  const mayMerge = async (oneId: string, otherId: string): Promise<boolean> => {
    const [one, other] = [await standingOf(oneId), await standingOf(otherId)]
    return one !== undefined && other !== undefined && mayMergePersons(actor, one, other)
  }
  const organisations = new Map((await listOrganisations(db)).map((organisation) => [organisation.id, organisation]))
  const doubles = []
  for (const { one, other, likeness } of likelyDoubles(await entriesBefore(actor, db, danishDay(now)))) {
    if (doubles.length === mostShown) break
    if (!(await mayMerge(one.id, other.id))) continue
    const shown = [one, other].map((person) => ({
      id: person.id,
      name: person.name,
      organisation: person.organisationId === null ? undefined : organisations.get(person.organisationId)?.name,
      seats: known.get(person.id)?.seats.length ?? 0,
    }))
    doubles.push({ likeness, one: shown[0]!, other: shown[1]! })
  }
  const merges = []
  for (const merge of await listMerges(db)) if (await mayMerge(merge.keptId, merge.keptId)) merges.push(merge)
  return { doubles, merges }
})

/** Operators see everyone; a secretary merges only those who sit in their committees. */
async function entriesBefore(actor: Actor, db: Query['db'], day: string) {
  const persons = await listPersons(db)
  if (isOperator(actor)) return persons
  const ids = new Set(await listSeatedIn(db, committeesOf(actor, 'secretary'), day))
  return persons.filter(({ id }) => ids.has(id))
}
