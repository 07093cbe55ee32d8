export type Fate =
  /** In what was before and in what comes after. */
  | 'goes-on'
  /** In what was before, and then in another of the bodies that carry it on. */
  | 'moves'
  /** In what was before only. */
  | 'not-named-after'
  /** In what comes after only. */
  | 'joins'
  /** In what was before; another organisation takes its place after. */
  | 'succeeded'
  /** In what comes after, in the place of another. */
  | 'succeeds'

export interface ComparedParty {
  readonly organisationId: string
  /** Of the compared bodies, those that it is a party to. */
  readonly bodies: readonly string[]
  readonly fate: Fate
  /** Who takes its place, or whose place it takes. */
  readonly other?: string
  /** Where it moves. */
  readonly bodyElsewhere?: string
}

interface Body {
  readonly id: string
  /** Ids of organisations, each once. */
  readonly parties: readonly string[]
}

/**
 * What a succession means for each party: who goes on, who moves, who is new. Bodies are those that end and those that
 * carry on; a party of several is one line.
 * @param successorOf by id of an organisation that ends: who follows it
 * @param elsewhere other bodies that carry on what was before
 */
export function successionComparison(
  before: readonly Body[],
  after: readonly Body[],
  successorOf: ReadonlyMap<string, string>,
  elsewhere: readonly Body[] = [],
): readonly ComparedParty[] {
  const old = new Set(before.flatMap(({ parties }) => parties))
  const young = new Set(after.flatMap(({ parties }) => parties))
  return [...new Set([...old, ...young])].map((organisationId) => ({
    organisationId,
    bodies: [...before, ...after].filter(({ parties }) => parties.includes(organisationId)).map(({ id }) => id),
    ...fateOf(organisationId),
  }))

  function fateOf(id: string): Pick<ComparedParty, 'fate' | 'other' | 'bodyElsewhere'> {
    if (old.has(id) && young.has(id)) return { fate: 'goes-on' }
    if (old.has(id)) {
      const next = successorOf.get(id)
      if (next && young.has(next)) return { fate: 'succeeded', other: next }
      const moved = elsewhere.find(({ parties }) => parties.includes(id))
      return moved ? { fate: 'moves', bodyElsewhere: moved.id } : { fate: 'not-named-after' }
    }
    const earlier = [...old].find((one) => successorOf.get(one) === id)
    return earlier ? { fate: 'succeeds', other: earlier } : { fate: 'joins' }
  }
}
