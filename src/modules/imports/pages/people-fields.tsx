import { capacities, presences } from '../rules/review/correctable-fields.ts'
import type { DraftPerson } from '../rules/draft.ts'
import { blankPerson } from '../rules/review/new-entries.ts'
import { AddEntry } from './add-entry.tsx'
import { choicesOf, DraftField, RemoveEntry } from './draft-field.tsx'
import type { Editing } from './editing.tsx'
import { entriesIn } from './entries-in.ts'
import { Entry } from './entry.tsx'
import { wordFor } from '../../../ui/word-for.ts'
import { recordWords } from './words.ts'

/** Who the paper says was there, each on one line. */
export function PeopleFields({ editing }: { readonly editing: Editing }) {
  const { t, draft } = editing
  const { people } = draft.meeting
  const record = recordWords(editing.language)
  return (
    <section class="section" aria-labelledby="felt-people">
      <h3 id="felt-people">{t.groups.people(people.length)}</h3>
      {people.length === 0 && <p class="muted">{t.groups.none}</p>}
      {entriesIn(editing, '/meeting/people', people, blankPerson).map(({ entry: person, pointer, isNew }) => {
        return (
          <Entry key={pointer} editing={editing} pointer={pointer} open={isNew} summary={isNew ? t.fresh.people : summaryOf(person)}>
            <DraftField
              editing={editing}
              pointer={`${pointer}/name`}
              label={t.fields.name}
              saved={person.name}
              spans={person.places['entry'] ?? person.places['name']}
            />
            <div class="field-row">
              <DraftField
                editing={editing}
                pointer={`${pointer}/presence`}
                label={t.fields.presence}
                saved={person.presence}
                choices={choicesOf(presences, record.presences)}
              />
              <DraftField
                editing={editing}
                pointer={`${pointer}/capacity`}
                label={t.fields.capacity}
                saved={person.capacity}
                choices={choicesOf(capacities, record.capacities)}
              />
              <DraftField editing={editing} pointer={`${pointer}/party`} label={t.fields.party} saved={person.party} as="short" />
            </div>
            <DraftField
              editing={editing}
              pointer={`${pointer}/roles`}
              label={t.fields.roles}
              saved={person.roles.join('; ')}
              help={t.fields.rolesHelp}
            />
            <DraftField editing={editing} pointer={`${pointer}/organisation`} label={t.fields.organisation} saved={person.organisation} />
            <DraftField editing={editing} pointer={`${pointer}/group`} label={t.fields.group} saved={person.group} />
            <DraftField editing={editing} pointer={`${pointer}/remark`} label={t.fields.remark} saved={person.remark} />
            {!isNew && <RemoveEntry editing={editing} pointer={pointer} label={t.fields.remove} />}
          </Entry>
        )
      })}
      <AddEntry editing={editing} list="/meeting/people" />
    </section>
  )

  function summaryOf({ name, party, roles, organisation, presence, remark }: DraftPerson) {
    const said = [party ? `${name} (${party})` : name, roles.join(', '), organisation, remark].filter(Boolean).join(' · ')
    const word = wordFor(record.presences, presence)
    return presence === 'present' ? (
      `${said} · ${word}`
    ) : (
      <>
        {said} · <strong>{word}</strong>
      </>
    )
  }
}
