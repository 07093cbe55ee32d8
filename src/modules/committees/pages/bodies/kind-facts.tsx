import type { ComponentChildren } from 'preact'
import type { Language } from '../../../../kernel/language.ts'
import { DescriptionList } from '../../../../ui/description-list.tsx'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { CommitteeKind, NoticePeriod, SeatSector } from '../../rules/committee-kind.ts'
import { type Grounds, kindSources } from '../../rules/kind-sources.ts'
import type { PartnershipKind } from '../../rules/partnership-kind.ts'
import { words } from '../words.ts'

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
                      <Source of={rule} language={language} />
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
        <Source of={grounds} language={language} />
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
                    <Source of={grounds} language={language} />
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

function Source({ of: { source, inferred }, language }: { readonly of: Grounds; readonly language: Language }) {
  const all = words(language)
  const origin: { readonly address?: string } = kindSources[source]
  const name = all.composition.sources[source]
  return (
    <span class="muted small">
      {' · '}
      {origin.address ? <Link href={origin.address}>{name}</Link> : name}
      {inferred && ` (${all.composition.inferredMark})`}
    </span>
  )
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}
