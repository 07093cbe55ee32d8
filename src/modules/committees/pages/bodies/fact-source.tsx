import type { Language } from '../../../../kernel/language.ts'
import { Link } from '../../../../ui/link.tsx'
import { type Grounds, kindSources } from '../../rules/kind-sources.ts'
import { words } from '../words.ts'

/** Where a fact of a kind was read, and that it was worked out where it was. */
export function FactSource({ of: { source, inferred }, language }: { readonly of: Grounds; readonly language: Language }) {
  const all = words(language)
  const origin: { readonly address?: string } = kindSources[source]
  const name = all.composition.sources[source]
  return (
    <span class="muted small">
      {' · '}
      {origin.address ? <Link href={origin.address}>{name}</Link> : name}
      {inferred && ` (${all.composition.inferredMark})`}
    </span>
  )
}
