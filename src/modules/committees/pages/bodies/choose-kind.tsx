import { Card } from '../../../../ui/card.tsx'
import { CardGrid } from '../../../../ui/card-grid.tsx'

export interface ChooseKindProps {
  readonly kinds: readonly {
    readonly slug: string
    readonly name: string
    readonly explanation: string
    readonly href: string
    readonly note?: string | undefined
  }[]
}

/** The kinds of body that there are to make, each with what it is for. */
export function ChooseKind({ kinds }: ChooseKindProps) {
  return (
    <CardGrid>
      {kinds.map(({ slug, name, explanation, href, note }) => (
        <Card key={slug} level={2} title={name} href={href} {...(note !== undefined && { facts: note })}>
          {explanation}
        </Card>
      ))}
    </CardGrid>
  )
}
