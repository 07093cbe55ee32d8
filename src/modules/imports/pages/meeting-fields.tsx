import { formatTime } from '../../../ui/dates.ts'
import { SelectField } from '../../../ui/form/select-field.tsx'
import type { PaperView } from '../queries/paper-page.ts'
import { kinds } from '../rules/review/correctable-fields.ts'
import { choicesOf, DraftField } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { recordWords } from './words.ts'

/** Which meeting the paper is about. */
export function MeetingFields({
  editing,
  view,
  chosen,
}: {
  readonly editing: Editing
  readonly view: PaperView
  readonly chosen: string | undefined
}) {
  const { t, draft } = editing
  const { meeting } = draft
  const { places } = meeting
  const time = (value: string | undefined) => (value ? formatTime(value) : undefined)
  return (
    <section class="section" aria-labelledby="felt-meeting">
      <h3 id="felt-meeting">{t.groups.meeting}</h3>
      <DraftField
        editing={editing}
        pointer="/kind"
        label={t.fields.kind}
        saved={draft.kind}
        choices={choicesOf(kinds, recordWords(editing.language).kinds)}
      />
      <DraftField
        editing={editing}
        pointer="/meeting/committee"
        label={t.fields.committee}
        saved={meeting.committee}
        spans={places['committee']}
      />
      <SelectField
        id="committee"
        label={t.fields.whichCommittee}
        help={view.committee ? undefined : t.fields.whichCommitteeHelp}
        value={chosen ?? view.committee?.id ?? 'new'}
        choices={[{ value: 'new', label: t.fields.newCommittee }, ...view.committees.map(({ id, name }) => ({ value: id, label: name }))]}
      />
      <div class="field-row">
        <DraftField editing={editing} pointer="/meeting/date" label={t.fields.date} saved={meeting.date} spans={places['date']} as="day" />
        <DraftField
          editing={editing}
          pointer="/meeting/start"
          label={t.fields.start}
          saved={time(meeting.start)}
          spans={places['start']}
          as="short"
        />
        <DraftField
          editing={editing}
          pointer="/meeting/end"
          label={t.fields.end}
          saved={time(meeting.end)}
          spans={places['end']}
          as="short"
        />
      </div>
      <DraftField editing={editing} pointer="/meeting/place" label={t.fields.place} saved={meeting.place} spans={places['place']} />
      <DraftField editing={editing} pointer="/meeting/title" label={t.fields.title} saved={meeting.title} spans={places['title']} />
    </section>
  )
}
