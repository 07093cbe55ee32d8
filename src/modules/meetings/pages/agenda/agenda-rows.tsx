import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { EmptyState } from '../../../../ui/empty-state.tsx'
import { Script } from '../../../../ui/script.tsx'
import { AgendaTable } from './agenda-table.tsx'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

/** The items in order: to read for the chairs, to order and time for those who prepare. */
export function AgendaRows({ view, shown }: { readonly view: AgendaView; readonly shown: Shown }) {
  const { items, meeting, times } = view
  const all = words(shown.language)
  const t = all.agenda.items
  const changes = view.prepares && !view.obstacle
  const field = shown.refusal?.values?.['field']
  const address = `/moeder/${meeting.id}/dagsorden`
  if (items.length === 0) return <EmptyState heading={t.none}>{changes ? t.noneHelp : null}</EmptyState>
  const rows = items.map((item, at) => ({
    item,
    minutes: fieldOf(`minutes-${item.id}`, item.minutesAllotted),
    place: fieldOf(`place-${item.id}`, at + 1),
  }))
  const table = <AgendaTable rows={rows} arranged={changes ? address : null} language={shown.language} />
  if (!changes)
    return (
      <>
        {table}
        {total()}
      </>
    )
  return (
    <form method="post" action={`${address}/raekkefoelge`} data-agenda-order>
      {/* Enter in a field saves: it would else press the first arrow. */}
      <button class="sr-only" type="submit" tabIndex={-1} aria-hidden="true">
        {t.save}
      </button>
      <input type="hidden" name="revision" value={view.revision} />
      <p class="muted" data-agenda-help data-drag={t.drag}>
        {t.help}
      </p>
      {table}
      {total()}
      <ButtonRow>
        <Button kind="secondary">{t.save}</Button>
      </ButtonRow>
      <Script name="agenda-order" />
    </form>
  )

  function total() {
    const said = all.agenda.times
    return (
      <p>
        {times.length === undefined ? said.total(times.total) : said.of(times.total, times.length)}{' '}
        {times.untimed > 0 && `${said.untimed(times.untimed)} `}
        {view.dispatches.length > 0 && <span class="muted">{t.kept}</span>}
      </p>
    )
  }

  /** As it was entered, where that was refused. */
  function fieldOf(id: string, stands: number | undefined) {
    return {
      value: shown.entered?.[id]?.[0] ?? (stands === undefined ? '' : String(stands)),
      error: field === id && shown.refusal ? refused(shown.refusal, all) : undefined,
    }
  }
}
