import type { Shown } from '../../../platform/http/doors.ts'
import { formatDay } from '../../../ui/dates.ts'
import { Link } from '../../../ui/link.tsx'
import { Listing } from '../../../ui/listing.tsx'
import { relativeDay } from '../../../ui/relative-day.ts'
import { StateTag } from '../../../ui/state-tag.tsx'
import { recordLanguage } from '../../../ui/record-language.ts'
import { urgencyOf } from '../../decisions/rules/follow-up-states.ts'
import { words } from './words.ts'

export interface ListedFollowUp {
  readonly id: string
  readonly meetingId: string
  readonly text: string
  readonly state: string
  readonly dueOn: string | null
  readonly responsible: string | null
  readonly committee?: { readonly name: string } | undefined
  readonly place?: { readonly heldOn: string; readonly position: number; readonly number: string } | undefined
}

/** What was agreed: the text, whose it is, when it is due, and where it was said. */
export function FollowUpList({
  followUps,
  shown: { language, today },
}: {
  readonly followUps: readonly ListedFollowUp[]
  readonly shown: Shown
}) {
  const t = words(language).followUp
  return (
    <Listing
      rows={followUps.map((followUp) => {
        const { dueOn, place, responsible } = followUp
        const urgency = urgencyOf(dueOn, today)
        return {
          key: followUp.id,
          title: <span lang={recordLanguage(language)}>{followUp.text}</span>,
          href: `/opfoelgning/${followUp.id}`,
          facts: (
            <>
              {responsible ? t.responsible(responsible) : t.noResponsible}
              {' · '}
              {dueOn ? t.due(formatDay(dueOn, language), relativeDay(dueOn, today, language)) : t.noDue}
              {' · '}
              <Link href={place ? `/moeder/${followUp.meetingId}#punkt-${place.position + 1}` : `/moeder/${followUp.meetingId}`}>
                {place
                  ? t.source(formatDay(place.heldOn, language), relativeDay(place.heldOn, today, language), place.number)
                  : t.sourceMeeting}
              </Link>
            </>
          ),
          aside: standing(followUp.state, urgency),
        }
      })}
    />
  )

  /** What is only proposed is not told as agreed. */
  function standing(state: string, urgency: ReturnType<typeof urgencyOf>) {
    if (state === 'escalated') return <StateTag tone="error" word={t.escalated} />
    if (urgency === 'overdue') return <StateTag tone="warning" word={state === 'proposed' ? t.overdueProposal : t.overdue} />
    if (state === 'proposed') return <StateTag word={t.proposal} />
    return <StateTag word={urgency === 'due' ? t.open : t.undated} />
  }
}
