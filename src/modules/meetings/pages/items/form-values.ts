import type { Shown } from '../../../../platform/http/doors.ts'
import { type Fingerprints, fieldTexts, fingerprintsIn, fingerprintsOf } from '../../rules/items/changed-fields.ts'
import { type DraftFields, draftFieldsOf } from '../../rules/items/draft-fields.ts'
import { draftAsFields } from '../../rules/items/draft-as-fields.ts'
import type { DraftContents } from '../../rules/items/item-draft.ts'

const nothing: DraftFields = draftFieldsOf({}, [])

/** What stands in the form: what was written, where it came back, else the item as it is. */
export function formValues(draft: DraftContents | undefined, kinds: readonly string[], { entered }: Shown): DraftFields {
  if (entered) return draftFieldsOf(entered, kinds)
  return draft ? draftAsFields(draft) : nothing
}

/**
 * What the form was made from, to be sent back with it. What was refused because others had changed the same is made from what
 * stands now: saving it again is done knowingly.
 */
export function formOrigin(draft: DraftContents, { entered, refusal }: Shown): Fingerprints {
  const stands = fingerprintsOf(fieldTexts(draftAsFields(draft)))
  if (!entered) return stands
  const seen = new Set(changedMeanwhile({ refusal }))
  return Object.fromEntries(
    Object.entries(fingerprintsIn(entered['was']?.[0])).map(([field, was]) => [field, seen.has(field) ? (stands[field] ?? was) : was]),
  )
}

/** Which fields others have changed in another way than the sender. */
export function changedMeanwhile({ refusal }: Pick<Shown, 'refusal'>): string[] {
  const fields = refusal?.code.endsWith('/item-changed-meanwhile') ? refusal.values?.['fields'] : undefined
  return fields === undefined ? [] : String(fields).split(' ')
}
