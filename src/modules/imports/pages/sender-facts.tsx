import { formatDay } from '../../../ui/dates.ts'
import { DescriptionList } from '../../../ui/description-list.tsx'
import { ReadValue } from '../../../ui/read-value.tsx'
import type { Editing } from './editing.tsx'
import { entryAnchor } from './field-places.ts'
import { RecordReferenceFields } from './record-reference-fields.tsx'
import { wordFor } from '../../../ui/word-for.ts'

/** Who sent a note or a case, and under which numbers; kept with the paper. */
export function SenderFacts({ editing }: { readonly editing: Editing }) {
  const { t, draft, language } = editing
  const { sender } = draft
  if (!sender) return null
  const read = (field: string, value: string | undefined) =>
    value && (
      <ReadValue
        id={`${entryAnchor('/sender')}-${field}`}
        label={wordFor(t.sender, field)}
        sources={editing.sources(sender.places[field] ?? [])}
      >
        {value}
      </ReadValue>
    )
  return (
    <section class="section" aria-labelledby={entryAnchor('/sender')}>
      <h3 id={entryAnchor('/sender')}>{t.groups.sender}</h3>
      <DescriptionList
        items={[
          { term: t.sender.name, details: read('name', sender.name) },
          { term: t.sender.organisation, details: read('organisation', sender.organisation) },
          { term: t.sender.address, details: read('address', sender.address?.join(', ')) },
          { term: t.sender.ean, details: read('ean', sender.ean) },
          { term: t.sender.caseworker, details: read('caseworker', sender.caseworker) },
          { term: t.sender.date, details: read('date', sender.date && formatDay(sender.date, language)) },
        ]}
      />
      <RecordReferenceFields editing={editing} list="/sender/recordReferences" references={sender.recordReferences} />
    </section>
  )
}
