import { ButtonRow } from '../../../ui/button-row.tsx'
import { Details } from '../../../ui/details.tsx'
import { types } from '../rules/review/correctable-fields.ts'
import type { DraftItem } from '../rules/draft.ts'
import { blankRecommendation } from '../rules/review/new-entries.ts'
import { AddButton } from './add-entry.tsx'
import { choicesOf, DraftField, RemoveEntry } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { Entry } from './entry.tsx'
import { entryAnchor, hasFieldsElsewhere } from './field-places.ts'
import { ItemFacts } from './item-facts.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { recordWords } from './words.ts'

interface ItemFieldsProps {
  readonly editing: Editing
  readonly item: DraftItem
  readonly at: number
  readonly open: boolean
}

/** What an item lists, in the order in which its fields stand. */
const itemLists = [
  'recommendations',
  'attachments',
  'recordReferences',
  'earlierTreatments',
  'presenters',
  'reservations',
  'notParticipating',
]

/** More than this is folded: its heading says what it is. */
const longText = 600

/** One item: what identifies it, what it concluded, and its text under its own headings. */
export function ItemFields({ editing, item, at, open }: ItemFieldsProps) {
  const { t } = editing
  const record = recordWords(editing.language)
  const pointer = `/items/${at}`
  const { places } = item
  const lists = itemLists.map((list) => `${pointer}/${list}`)
  const recommendations = entriesIn(editing, `${pointer}/recommendations`, item.recommendations, blankRecommendation)
  return (
    <Entry editing={editing} pointer={pointer} open={open || lists.some(editing.begins)} summary={<strong>{summary()}</strong>}>
      <DraftField editing={editing} pointer={`${pointer}/title`} label={t.fields.title} saved={item.title} spans={places['title']} />
      <div class="field-row">
        <DraftField
          editing={editing}
          pointer={`${pointer}/number`}
          label={t.fields.number}
          saved={item.number}
          spans={places['number']}
          as="short"
        />
        <DraftField
          editing={editing}
          pointer={`${pointer}/type`}
          label={t.fields.type}
          saved={item.type}
          spans={places['type']}
          choices={choicesOf(types, record.types)}
          none={t.fields.noType}
        />
        <DraftField
          editing={editing}
          pointer={`${pointer}/open`}
          label={t.fields.open}
          saved={String(item.open)}
          spans={places['open']}
          choices={choicesOf(['true', 'false'], { true: t.fields.isOpen, false: t.fields.isClosed })}
        />
      </div>
      {recommendations.length > 0 && (
        <fieldset>
          <legend>{t.groups.recommendations}</legend>
          {recommendations.map(({ entry: { text, number, places: from }, pointer: field }, index) => (
            <DraftField
              key={field}
              editing={editing}
              pointer={`${field}/text`}
              label={t.item.recommendation(number ?? String(index + 1))}
              saved={text}
              spans={from['text']}
              as="text"
            />
          ))}
          <p class="form-hint">{t.fields.removeLine}</p>
        </fieldset>
      )}
      <div class="form-group" id={entryAnchor(`${pointer}/conclusion`)}>
        <DraftField
          editing={editing}
          pointer={`${pointer}/conclusion/text`}
          label={t.fields.conclusion}
          saved={item.conclusion?.text}
          spans={item.conclusion?.places['text']?.slice(0, 1)}
          as="text"
        />
      </div>
      {item.sections.map((section, index) => {
        if (hasFieldsElsewhere(section, item)) return null
        const { kind, heading, text, places: from } = section
        const title = heading ?? wordFor(record.sectionKinds, kind)
        const field = `${pointer}/sections/${index}`
        const area = (
          <DraftField editing={editing} pointer={`${field}/text`} label={title} saved={text} spans={from['text']?.slice(0, 1)} as="text" />
        )
        return (
          <div key={index} id={entryAnchor(field)} class="form-group">
            {text.length > longText ? <Details summary={title}>{area}</Details> : area}
          </div>
        )
      })}
      <ItemFacts editing={editing} item={item} pointer={pointer} />
      <ButtonRow>
        {lists.map((list) => (
          <AddButton key={list} editing={editing} list={list} to={t.item.to(item.number)} />
        ))}
      </ButtonRow>
      <RemoveEntry editing={editing} pointer={pointer} label={t.fields.removeItem} help={t.fields.removeItemHelp} />
    </Entry>
  )

  function summary(): string {
    return [
      `${item.number}. ${item.title}`,
      item.type ? wordFor(record.types, item.type) : t.fields.noType,
      ...(item.open ? [] : [t.item.closed]),
      ...(item.conclusion ? [t.item.hasConclusion] : []),
    ].join(' · ')
  }
}
