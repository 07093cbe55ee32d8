import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import { formatDay } from '../../../ui/dates.ts'
import type { CommitteeView } from '../queries/committee-page.ts'
import { words } from './words.ts'

/** What the reader does in the committee; who prepares its meetings, the next agenda first. */
export function CommitteeActions({ view, shown }: { readonly view: CommitteeView; readonly shown: Shown }) {
  const { committee, nextAgenda, followsUp, seesItems, seesSeats, mayChange } = view
  const t = words(shown.language).committee
  const address = `/udvalg/${committee.slug}`
  return (
    <>
      {nextAgenda && (
        <ButtonLink href={`/moeder/${nextAgenda.id}/dagsorden`}>{t.nextAgenda(formatDay(nextAgenda.heldOn, shown.language))}</ButtonLink>
      )}
      {seesItems && (
        <ButtonLink kind="secondary" href={`${address}/punkter`}>
          {t.items}
        </ButtonLink>
      )}
      {followsUp && (
        <ButtonLink kind="secondary" href={`/opfoelgning?udvalg=${committee.slug}`}>
          {t.followUps}
        </ButtonLink>
      )}
      {seesSeats && (
        <ButtonLink kind="secondary" icon="edit" href={`${address}/pladser`}>
          {t.changeSeats}
        </ButtonLink>
      )}
      {mayChange && (
        <ButtonLink kind="quiet" href={`${address}/rediger`}>
          {t.edit}
        </ButtonLink>
      )}
    </>
  )
}
