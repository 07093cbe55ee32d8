import { nameKey } from '../../../kernel/name-key.ts'

interface Known {
  readonly id: string
  readonly number: string
  readonly title: string
}

/** An item of a new version; one that was written here brings its own id. */
interface Fresh extends Pick<Known, 'number' | 'title'> {
  readonly id?: string | undefined
}

/**
 * Which item of the record each item of a new version is, so that follow-ups and links keep their item when a paper is
 * corrected: its own id before all, else the same title first (numbers move), then the same number among those that are left.
 */
export function identifyItems(known: readonly Known[], fresh: readonly Fresh[]): (string | undefined)[] {
  const left = [...known]
  const take = (same: (item: Known) => boolean): string | undefined => {
    const at = left.findIndex(same)
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id
  }
  const byId = fresh.map(({ id }) => (id === undefined ? undefined : take((item) => item.id === id)))
  const byTitle = fresh.map(({ id, number, title }, at) => {
    if (id !== undefined) return byId[at]
    const key = nameKey(title)
    return take((item) => nameKey(item.title) === key && item.number === number) ?? take((item) => nameKey(item.title) === key)
  })
  return fresh.map(({ id, number }, at) => byTitle[at] ?? (id === undefined ? take((item) => item.number === number) : undefined))
}
