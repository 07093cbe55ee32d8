export interface DigestNotice {
  readonly about: { readonly kind: string; readonly id: string }
  readonly path: string
  readonly sentence: string
}

/** What there is to tell about one thing, and where to read on. */
export interface DigestGroup {
  readonly sentences: readonly string[]
  /** Each once. */
  readonly paths: readonly string[]
}

/** Notices about the same thing stand together, in the order in which each thing was first told of; none is left out. */
export function digestGroups(notices: readonly DigestNotice[]): DigestGroup[] {
  const groups = new Map<string, DigestNotice[]>()
  for (const notice of notices) {
    const key = `${notice.about.kind} ${notice.about.id}`
    const group = groups.get(key)
    if (group) group.push(notice)
    else groups.set(key, [notice])
  }
  return [...groups.values()].map((group) => ({
    sentences: group.map(({ sentence }) => sentence),
    paths: [...new Set(group.map(({ path }) => path))],
  }))
}
