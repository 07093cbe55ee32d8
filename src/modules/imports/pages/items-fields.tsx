import { AddEntry } from './add-entry.tsx'
import type { Editing } from './editing.tsx'
import { ItemFields } from './item-fields.tsx'
import { NewItemFields } from './new-item-fields.tsx'

/** Papers up to this length are shown unfolded: about four pages. */
const shortPaper = 12_000

/** The items of the paper in their order. */
export function ItemsFields({ editing }: { readonly editing: Editing }) {
  const { t, draft } = editing
  return (
    <section class="section" aria-labelledby="felt-items">
      <h3 id="felt-items">{t.groups.items(draft.items.length)}</h3>
      {draft.items.length === 0 && <p class="muted">{t.groups.none}</p>}
      {draft.items.map((item, at) => (
        <ItemFields key={at} editing={editing} item={item} at={at} open={draft.counts.read < shortPaper} />
      ))}
      {editing.begins('/items') && <NewItemFields editing={editing} />}
      <AddEntry editing={editing} list="/items" />
    </section>
  )
}
