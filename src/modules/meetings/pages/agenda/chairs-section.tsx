import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatInstant } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { listed } from '../../../../ui/listed.ts'
import { Listing } from '../../../../ui/listing.tsx'
import { Section } from '../../../../ui/section.tsx'
import { StateTag } from '../../../../ui/state-tag.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { mattersToApproval } from '../../rules/agenda/agenda-approvals.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'
import { ChangeList } from './change-list.tsx'

const tones = { missing: 'warning', approved: 'success', stale: 'warning' } as const

/** How each chair stands to what is on the agenda now, with what changed since they approved. */
export function ChairsSection({ view, shown }: { readonly view: AgendaView; readonly shown: Shown }) {
  const { chairs, approving, chairsAsked, excluded, withoutRight, meeting } = view
  const all = words(shown.language)
  const t = all.agenda.chairs
  const namesOf = (people: readonly { readonly name: string }[]) =>
    listed(
      people.map(({ name }) => name),
      shown.language,
    )
  const vacant = Math.max(0, (chairsAsked ?? 0) - chairs.length - excluded.length - withoutRight.length)
  return (
    <Section id="godkendelse" heading={t.heading} lead={t.lead}>
      {chairs.length > 0 && (
        <Listing
          rows={chairs.map(({ personId, name, state, approval }) => ({
            key: personId,
            title: name,
            // Somebody else may have approved on their behalf.
            facts:
              approval &&
              t.at(approval.approvedByName === name ? '' : approval.approvedByName, formatInstant(approval.approvedAt, shown.language)),
            aside: <StateTag tone={tones[state]} word={t[state]} />,
          }))}
        />
      )}
      {chairs
        // Who approves is shown their own changes only; the secretariat sees what each chair has not seen.
        .filter(({ personId, since }) => since.length > 0 && (!approving || personId === approving.personId))
        .map(({ personId, name, since }) => (
          <Details key={personId} summary={approving?.own ? t.sinceOwn : t.since(name)} open={since.some(mattersToApproval)}>
            <ChangeList changes={since} shown={shown} />
            {!since.some(mattersToApproval) && <p class="muted">{t.sinceHelp}</p>}
          </Details>
        ))}
      {chairs.length === 0 && <p>{t.none}</p>}
      {chairs.length > 0 && vacant > 0 && <p>{t.vacant(vacant)}</p>}
      {excluded.length > 0 && <p>{t.excluded(namesOf(excluded))}</p>}
      {withoutRight.length > 0 && <p>{t.withoutRight(namesOf(withoutRight))}</p>}
      {approving && !view.obstacle && approve(approving)}
    </Section>
  )

  function approve({ name, own, reason }: NonNullable<AgendaView['approving']>) {
    if (reason) return <p>{refused(reason, all)}</p>
    return (
      <form method="post" action={`/moeder/${meeting.id}/dagsorden/godkend`}>
        <input type="hidden" name="seen" value={view.key} />
        <p>{t.approveHelp}</p>
        <ButtonRow>
          <Button>{own ? t.approve : t.approveFor(name)}</Button>
        </ButtonRow>
      </form>
    )
  }
}
