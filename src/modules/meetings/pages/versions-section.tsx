import type { Shown } from '../../../platform/http/doors.ts'
import { formatInstant } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { isWholePaper, type PaperKind } from '../rules/meeting-version.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

/** The papers that the meeting was recorded from, newest first, each with its original. */
export function VersionsSection({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const { versions } = view
  const t = words(shown.language)
  if (versions.length === 0) return null
  const current = versions.find(({ kind }) => isWholePaper(kind as PaperKind))
  return (
    <Section id="dokumenter" heading={t.versions.heading}>
      <Listing
        rows={versions.map((version) => ({
          key: String(version.number),
          title: (
            <>
              {t.versions.version(version.number, wordFor(t.kinds, version.kind))}{' '}
              {versions.length > 1 && version === current && <StateTag tone="success" word={t.versions.current} />}
            </>
          ),
          ...(version.writtenHere &&
            version.kind === 'agenda' &&
            view.dispatch && { href: `/moeder/${view.meeting.id}/versioner/${version.number}` }),
          facts: t.versions.recordedAt(formatInstant(version.acceptedAt, shown.language)),
          aside: version.fileSha256 ? (
            <Link href={`/filer/${version.fileSha256}`}>{t.versions.originalOf(version.fileName ?? '')}</Link>
          ) : (
            !version.writtenHere && t.versions.withheld
          ),
        }))}
      />
    </Section>
  )
}
