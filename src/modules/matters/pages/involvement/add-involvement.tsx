import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import type { InvolvementView } from '../../queries/involvement/involvement-page.ts'
import { refused } from '../../../../ui/refused.ts'
import { words } from '../words.ts'

interface AddInvolvementProps {
  readonly view: InvolvementView
  readonly item: InvolvementView['items'][number]
  readonly shown: Shown
}

/** Asks one more committee to see an item. */
export function AddInvolvement({ view: { organisation, agenda, committees }, item, shown }: AddInvolvementProps) {
  const all = words(shown.language)
  const t = all.involvement
  const others = committees.filter(({ id }) => !item.involvements.some(({ committeeId }) => committeeId === id))
  if (others.length === 0) return null
  const failed = shown.entered?.['item']?.[0] === item.id && shown.refusal?.values?.['field'] === 'committee'
  return (
    <Details summary={t.addCommittee(item.number)} open={failed}>
      <form method="post" action={`/organisationer/${organisation.slug}/inddragelse/${agenda.id}/udvalg`}>
        <input type="hidden" name="item" value={item.id} />
        <SelectField
          id={`committee-${item.id}`}
          name="committee"
          label={t.committee}
          none={t.choose}
          choices={others.map(({ id, name }) => ({ value: id, label: name }))}
          {...(failed && shown.refusal && { error: refused(shown.refusal, all) })}
        />
        <Button kind="secondary">{t.addButton}</Button>
      </form>
    </Details>
  )
}
