import type { ComponentChildren } from 'preact'
import type { Shown } from '../../../../platform/http/doors.ts'
import { Button, type ButtonKind } from '../../../../ui/button.tsx'
import { ButtonLink } from '../../../../ui/button-link.tsx'
import { ButtonRow } from '../../../../ui/button-row.tsx'
import { formatDay } from '../../../../ui/dates.ts'
import { Details } from '../../../../ui/details.tsx'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import type { ItemView } from '../../queries/items/item-page.ts'
import type { DraftStep } from '../../rules/items/draft-steps.ts'
import { followings } from '../../rules/items/item-source.ts'
import { words } from '../words.ts'
import { stepAddresses } from './step-addresses.ts'
import { errorsOf } from './refusal-in-words.ts'

interface ItemStepsProps {
  readonly view: ItemView
  readonly shown: Shown
}

/** What can be done with an item now: the step that is next as a button, the others to be opened. */
export function ItemSteps({ view, shown, kind }: ItemStepsProps & { readonly kind: ButtonKind }) {
  const t = words(shown.language).items.steps
  const { draft, steps } = view
  const [first] = (['propose', 'take', 'place'] as const).filter((step) => steps.includes(step))
  const others = steps.filter((step) => step !== first && step !== 'treat' && step !== 'propose' && !(step === 'take' && first !== 'take'))
  return (
    <>
      {first === 'propose' && <Step step="propose" view={view} help={t.proposeHelp} label={t.propose} kind={kind} />}
      {first === 'take' && (
        <Step
          step="take"
          view={view}
          help={draft.state === 'draft' ? undefined : t.takeHelp}
          label={draft.state === 'draft' ? t.takeOwn : t.take}
          kind={kind}
        />
      )}
      {first === 'place' && <Placing view={view} shown={shown} kind={kind} />}
      {others.map((step) => (
        <Details key={step} summary={t[step as Exclude<DraftStep, 'treat'>]} open={isReturned(step, shown)}>
          <Other step={step} view={view} shown={shown} />
        </Details>
      ))}
    </>
  )
}

function isReturned(step: DraftStep, { entered }: Shown): boolean {
  return entered?.['step']?.[0] === step
}

interface StepProps {
  readonly step: DraftStep
  readonly view: ItemView
  readonly label: string
  readonly kind: ButtonKind
  readonly help?: string | undefined
  readonly children?: ComponentChildren
}

/** One step's form, with its own address. */
function Step({ step, view, label, kind, help, children }: StepProps) {
  return (
    <form method="post" action={`/punkter/${view.draft.id}/${stepAddresses[step]}`}>
      <input type="hidden" name="step" value={step} />
      {help && <p>{help}</p>}
      {children}
      <ButtonRow>
        <Button kind={kind}>{label}</Button>
      </ButtonRow>
    </form>
  )
}

function Placing({ view, shown, kind }: ItemStepsProps & { readonly kind: ButtonKind }) {
  const t = words(shown.language).items.steps
  const { draft, meetings } = view
  if (meetings.length === 0)
    return (
      <>
        <p>{t.noMeetings}</p>
        <ButtonRow>
          <ButtonLink kind={kind} href="/aar/planlaeg">
            {t.planMeeting}
          </ButtonLink>
        </ButtonRow>
      </>
    )
  return (
    <Step step="place" view={view} label={t.place} kind={kind}>
      <SelectField
        id="meeting"
        label={t.placeMeeting}
        choices={meetings.map(({ id, heldOn }) => ({ value: id, label: formatDay(heldOn, shown.language) }))}
        value={shown.entered?.['meeting']?.[0] ?? draft.meetingId ?? meetings[0]!.id}
        {...errorsOf(shown.refusal, shown.language)('meeting')}
      />
    </Step>
  )
}

function Other({ step, view, shown }: ItemStepsProps & { readonly step: DraftStep }) {
  const t = words(shown.language).items.steps
  if (step === 'place') return <Placing view={view} shown={shown} kind="secondary" />
  if (step === 'take') return <Step step="take" view={view} help={t.takeHelp} label={t.take} kind="secondary" />
  if (step === 'take-off') return <Step step={step} view={view} help={t['take-offHelp']} label={t['take-off']} kind="secondary" />
  if (step === 'return')
    return (
      <Step step={step} view={view} help={t.returnHelp} label={t.return} kind="secondary">
        <Reason step={step} shown={shown} />
      </Step>
    )
  if (step === 'withdraw')
    return (
      <Step step={step} view={view} help={t.withdrawHelp} label={t.withdraw} kind="warning">
        <Reason step={step} shown={shown} />
      </Step>
    )
  if (step === 'postpone')
    return (
      <Step step={step} view={view} help={t.postponeHelp} label={t.postpone} kind="secondary">
        <Reason step={step} shown={shown} />
        <SelectField
          id="postpone-meeting"
          name="meeting"
          label={t.postponeTo}
          none={t.later}
          choices={view.meetings
            .filter(({ id }) => id !== view.draft.meetingId)
            .map(({ id, heldOn }) => ({ value: id, label: formatDay(heldOn, shown.language) }))}
          value={shown.entered?.['meeting']?.[0] ?? ''}
        />
        <Following step={step} shown={shown} />
      </Step>
    )
  return (
    <Step step="send-on" view={view} help={t['send-onHelp']} label={t['send-on']} kind="secondary">
      <SelectField
        id="to"
        label={t.to}
        choices={view.beside.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={shown.entered?.['to']?.[0] ?? view.beside[0]?.slug ?? ''}
        {...errorsOf(shown.refusal, shown.language)('to')}
      />
      <Following step="send-on" shown={shown} />
      <TextAreaField id="send-on-reason" name="reason" label={t.reason} rows={2} value={shown.entered?.['reason']?.[0] ?? ''} optional />
    </Step>
  )
}

function Reason({ step, shown }: { readonly step: DraftStep; readonly shown: Shown }) {
  const id = `${step}-reason`
  const value = isReturned(step, shown) ? (shown.entered?.['reason']?.[0] ?? '') : ''
  return (
    <TextAreaField
      id={id}
      name="reason"
      label={words(shown.language).items.steps.reason}
      rows={2}
      value={value}
      {...errorsOf(shown.refusal, shown.language)(id)}
      required
    />
  )
}

/** All is chosen until somebody says otherwise. */
function Following({ step, shown }: { readonly step: DraftStep; readonly shown: Shown }) {
  const t = words(shown.language).items.steps
  return (
    <ChoiceGroup
      id={`${step}-follows`}
      name="follows"
      kind="checkbox"
      label={t.follows}
      choices={followings.map((following) => ({ value: following, label: t.followings[following] }))}
      chosen={isReturned(step, shown) ? (shown.entered?.['follows'] ?? []) : [...followings]}
    />
  )
}
