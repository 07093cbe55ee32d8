/**
 * The first chain of successors that comes back to where it began, as [a, b, …, a]; none where every chain ends.
 * A body that follows itself through others would carry on for ever what nobody does any more.
 */
export function successionLoop(
  successions: readonly { readonly predecessor: string; readonly successor: string }[],
): readonly string[] | undefined {
  const after = Map.groupBy(successions, ({ predecessor }) => predecessor)
  const ending = new Set<string>()
  for (const start of after.keys()) {
    const loop = follow(start, [])
    if (loop) return loop
  }
  return undefined

  function follow(body: string, chain: readonly string[]): readonly string[] | undefined {
    if (ending.has(body)) return undefined
    if (chain.includes(body)) return [...chain.slice(chain.indexOf(body)), body]
    for (const { successor } of after.get(body) ?? []) {
      const loop = follow(successor, [...chain, body])
      if (loop) return loop
    }
    ending.add(body)
    return undefined
  }
}
