import type { Language } from '../../../../kernel/language.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { PartnershipKind } from '../../rules/partnership-kind.ts'
import { words } from '../words.ts'
import { FactSource } from './fact-source.tsx'

/** Who takes part in a kind of partnership. */
export function PartnershipKindFacts({ kind, language }: { readonly kind: PartnershipKind; readonly language: Language }) {
  const t = words(language).bodies.kind
  return (
    <Section id="art" heading={t.heading} lead={kind.texts[language].explanation}>
      <DescriptionList
        items={[
          {
            term: t.sectors,
            details: (
              <ul>
                {kind.sectors.map(({ sector, ...grounds }) => (
                  <li key={sector}>
                    {capital(words(language).composition.sectors[sector])}
                    <FactSource of={grounds} language={language} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]}
      />
    </Section>
  )
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}
