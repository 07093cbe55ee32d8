import { nameKey } from '../../../kernel/name-key.ts'

interface Known {
  readonly id: string
  readonly number: string
  readonly title: string
}

/**
 * Which item of the record each item of a new version is, so that follow-ups and links keep their item when a paper is
 * corrected: the same title first (numbers move), then the same number among those that are left.
 */
export function identifyItems(known: readonly Known[], fresh: readonly Pick<Known, 'number' | 'title'>[]): (string | undefined)[] {
  const left = [...known]
  const take = (same: (item: Known) => boolean): string | undefined => {
    const at = left.findIndex(same)
    return at < 0 ? undefined : left.splice(at, 1)[0]?.id
  }
  const byTitle = fresh.map(({ number, title }) => {
    const key = nameKey(title)
    return take((item) => nameKey(item.title) === key && item.number === number) ?? take((item) => nameKey(item.title) === key)
  })
  return fresh.map(({ number }, at) => byTitle[at] ?? take((item) => item.number === number))
}
