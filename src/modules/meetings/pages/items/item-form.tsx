import type { Shown } from '../../../../platform/http/doors.ts'
import { formatDay } from '../../../../ui/dates.ts'
import { ChoiceGroup } from '../../../../ui/form/choice-group.tsx'
import { SelectField } from '../../../../ui/form/select-field.tsx'
import { TextAreaField } from '../../../../ui/form/text-area-field.tsx'
import { TextEditorField } from '../../../../ui/form/text-editor-field.tsx'
import { TextField } from '../../../../ui/form/text-field.tsx'
import type { ItemChoices } from '../../queries/items/new-item-page.ts'
import type { DraftFields } from '../../rules/items/draft-fields.ts'
import { sectionField } from '../../rules/items/draft-fields.ts'
import type { DraftSection, ItemType } from '../../rules/items/item-draft.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'
import { ItemLineFields } from './item-line-fields.tsx'
import { ReferenceFields } from './reference-fields.tsx'
import { errorsOf } from './refusal-in-words.ts'

interface ItemFormProps {
  /** Attachments that texts may show. */
  readonly images?: readonly { readonly address: string; readonly name: string }[]
  /** Where pictures go that are pasted into its texts. */
  readonly picturesTo?: string
  readonly values: DraftFields
  readonly choices: ItemChoices
  /** Sections that have been begun; a new item has none yet. */
  readonly sections?: readonly DraftSection[] | undefined
  readonly writesInternalNote: boolean
  /** On an agenda its meeting is chosen there. */
  readonly choosesMeeting: boolean
  readonly shown: Shown
}

const types: readonly ItemType[] = ['decision', 'discussion', 'information']

/** All that is written of an item, without the form around it. */
export function ItemForm({ values, choices, sections, writesInternalNote, choosesMeeting, images, picturesTo, shown }: ItemFormProps) {
  const all = words(shown.language)
  const t = all.items.fields
  const errorAt = errorsOf(shown.refusal, shown.language)
  return (
    <>
      <TextField id="title" label={t.title} help={t.titleHelp} value={values.title} autocomplete="off" {...errorAt('title')} required />
      <ChoiceGroup
        id="type"
        kind="radio"
        label={t.type}
        choices={types.map((type) => ({ value: type, label: t.types[type], help: t.typeHelp[type] }))}
        chosen={values.type ? [values.type] : []}
        {...errorAt('type')}
      />
      <ChoiceGroup
        id="openness"
        kind="radio"
        label={t.openness}
        choices={[
          { value: 'open', label: all.items.open, help: t.openHelp },
          { value: 'closed', label: all.items.closed, help: t.closedHelp },
        ]}
        chosen={[values.open ? 'open' : 'closed']}
      />
      <TextField
        id="publicTitle"
        label={t.publicTitle}
        help={t.publicTitleHelp}
        value={values.publicTitle ?? ''}
        autocomplete="off"
        {...errorAt('publicTitle')}
        optional
      />
      {choosesMeeting && (
        <SelectField
          id="meeting"
          label={t.meeting}
          none={t.noMeeting}
          choices={choices.meetings.map(({ id, heldOn, submissionDueOn }) => ({
            value: id,
            label: t.meetingChoice(
              formatDay(heldOn, shown.language),
              submissionDueOn === null ? '' : formatDay(submissionDueOn, shown.language),
            ),
          }))}
          value={values.meetingId ?? shown.query['moede'] ?? ''}
          {...errorAt('meeting')}
        />
      )}
      {sections ? sections.map(written) : later()}
      {choices.recommends && (
        <ItemLineFields
          name="at"
          legend={t.recommendation}
          help={t.recommendationHelp}
          labelOf={t.at}
          lines={values.recommendation}
          spare={3}
          {...errorAt('at')}
        />
      )}
      <ItemLineFields
        name="presenter"
        legend={t.presenters}
        labelOf={t.presenter}
        lines={values.presenters}
        spare={2}
        short
        {...errorAt('presenter')}
      />
      <TextField id="minutes" label={t.minutes} value={values.minutes} inputmode="numeric" width={4} {...errorAt('minutes')} optional />
      <ReferenceFields
        references={values.references}
        organisations={choices.proposing}
        language={shown.language}
        {...errorAt('referenceNumber')}
      />
      {choices.sectors.length > 0 && (
        <>
          <ChoiceGroup
            id="sectors"
            kind="checkbox"
            label={t.sectors}
            choices={choices.sectors.map((sector) => ({ value: sector, label: t.sectorNames[sector] }))}
            chosen={[...values.concernedSectors]}
            {...errorAt('sectors')}
          />
          <TextAreaField
            id="whyHere"
            label={t.whyHere}
            help={t.whyHereHelp}
            rows={3}
            value={values.whyHere ?? ''}
            {...errorAt('whyHere')}
          />
        </>
      )}
      {writesInternalNote && (
        <TextAreaField
          id="internalNote"
          label={t.internalNote}
          help={t.internalNoteHelp}
          rows={3}
          value={values.internalNote ?? ''}
          {...errorAt('internalNote')}
          optional
        />
      )}
    </>
  )

  function written({ kind, heading, textId, markdown, revision }: DraftSection) {
    const value = values.sections.find((section) => section.kind === kind)
    const help = all.items.sectionHelp[kind]
    return (
      <TextEditorField
        key={kind}
        id={sectionField(kind)}
        label={heading ?? wordFor(all.sectionKinds, kind)}
        {...(help && { help })}
        // What came back is still made from what its writer saw.
        text={{ id: textId, markdown, revision: value?.baseRevision ?? revision }}
        value={value?.markdown}
        images={images}
        picturesTo={picturesTo}
        {...errorAt(sectionField(kind))}
        optional
      />
    )
  }

  /** The editor writes in a text that is there; a draft has its texts once it is saved. */
  function later() {
    return (
      <div class="form-group">
        <span class="form-label">{[...choices.sections.map((kind) => wordFor(all.sectionKinds, kind)), t.attachments].join(', ')}</span>
        <span class="form-hint">{t.textsAfter}</span>
      </div>
    )
  }
}
