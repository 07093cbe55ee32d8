import { slugOf } from '../../../../kernel/name-key.ts'

/** Words that addresses of bodies end in already. */
const reserved = ['ny', 'nyt']

/** A body's address: the first of its names that no other has, or the last of them with a number. */
export function freeSlug(names: readonly string[], isTaken: (slug: string) => boolean): string {
  const slugs = names.map(slugOf).filter((slug) => slug !== '')
  const wanted = slugs.at(-1) ?? 'x'
  const free = (slug: string): boolean => !reserved.includes(slug) && !isTaken(slug)
  const named = slugs.find(free)
  if (named) return named
  for (let number = 2; ; number++) if (free(`${wanted}-${number}`)) return `${wanted}-${number}`
}
