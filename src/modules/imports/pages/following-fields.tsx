import type { ComponentChildren } from 'preact'
import { formatDay, formatMeetingTime, formatTime } from '../../../ui/dates.ts'
import { DraftField, RemoveEntry } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { Entry } from './entry.tsx'

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
        {draft.followUps.map(({ text, item, due, responsible, places }, at) => {
          const pointer = `/followUps/${at}`
          const where = item === undefined ? t.item.outside : t.paper.item(draft.items[item]?.number ?? '')
          return (
            <Entry
              key={at}
              editing={editing}
              pointer={pointer}
              summary={[where, text, due && formatDay(due, language), responsible].filter(Boolean).join(' · ')}
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
              <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />
            </Entry>
          )
        })}
      </Group>
      <Group
        id="felt-comingMeetings-alle"
        heading={t.groups.comingMeetings(comingMeetings.length)}
        none={comingMeetings.length === 0 && t.groups.none}
      >
        {comingMeetings.map(({ date, start, end, place, committee, places }, at) => {
          const pointer = `/meeting/comingMeetings/${at}`
          const when = formatMeetingTime({ date, ...(start && { start }), ...(end && { end }) }, language)
          return (
            <Entry key={at} editing={editing} pointer={pointer} summary={[when, place, committee].filter(Boolean).join(' · ')}>
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
              <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />
            </Entry>
          )
        })}
      </Group>
      <Group id="felt-deadlines-alle" heading={t.groups.deadlines(deadlines.length)} none={deadlines.length === 0 && t.groups.none}>
        {deadlines.map(({ date, text, places }, at) => {
          const pointer = `/meeting/deadlines/${at}`
          return (
            <Entry key={at} editing={editing} pointer={pointer} summary={`${formatDay(date, language)} · ${text}`}>
              <DraftField
                editing={editing}
                pointer={`${pointer}/date`}
                label={t.fields.date}
                saved={date}
                spans={places['date']}
                as="day"
              />
              <DraftField editing={editing} pointer={`${pointer}/text`} label={t.fields.text} saved={text} as="text" />
              <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />
            </Entry>
          )
        })}
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
