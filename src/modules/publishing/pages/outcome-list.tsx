import { danishDay } from '../../../kernel/dates.ts'
import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { StateTag, type StateTone } from '../../../ui/state-tag.tsx'
import { isOpenState, urgencyOf } from '../../decisions/rules/follow-up-states.ts'
import type { DidItHappenView } from '../queries/did-it-happen-page.ts'
import { wordFor } from '../../../ui/word-for.ts'
import { recordLanguage } from '../../../ui/record-language.ts'
import { words } from './words.ts'

type FollowUp = DidItHappenView['meetings'][number]['followUps'][number]

const tones: Readonly<Record<string, StateTone>> = { done: 'success', 'under-way': 'active', escalated: 'error' }

/** What was to be done, by whom and when, and what came of it, in sentences. */
export function OutcomeList({ followUps, shown }: { readonly followUps: readonly FollowUp[]; readonly shown: Shown }) {
  const { language, today } = shown
  const t = words(language).followUps
  const lang = recordLanguage(language)
  return (
    <Listing
      rows={followUps.map((followUp) => ({
        key: followUp.id,
        href: `/opfoelgning/${followUp.id}`,
        title: <span lang={lang}>{followUp.text}</span>,
        facts: (
          <>
            {whoAndWhen(followUp)}
            {followUp.sourceLabel && (
              <>
                <br />
                {followUp.sourcePath ? (
                  <Link href={followUp.sourcePath}>{t.item(followUp.sourceLabel)}</Link>
                ) : (
                  t.item(followUp.sourceLabel)
                )}
              </>
            )}
            <br />
            {outcome(followUp)}
          </>
        ),
        aside: <State followUp={followUp} shown={shown} />,
      }))}
    />
  )

  function whoAndWhen({ organisation, responsible, dueOn }: FollowUp): string {
    const who = organisation ?? responsible
    const when = dueOn && t.due(formatDay(dueOn, language), relativeDay(dueOn, today, language))
    return [who ? t.by(who) : t.byNobody, when].filter(Boolean).join(' · ')
  }

  function outcome({ reports, sourceOn, state }: FollowUp) {
    const [latest] = reports
    if (!latest && state === 'proposed') return t.proposed
    if (!latest) return t.nothingYet(sourceOn ? relativeDay(sourceOn, today, language) : '')
    return (
      <>
        <strong>{t.outcome}:</strong> <span lang={lang}>{latest.text}</span> ({formatDay(danishDay(latest.reportedAt), language)})
      </>
    )
  }
}

/** How it stands; that it is overdue goes before all else. */
function State({ followUp: { state, dueOn }, shown: { language, today } }: { readonly followUp: FollowUp; readonly shown: Shown }) {
  const t = words(language).followUps
  if (isOpenState(state) && urgencyOf(dueOn, today) === 'overdue') return <StateTag tone="warning" word={t.overdue} />
  return <StateTag tone={tones[state] ?? 'neutral'} word={wordFor(t.states, state)} />
}
