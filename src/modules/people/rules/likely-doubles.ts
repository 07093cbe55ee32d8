import { isOffice } from './office.ts'

export interface NamedPerson {
  readonly id: string
  readonly name: string
  readonly nameKey: string
  readonly organisationId: string | null
}

/** Why two entries look like one: the same name; the same but for names in the middle; one letter's difference. */
export type Likeness = 'same-name' | 'middle-name' | 'one-letter'

export interface LikelyDouble<P extends NamedPerson> {
  readonly one: P
  readonly other: P
  readonly likeness: Likeness
}

/**
 * Entries that may be the same person, the likeliest first. Only the same full name is enough across organisations; an
 * office is never the double of a person, since it is held by one after the other.
 */
export function likelyDoubles<P extends NamedPerson>(persons: readonly P[]): LikelyDouble<P>[] {
  const found = new Map<string, LikelyDouble<P>>()
  const compare = (group: readonly P[]): void =>
    group.forEach((one, at) =>
      group.slice(at + 1).forEach((other) => {
        const likeness = likenessOf(one, other)
        if (likeness) found.set([one.id, other.id].toSorted((a, b) => (a < b ? -1 : 1)).join(' '), { one, other, likeness })
      }),
    )
  for (const group of Map.groupBy(persons, ({ nameKey }) => nameKey).values()) compare(group)
  const ofOrganisations = persons.filter(({ organisationId }) => organisationId !== null)
  for (const group of Map.groupBy(ofOrganisations, ({ organisationId }) => organisationId).values()) compare(group)
  return [...found.values()].toSorted((a, b) => order.indexOf(a.likeness) - order.indexOf(b.likeness))
}

const order: readonly Likeness[] = ['same-name', 'middle-name', 'one-letter']

function likenessOf(one: NamedPerson, other: NamedPerson): Likeness | undefined {
  if (isOffice(one.name) !== isOffice(other.name)) return undefined
  if (one.nameKey === other.nameKey) return 'same-name'
  if (isOffice(one.name)) return undefined
  const [first, second] = [one.nameKey.split(' '), other.nameKey.split(' ')]
  const sameEnds = first[0] === second[0] && first.at(-1) === second.at(-1)
  if (sameEnds && first.length !== second.length && Math.min(first.length, second.length) === 2) return 'middle-name'
  return isOneLetterApart(one.nameKey, other.nameKey) ? 'one-letter' : undefined
}

/** One letter more, one less or one other; in a name shorter than six letters that is another name. */
function isOneLetterApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (long.length - short.length > 1 || short.length < 6) return false
  let at = 0
  while (at < short.length && short[at] === long[at]) at++
  const differs = short.length === long.length ? short.slice(at + 1) === long.slice(at + 1) : short.slice(at) === long.slice(at + 1)
  return differs && !/\d/.test(`${short[at] ?? ''}${long[at] ?? ''}`)
}
