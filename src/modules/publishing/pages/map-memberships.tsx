import type { Shown } from '../../../platform/http/doors.ts'
import { Link } from '../../../ui/link.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MapMembership, MapPartnership } from '../rules/national-map.ts'
import type { OriginNotes } from '../rules/origin-notes.ts'
import { OriginNote } from './origin-note.tsx'
import { spanInWords } from './span-in-words.ts'
import { words } from './words.ts'

interface MapMembershipsProps {
  readonly memberships: readonly MapMembership[]
  /** Where nothing says which of them it is. */
  readonly oneOf?: readonly MapPartnership[]
  readonly asOf: string
  readonly notes: OriginNotes
  readonly shown: Shown
}

/** What a municipality is a party to, from when to when, and where that was read. */
export function MapMemberships({ memberships, oneOf = [], asOf, notes, shown: { language } }: MapMembershipsProps) {
  const all = words(language)
  return (
    <ul class="map-memberships">
      {memberships.map(({ partnership, validFrom, validTo, validity, ...origin }) => (
        <li key={`${partnership.slug} ${validFrom}`}>
          <Link href={`/klynger/${partnership.slug}`}>{partnership.label}</Link>{' '}
          {validity !== 'current' && <StateTag word={validity === 'ended' ? all.validity.ended : all.validity.coming} />}
          <br />
          <span class="muted small">{spanInWords({ validFrom, validTo }, asOf, language)}</span>{' '}
          <OriginNote origin={origin} notes={notes} language={language} />
        </li>
      ))}
      {oneOf.length > 0 && (
        <li>
          {all.map.oneOf}{' '}
          {oneOf.map(({ slug, label }, at) => (
            <span key={slug}>
              {at > 0 && (at === oneOf.length - 1 ? ` ${all.map.or} ` : ', ')}
              <Link href={`/klynger/${slug}`}>{label}</Link>
            </span>
          ))}{' '}
          {oneOf[0] && <OriginNote origin={oneOf[0]} notes={notes} language={language} />}
        </li>
      )}
    </ul>
  )
}
