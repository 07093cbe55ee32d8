import type { Shown } from '../../../../platform/http/doors.ts'
import { Button } from '../../../../ui/button.tsx'
import { Details } from '../../../../ui/details.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import type { BriefView } from '../../queries/brief-page.ts'
import { formReturned } from '../../../../ui/form/form-returned.ts'
import { words } from '../words.ts'

export interface OwnPositionProps {
  readonly item: { readonly id: string }
  readonly meetingId: string
  readonly shown: Shown
  readonly position: BriefView['items'][number]['positions'][number]
}

/** What one's own organisation thinks of an item, and its field for those who may say so. */
export function OwnPosition({ position, item, meetingId, shown }: OwnPositionProps) {
  const all = words(shown.language)
  const t = all.brief
  const { organisationId, organisation, text, by, mayState } = position
  const name = `position-${item.id}`
  const { was, entry, errorOf } = formReturned(shown.entered?.['organisation']?.[0] === organisationId ? shown : {}, all)
  return (
    <div class="brief-line">
      {text && (
        <>
          <h4>{t.position(organisation)}</h4>
          <p class="brief-written">{text}</p>
          {by && <p class="small muted">{t.by(by)}</p>}
        </>
      )}
      {mayState && (
        <Details summary={t.statePosition(organisation)} open={was(name) !== undefined && errorOf(name) !== undefined}>
          <form method="post" action={`/moeder/${meetingId}/overblik/holdning`}>
            <input type="hidden" name="item" value={item.id} />
            <input type="hidden" name="organisation" value={organisationId} />
            <TextAreaField
              id={`${name}-${organisationId}`}
              name={name}
              label={t.position(organisation)}
              help={t.positionHelp}
              rows={3}
              {...entry(name, text)}
            />
            <Button kind="secondary">{t.save}</Button>
          </form>
        </Details>
      )}
    </div>
  )
}
