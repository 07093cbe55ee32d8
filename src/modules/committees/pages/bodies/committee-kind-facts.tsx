import type { ComponentChildren } from 'preact'
import type { Language } from '../../../../kernel/language.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { CommitteeKind, NoticePeriod, SeatSector } from '../../rules/committee-kind.ts'
import type { Grounds } from '../../rules/kind-sources.ts'
import { words } from '../words.ts'
import { FactSource } from './fact-source.tsx'

/** What follows from a kind of committee, each with where it was read and whether it was inferred. */
export function CommitteeKindFacts({ kind, language }: { readonly kind: CommitteeKind; readonly language: Language }) {
  const t = words(language).bodies.kind
  const said = kind.texts[language]
  const { chairs, secretariat, noticePeriods, decisionRule, openness } = kind
  return (
    <Section id="art" heading={t.heading} lead={said.explanation}>
      <DescriptionList
        items={[
          {
            term: t.composition,
            details:
              kind.composition.length === 0 ? (
                t.unknown
              ) : (
                <ul>
                  {kind.composition.map((rule) => (
                    <li key={rule.key}>
                      {capital(said.composition[rule.key]?.asks ?? '')}
                      <FactSource of={rule} language={language} />
                    </li>
                  ))}
                </ul>
              ),
          },
          { term: t.chairs, details: chairs && grounded(chairs, `${t.chairsNumber(chairs.number)}${chairsFrom(chairs.oneFromEach)}`) },
          { term: t.secretariat, details: secretariat && grounded(secretariat, t.legs(sectorNames(secretariat.legs))) },
          {
            term: t.notice,
            details: noticePeriods && (
              <>
                {noticePeriods.submission && (
                  <div>{grounded(noticePeriods.submission, t.submission(daysIn(noticePeriods.submission)))}</div>
                )}
                {noticePeriods.dispatch && <div>{grounded(noticePeriods.dispatch, t.dispatch(daysIn(noticePeriods.dispatch)))}</div>}
              </>
            ),
          },
          { term: t.decision, details: decisionRule && grounded(decisionRule, t.decisions[decisionRule.rule]) },
          { term: t.openness, details: openness && grounded(openness, t.opennesses[openness.agendas]) },
          { term: t.standingItems, details: kind.standingItems.map((item) => said.standingItems[item]).join(', ') },
        ]}
      />
    </Section>
  )

  function grounded(grounds: Grounds, fact: string): ComponentChildren {
    return (
      <>
        {fact}
        <FactSource of={grounds} language={language} />
      </>
    )
  }

  function chairsFrom(sectors: readonly SeatSector[] = []): string {
    if (sectors.length === 0) return ''
    return sectors.length === 1 ? t.chairFrom(sectorNames(sectors)) : t.chairsFrom(sectorNames(sectors))
  }

  function sectorNames(sectors: readonly SeatSector[]): string {
    return sectors.map((sector) => words(language).composition.sectors[sector]).join(t.and)
  }

  function daysIn({ days, working }: NoticePeriod): string {
    return working ? t.workingDays(days) : t.days(days)
  }
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}
