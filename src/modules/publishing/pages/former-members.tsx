import { addressOn } from '../../../kernel/as-of.ts'
import type { Language } from '../../../kernel/language.ts'
import { Details } from '../../../ui/details.tsx'
import { keptDrawing } from '../../../ui/kept-drawing.tsx'
import { Link } from '../../../ui/link.tsx'
import { formatNumber } from '../../../ui/numbers.ts'
import { Section } from '../../../ui/section.tsx'
import { Table } from '../../../ui/table.tsx'
import type { CommitteeView } from '../queries/committee-page.ts'
import { spanInWords } from './span-in-words.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { words } from './words.ts'

interface Drawn {
  readonly others: CommitteeView['others']
  readonly day: string
  readonly today: string
  readonly language: Language
}

/** Who sat at another time than the day shown, the latest first. */
export const FormerMembers = keptDrawing(({ others, day, today, language }: Drawn) => {
  const all = words(language)
  const t = all.committee
  return (
    <Section id="historik" heading={t.history} lead={t.historyLead}>
      <Details summary={t.showHistory(formatNumber(others.length, language))}>
        <Table
          caption={t.history}
          captionHidden
          rows={others}
          keyOf={({ id }) => id}
          columns={[
            {
              heading: t.name,
              rowHeading: true,
              cell: ({ personId, person, partyLetter }) => (
                <>
                  <Link href={addressOn(`/personer/${personId}`, day, today)}>{person}</Link>
                  {partyLetter && ` (${partyLetter})`}
                </>
              ),
            },
            { heading: t.capacity, cell: ({ capacity, title }) => [wordFor(all.capacities, capacity), title].filter(Boolean).join(' · ') },
            { heading: t.organisation, cell: ({ organisation }) => organisation },
            { heading: t.period, cell: (former) => spanInWords(former, today, language) },
          ]}
        />
      </Details>
    </Section>
  )
})
