import type { Shown } from '../../../platform/http/doors.ts'
import { CardGrid } from '../../../ui/card-grid.tsx'
import { Card } from '../../../ui/card.tsx'
import { Section } from '../../../ui/section.tsx'
import { StateTag } from '../../../ui/state-tag.tsx'
import { Table } from '../../../ui/table.tsx'
import type { PartnershipView } from '../queries/partnership-page.ts'
import type { OriginNotes } from '../rules/origin-notes.ts'
import { partnershipKindName } from './partnership-kind-name.ts'
import { OrganisationName } from './organisation-name.tsx'
import { OriginNote } from './origin-note.tsx'
import { spanInWords } from './span-in-words.ts'
import { words } from './words.ts'

type Succession = NonNullable<PartnershipView['successors']>

interface SuccessionSectionProps {
  readonly id: string
  readonly heading: string
  readonly succession: Succession
  readonly day: string
  readonly notes: OriginNotes
  readonly shown: Shown
}

/** What ends beside what carries on, and for each party whether it goes on, moves, or is new. */
export function SuccessionSection({ id, heading, succession, day, notes, shown: { language, today } }: SuccessionSectionProps) {
  const all = words(language)
  const t = all.succession
  const { before, after, origins, rows } = succession
  const bodies = [...before, ...after]
  return (
    <Section id={id} heading={heading} lead={t.sideBySideLead}>
      <CardGrid>
        {bodies.map((body) => (
          <Card
            key={body.slug}
            kicker={partnershipKindName(body.kind, language)}
            title={body.label}
            href={`/klynger/${body.slug}`}
            facts={
              <>
                <span>{body.region}</span>
                <span>{spanInWords(body, day, language)}</span>
                {body.validity !== 'current' && <StateTag word={all.validity[body.validity]} />}
              </>
            }
          />
        ))}
      </CardGrid>
      <Table
        caption={t.partiesOfBoth}
        rows={rows}
        keyOf={({ organisation }) => organisation.id}
        columns={[
          {
            heading: t.party,
            rowHeading: true,
            cell: ({ organisation: { slug, name, sector } }) => <OrganisationName {...{ slug, name, sector, day, today }} />,
          },
          { heading: t.partyBefore, cell: (row) => labelsOf(row, before) },
          { heading: t.partyAfter, cell: (row) => labelsOf(row, after) },
          { heading: t.whatHappens, cell: (row) => t.fates[row.fate](row.other?.name ?? row.elsewhere?.label ?? '') },
        ]}
      />
      <p class="muted small">
        {t.origin}{' '}
        {origins.map((origin) => (
          <span key={`${origin.predecessorId} ${origin.successorId}`}>
            <OriginNote origin={origin} notes={notes} language={language} />{' '}
          </span>
        ))}
      </p>
    </Section>
  )

  function labelsOf(row: Succession['rows'][number], side: Succession['before']): string {
    const labels = side.filter(({ id: body }) => row.bodies.includes(body)).map(({ label }) => label)
    return labels.length > 0 ? labels.join(', ') : t.nowhere
  }
}
