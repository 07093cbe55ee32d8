import type { ComponentChildren } from 'preact'
import { formatDay, formatMeetingTime, formatTime } from '../../../ui/dates.ts'
import { blankComingMeeting, blankDeadline, blankFollowUp } from '../rules/review/new-entries.ts'
import { AddEntry } from './add-entry.tsx'
import { DraftField, RemoveEntry } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { Entry } from './entry.tsx'
import { itemChoices } from './item-choices.ts'

/** What follows from the meeting: things to do, meetings to come, days to keep. */
export function FollowingFields({ editing }: { readonly editing: Editing }) {
  const { t, draft, language } = editing
  const { comingMeetings, deadlines } = draft.meeting
  return (
    <>
      <Group
        id="felt-followUps-alle"
        heading={t.groups.followUps(draft.followUps.length)}
        help={t.groups.followUpsHelp}
        none={draft.followUps.length === 0 && t.groups.none}
      >
        {entriesIn(editing, '/followUps', draft.followUps, blankFollowUp).map(({ entry, pointer, isNew }) => {
          const { text, item, due, responsible, places } = entry
          const where = item === undefined ? t.item.outside : t.paper.item(draft.items[item]?.number ?? '')
          return (
            <Entry
              key={pointer}
              editing={editing}
              pointer={pointer}
              open={isNew}
              summary={isNew ? t.fresh.followUps : [where, text, due && formatDay(due, language), responsible].filter(Boolean).join(' · ')}
            >
              <DraftField
                editing={editing}
                pointer={`${pointer}/text`}
                label={t.fields.text}
                saved={text}
                spans={places['text']}
                as="text"
              />
              <DraftField editing={editing} pointer={`${pointer}/due`} label={t.fields.due} saved={due} spans={places['due']} as="day" />
              <DraftField
                editing={editing}
                pointer={`${pointer}/responsible`}
                label={t.fields.responsible}
                saved={responsible}
                spans={places['responsible']}
              />
              <DraftField
                editing={editing}
                pointer={`${pointer}/item`}
                label={t.fields.item}
                saved={item === undefined ? '' : String(item)}
                choices={itemChoices(editing)}
                none={t.item.outside}
              />
              {!isNew && <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />}
            </Entry>
          )
        })}
        <AddEntry editing={editing} list="/followUps" />
      </Group>
      <Group
        id="felt-comingMeetings-alle"
        heading={t.groups.comingMeetings(comingMeetings.length)}
        none={comingMeetings.length === 0 && t.groups.none}
      >
        {entriesIn(editing, '/meeting/comingMeetings', comingMeetings, blankComingMeeting).map(({ entry, pointer, isNew }) => {
          const { date, start, end, place, committee, places } = entry
          const when = !isNew && formatMeetingTime({ date, ...(start && { start }), ...(end && { end }) }, language)
          return (
            <Entry
              key={pointer}
              editing={editing}
              pointer={pointer}
              open={isNew}
              summary={isNew ? t.fresh.comingMeetings : [when, place, committee].filter(Boolean).join(' · ')}
            >
              <div class="field-row">
                <DraftField
                  editing={editing}
                  pointer={`${pointer}/date`}
                  label={t.fields.date}
                  saved={date}
                  spans={places['date']}
                  as="day"
                />
                <DraftField
                  editing={editing}
                  pointer={`${pointer}/start`}
                  label={t.fields.start}
                  saved={start && formatTime(start)}
                  as="short"
                />
                <DraftField editing={editing} pointer={`${pointer}/end`} label={t.fields.end} saved={end && formatTime(end)} as="short" />
              </div>
              <DraftField editing={editing} pointer={`${pointer}/place`} label={t.fields.place} saved={place} />
              {!isNew && <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />}
            </Entry>
          )
        })}
        <AddEntry editing={editing} list="/meeting/comingMeetings" />
      </Group>
      <Group id="felt-deadlines-alle" heading={t.groups.deadlines(deadlines.length)} none={deadlines.length === 0 && t.groups.none}>
        {entriesIn(editing, '/meeting/deadlines', deadlines, blankDeadline).map(({ entry: { date, text, places }, pointer, isNew }) => {
          return (
            <Entry
              key={pointer}
              editing={editing}
              pointer={pointer}
              open={isNew}
              summary={isNew ? t.fresh.deadlines : `${formatDay(date, language)} · ${text}`}
            >
              <DraftField
                editing={editing}
                pointer={`${pointer}/date`}
                label={t.fields.date}
                saved={date}
                spans={places['date']}
                as="day"
              />
              <DraftField editing={editing} pointer={`${pointer}/text`} label={t.fields.text} saved={text} as="text" />
              {!isNew && <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />}
            </Entry>
          )
        })}
        <AddEntry editing={editing} list="/meeting/deadlines" />
      </Group>
    </>
  )
}

interface GroupProps {
  readonly id: string
  readonly heading: string
  readonly help?: string
  readonly none: string | false
  readonly children: ComponentChildren
}

function Group({ id, heading, help, none, children }: GroupProps) {
  return (
    <section class="section" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {none ? <p class="muted">{none}</p> : help && <p class="muted">{help}</p>}
      {children}
    </section>
  )
}
