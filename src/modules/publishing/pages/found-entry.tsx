import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import type { ExcerptPart } from '../../../ui/excerpt.tsx'
import { SearchResult } from '../../../ui/search-result.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { SearchView } from '../queries/search-page.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** One thing that was found: what it is, where the words stand, whose meeting and when. */
export function FoundEntry({ entry, shown }: { readonly entry: SearchView['found'][number]; readonly shown: Shown }) {
  const t = words(shown.language).search
  const { kind, title, excerpt, committee, heldOn, itemType, path, open } = entry
  return (
    <SearchResult
      href={path}
      kicker={[wordFor(t.kinds, kind), itemType && wordFor(t.recordedTypes, itemType)].filter(Boolean).join(' · ')}
      // A meeting is entered under its ISO day; people are shown the committee, and the day below.
      title={kind === 'meeting' && committee ? committee.name : title}
      excerpt={excerpt.length > 0 ? begunEarlier(excerpt) : undefined}
      facts={
        <>
          {committee && <span>{committee.name}</span>}
          {heldOn && <span>{formatDay(heldOn, shown.language)}</span>}
          {!open && <StateTag tone="warning" word={t.closed} />}
        </>
      }
    />
  )
}

/** An excerpt that begins within a sentence says so. */
function begunEarlier(excerpt: readonly ExcerptPart[]): readonly ExcerptPart[] {
  return /^[\p{Ll},;)]/u.test(excerpt[0]?.text ?? '') ? [{ text: '… ' }, ...excerpt] : excerpt
}
