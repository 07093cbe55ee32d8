import { Card } from '../../../ui/card.tsx'
import { CardGrid } from '../../../ui/card-grid.tsx'

export interface FocusArea {
  readonly slug: string
  readonly name: string
  readonly summary: string
  readonly committee?: { readonly slug: string; readonly name: string } | undefined
  readonly partnership?: { readonly slug: string; readonly name: string } | undefined
}

/** What a collaboration has chosen to work on; each leads to the committee that works on it. */
export function FocusAreaCards({ areas }: { readonly areas: readonly FocusArea[] }) {
  return (
    <CardGrid>
      {areas.map(({ slug, name, summary, committee, partnership }) => (
        <Card
          key={slug}
          title={name}
          kicker={partnership?.name}
          href={committee ? `/udvalg/${committee.slug}` : partnership && `/klynger/${partnership.slug}`}
          facts={committee?.name}
        >
          <p>{summary}</p>
        </Card>
      ))}
    </CardGrid>
  )
}
