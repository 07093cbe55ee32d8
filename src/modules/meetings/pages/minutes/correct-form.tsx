import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import type { MinutesItem } from '../../rules/minutes/minutes-content.ts'
import { words } from '../words.ts'
import type { CommentedView } from './comment-list.tsx'
import { minutesField } from './minutes-field.ts'

interface Drawn {
  readonly item: MinutesItem
  readonly view: CommentedView
  readonly shown: Shown
}

/** A correction of one item, with its reason. */
export function CorrectForm({ item, view, shown }: Drawn) {
  const t = words(shown.language).minutes
  const isThis = shown.entered?.['item']?.[0] === item.id
  const field = (name: string, saved = '') => (isThis ? minutesField(shown, name, saved) : { value: saved })
  const rows = Math.min(14, Math.max(4, Math.ceil((item.conclusion?.length ?? 0) / 80)))
  return (
    <Details summary={t.correctItem(item.number, item.title)} open={isThis && shown.refusal !== undefined}>
      <p>{t.correctLead}</p>
      <form method="post" action={`/moeder/${view.meeting.id}/referat/ret`}>
        <input type="hidden" name="item" value={item.id} />
        <input type="hidden" name="version" value={view.version ?? ''} />
        <TextAreaField
          id={`conclusion-${item.id}`}
          name="conclusion"
          label={t.correctConclusion}
          rows={rows}
          {...field('conclusion', item.conclusion)}
        />
        <TextAreaField id={`reason-${item.id}`} name="reason" label={t.correctReason} rows={2} {...field('reason')} />
        <ButtonRow>
          <Button kind="secondary">{t.correctAction}</Button>
        </ButtonRow>
      </form>
    </Details>
  )
}
