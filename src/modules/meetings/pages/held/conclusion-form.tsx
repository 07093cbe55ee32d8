import type { Shown } from '../../../../platform/http/doors.ts'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { Button } from '../../../../ui/button.tsx'
import { formatDay, formatInstant } from '../../../../ui/dates.ts'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextEditorField } from '../../../../ui/form/text-editor-field.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { imageAddress, isImageName } from '../../../documents/rules/image-address.ts'
import type { HeldMeetingView } from '../../queries/held/held-meeting-page.ts'
import { nextItem } from '../../rules/held/meeting-progress.ts'
import { standardPhrases } from '../../rules/held/standard-phrases.ts'
import { words } from '../words.ts'
import { itemAddress } from './item-address.ts'
import { heldReturned } from './held-returned.ts'

export interface ChosenProps {
  readonly view: HeldMeetingView
  readonly item: NonNullable<HeldMeetingView['chosen']>
  readonly shown: Shown
}

/** What the meeting concluded: a phrase, the words that follow it, and what was said to each "at". */
export function ConclusionForm({ view, item, shown }: ChosenProps) {
  const t = words(shown.language).held.conclusion
  const { conclusion } = item
  if (!conclusion) return null
  const { was, entry } = heldReturned(shown)
  return (
    <form method="post" action={`${itemAddress({ view, item })}/konklusion`}>
      <fieldset class="phrases">
        <legend class="form-label">{t.phrases}</legend>
        {phrases().map((phrase) => (
          <Button key={phrase} kind="quiet" name="phrase" value={phrase}>
            {phrase}
          </Button>
        ))}
      </fieldset>
      <TextEditorField
        id="conclusion"
        label={t.field}
        help={t.help}
        rows={8}
        text={{ id: conclusion.textId, markdown: conclusion.markdown, revision: conclusion.revision }}
        value={was('conclusion')}
        picturesTo={`${itemAddress({ view, item })}/indsatte-billeder`}
        images={item.attachments
          .filter(({ fileName }) => isImageName(fileName))
          .map(({ sha256, title }) => ({ address: imageAddress(sha256), name: title }))}
      />
      {item.recommendation.length > 0 && (
        <fieldset class="points">
          <legend class="form-label">{t.points}</legend>
          {item.recommendation.map((text, at) => {
            const outcome = conclusion.points.get(at) ?? ''
            return (
              <>
                <SelectField
                  key={text}
                  id={`point-${at}`}
                  label={t.point(at + 1, text)}
                  {...entry(`point-${at}`, outcome)}
                  choices={Object.entries(t.pointOutcomes).map(([value, label]) => ({ value, label }))}
                />
                <input type="hidden" name={`point-${at}-shown`} value={outcome} />
              </>
            )
          })}
        </fieldset>
      )}
      {!item.open && (
        <>
          <TextAreaField
            id="publicDecision"
            label={t.publicDecision}
            help={t.publicDecisionHelp}
            rows={3}
            {...entry('publicDecision', conclusion.publicDecision)}
          />
          <input type="hidden" name="publicDecision-shown" value={conclusion.publicDecision ?? ''} />
        </>
      )}
      {conclusion.concludedAt && (
        <p class="muted">{t.concludedBy(conclusion.concludedByName ?? '', formatInstant(conclusion.concludedAt, shown.language))}</p>
      )}
      {view.minutesToApprove.length > 0 && (
        <Notice tone="info">
          <p>{t.approvesMinutes(view.minutesToApprove.map(({ heldOn }) => formatDay(heldOn, shown.language)).join(t.and))}</p>
        </Notice>
      )}
      <ButtonRow>{wishes()}</ButtonRow>
    </form>
  )

  function phrases(): string[] {
    const level = view.committee.level === 'professional' ? 'professional' : 'political'
    const known = words(shown.language).held.phrases
    return [
      ...standardPhrases({ type: item.type, standing: item.standing, level }).map((key) => known[key](view.committee.name)),
      ...view.phrases,
    ]
  }

  /** One clear next step: on to the next item while this one is treated, else only what is written here. */
  function wishes() {
    if (item.outcome === 'concluded')
      return (
        <Button kind={view.held?.state === 'ended' ? 'secondary' : 'primary'} name="wish" value="save">
          {t.save}
        </Button>
      )
    const next = nextItem(
      view.items.map((other) => ({
        id: other.id,
        number: other.number,
        state: other.readable ? other.state : 'on-agenda',
        concluded: other.outcome === 'concluded',
        untreatedReason: other.outcome === 'untreated' ? '' : null,
      })),
      item.id,
    )
    const isCurrent = item.id === view.held?.currentItemId
    return (
      <>
        <Button name="wish" value={isCurrent ? 'go-on' : 'conclude'}>
          {isCurrent ? (next ? t.goOn(next.number) : t.goOnLast) : t.conclude}
        </Button>
        <Button kind="secondary" name="wish" value="save">
          {t.save}
        </Button>
      </>
    )
  }
}
