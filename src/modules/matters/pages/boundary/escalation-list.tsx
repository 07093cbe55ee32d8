import { danishDay } from '../../../../kernel/dates.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { Link } from '../../../../ui/link.tsx'
import { Listing } from '../../../../ui/listing.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { QuestionView } from '../../queries/boundary/question-page.ts'
import { words } from '../words.ts'

/** Where a question was sent, with the letters that went with it. */
export function EscalationList({ view, shown }: { readonly view: QuestionView; readonly shown: Shown }) {
  const t = words(shown.language).boundary
  if (view.escalations.length === 0) return null
  const address = `/snitflader/${view.question.id}/brev`
  return (
    <Section id="sendt" heading={t.escalations}>
      <Listing
        rows={view.escalations.map(({ number, toLevel, receiver, escalatedAt }) => ({
          key: String(number),
          title: t.sentOn(t.levels[toLevel], formatDay(danishDay(escalatedAt), shown.language)),
          facts: receiver ?? undefined,
          aside: (
            <>
              <Link href={`${address}/${number}.pdf`}>{t.letterPdf(number)}</Link>
              {' · '}
              <Link href={`${address}/${number}.docx`}>{t.letterWord(number)}</Link>
            </>
          ),
        }))}
      />
    </Section>
  )
}
