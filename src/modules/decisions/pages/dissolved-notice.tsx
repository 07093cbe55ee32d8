import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { RegisterView } from '../queries/register-page.ts'
import { words } from './words.ts'

/** That a committee has ended, and who carries on what it left: before all else on the page, for who keeps its register. */
export function DissolvedNotice({ settings, shown }: { readonly settings: NonNullable<RegisterView['settings']>; readonly shown: Shown }) {
  const t = words(shown.language).settings
  const { committee, line } = settings
  if (!line?.validTo || line.validTo >= shown.today) return null
  const { successor } = line
  return (
    <Notice tone="warning" heading={t.dissolved(committee.name)}>
      <p>{successor ? t.successor(successor.name) : t.noSuccessor}</p>
      {successor && (
        <form method="post" action={`/opfoelgning/udvalg/${committee.slug}/foer-videre`}>
          <Button kind="secondary">{t.carryOn(successor.name)}</Button>
        </form>
      )}
    </Notice>
  )
}
