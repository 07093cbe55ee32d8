import type { Language } from '../../../kernel/language.ts'
import { Link } from '../../../ui/link.tsx'
import type { OriginNotes } from '../rules/origin-notes.ts'
import { words } from './words.ts'

/** Where the facts of a page were read, numbered as they are named. */
export function OriginList({ notes, language }: { readonly notes: OriginNotes; readonly language: Language }) {
  const t = words(language).origin
  return (
    <>
      <p class="prose">{t.lead}</p>
      <ol class="prose origin-list">
        {notes.all.map(({ source, sourceAddress }, at) => (
          <li key={`${source} ${sourceAddress}`} id={`kilde-${at + 1}`}>
            {source}
            {sourceAddress && (
              <>
                {' '}
                (<Link href={sourceAddress}>{hostOf(sourceAddress)}</Link>)
              </>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}

function hostOf(address: string): string {
  const short = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
  return short.length <= 40 ? short : (URL.parse(address)?.hostname.replace(/^www\./, '') ?? address)
}
