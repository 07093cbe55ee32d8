import type { Shown } from '../../../platform/http/doors.ts'
import { ButtonLink } from '../../../ui/button-link.tsx'
import type { IconName } from '../../../ui/icon-names.ts'
import { Link } from '../../../ui/link.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { type NextAction, nextAction } from '../rules/next-action.ts'
import { words } from './words.ts'

interface Action {
  readonly key: NextAction | 'papers' | 'original' | 'attendance' | 'follow-ups' | 'outcomes' | 'move' | 'invitations' | 'withdraw'
  readonly href: string
  readonly label: string
  readonly icon?: IconName
}

/** One clear next action by how far the meeting is, its papers beside it, and all else quietly below. */
export function MeetingActions({ view, shown }: { readonly view: MeetingView; readonly shown: Shown }) {
  const t = words(shown.language)
  const { meeting, held, publication } = view
  const at = `/moeder/${meeting.id}`
  const original = view.versions.find(({ fileSha256 }) => fileSha256)
  const all = possible()
  const standing = { ...meeting, held, mayPrepareAgenda: view.mayPrepareAgenda, readsMinutes: view.readsMinutes ?? false }
  const next = nextAction({ ...standing, today: shown.today })
  const first = all.find(({ key }) => key === next)
  const papers = all.find(({ key }) => key === 'papers')
  const quiet = all.filter((action) => action !== first && action !== papers)
  return (
    <>
      {first && button(first, publication === 'offered' ? 'secondary' : 'primary')}
      {papers && button(papers, 'secondary')}
      {quiet.length > 0 && (
        <ul class="quiet-actions">
          {quiet.map(({ key, href, label }) => (
            <li key={key}>
              <Link href={href}>{label}</Link>
            </li>
          ))}
        </ul>
      )}
    </>
  )

  function button({ href, label, icon }: Action, kind: 'primary' | 'secondary') {
    return (
      <ButtonLink href={href} kind={kind} {...(icon && { icon })}>
        {label}
      </ButtonLink>
    )
  }

  function possible(): Action[] {
    const hasPapers = meeting.version > 0 && !view.onlyDay
    const isHeldHere = meeting.state === 'agenda' && held?.mayHold === true
    const isPrepared = held?.state === 'prepared'
    const isMovable = view.mayMove && (held === undefined || isPrepared)
    const when = (holds: boolean | undefined, ...action: [Action['key'], string, string, IconName?]): Action[] =>
      holds ? [{ key: action[0], href: action[1], label: action[2], ...(action[3] && { icon: action[3] }) }] : []
    const actions = t.held.actions
    return [
      ...when(view.mayPrepareAgenda, 'agenda', `${at}/dagsorden`, meeting.version === 0 ? t.agenda.actionOpen : t.agenda.action, 'edit'),
      ...when(hasPapers, 'papers', `${at}/pakke`, t.packaged.action),
      ...when(view.readsMinutes, 'minutes', `${at}/referat`, t.minutes.link),
      ...when(held?.mayHold && held.state === 'ended' && !view.readsMinutes, 'hand-over', `${at}/referat`, t.held.closing.handOver),
      ...when(isHeldHere, 'conduct', `${at}/afholdelse`, held?.state === 'ended' ? actions.conducted : actions.conduct),
      ...when(isPrepared && held.mayHold, 'attendance', `${at}/afholdelse/fremmoede`, actions.prepare),
      ...when(isPrepared && !held.mayHold, 'answer', `${at}/afbud`, actions.answer),
      ...when(held && !isPrepared, 'follow', `${at}/direkte`, actions.follow),
      ...when(hasPapers && held && !held.mayHold, 'brief', `${at}/overblik`, actions.brief),
      ...when(held?.mayHold || (meeting.state === 'minutes' && !view.onlyDay), 'follow-ups', `${at}/opfoelgning`, actions.followUps),
      // Committees are asked of what a partnership is to treat.
      ...when(view.readsOutcomes && view.partnership !== null && meeting.version > 0, 'outcomes', `${at}/inddragelse`, actions.outcomes),
      ...when(isMovable, 'move', `${at}/flyt`, t.move.action),
      ...when(isMovable, 'invitations', `${at}/indkaldelser`, t.calendar.invitations.link),
      ...when(view.mayWithdraw, 'withdraw', `${at}/offentliggoer#traek-tilbage`, t.publication.withdraw),
      ...when(original !== undefined && publication !== 'offered', 'original', `/filer/${original?.fileSha256}`, t.versions.original),
    ]
  }
}
