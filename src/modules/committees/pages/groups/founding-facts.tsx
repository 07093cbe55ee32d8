import type { Language } from '../../../../kernel/language.ts'
import { formatDay, inCopenhagen } from '../../../../ui/dates.ts'
import { Section } from '../../../../ui/section.tsx'
import type { TermsView } from '../../queries/terms-page.ts'
import { words } from '../words.ts'

/** What was looked at before a group was set up, and why it was set up all the same. */
export function FoundingFacts({
  founding,
  language,
}: {
  readonly founding: NonNullable<TermsView['founding']>
  readonly language: Language
}) {
  const t = words(language).groups
  const { subject, similar, answer, missingSectors, whyMissing, foundedAt } = founding
  const sectors: Readonly<Record<string, string>> = t.sectorNames
  return (
    <Section id="oprettet" heading={t.founding}>
      <p>
        {t.foundedFor(subject, formatDay(inCopenhagen(foundedAt).day, language))}{' '}
        {similar.length > 0 ? t.foundThese(similar.map(({ name }) => name).join(', ')) : t.foundNothing}
      </p>
      {answer && <p>{answer}</p>}
      {missingSectors.length > 0 && (
        <p>
          {t.missing(missingSectors.map((sector) => sectors[sector] ?? sector).join(', '))} {whyMissing}
        </p>
      )}
    </Section>
  )
}
