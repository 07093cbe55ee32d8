import type { Shown } from '../../../../platform/http/doors.ts'
import { formatInstant } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/link.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Section } from '../../../../ui/section.tsx'
import { words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'

interface Drawn {
  readonly view: CommentedView
  readonly shown: Shown
}

/** What the minutes said each time that they went on. */
export function StagesSection({ view, shown }: Drawn) {
  const { language } = shown
  const t = words(language).minutes
  const { stages, meeting } = view
  if (stages.length === 0) return null
  return (
    <Section id="udgaver" heading={t.stages} action={<Link href={`/moeder/${meeting.id}/referat/udgaver`}>{t.compare}</Link>}>
      <Listing
        rows={stages.map(({ number, occasion, savedAt, savedByName }) => ({
          key: String(number),
          title: t.stage(number, t.occasions[occasion]),
          facts: t.stageBy(savedByName, formatInstant(savedAt, language)),
        }))}
      />
    </Section>
  )
}
