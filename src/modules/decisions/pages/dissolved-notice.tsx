import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/notice.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import { words } from './words.ts'

interface Dissolved {
  readonly committee: { readonly name: string; readonly slug: string }
  readonly line: { readonly validTo: string | null; readonly successor: { readonly name: string } | undefined } | undefined
  readonly shown: Shown
}

/** That a committee has ended, and who carries on what it left: before all else on the page, for who keeps its register. */
export function DissolvedNotice({ committee, line, shown }: Dissolved) {
  const t = words(shown.language).settings
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
