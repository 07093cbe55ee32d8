import type { Shown } from '../../../../platform/http/doors.ts'
import { Link } from '../../../../ui/link.tsx'
import { Section } from '../../../../ui/section.tsx'
import type { Attending } from '../../rules/meeting-version.ts'
import { recordLanguage } from '../../../../ui/record-language.ts'
import { wordFor } from '../../../../ui/word-for.ts'
import { words } from '../words.ts'

interface Drawn {
  readonly people: readonly Attending[]
  readonly unnoted?: readonly string[] | undefined
  /** Where attendance is noted, for those who may. */
  readonly noteAt?: string | undefined
  /** Nobody can have been there yet. */
  readonly toCome?: boolean | undefined
  readonly shown: Shown
}

/** Who was there, instead of whom, who came late or left, and who had sent apologies. */
export function MinutesAttendance({ people, unnoted = [], noteAt, toCome, shown }: Drawn) {
  const all = words(shown.language)
  const t = all.minutes
  const was = (...presences: Attending['presence'][]): Attending[] => people.filter(({ presence }) => presences.includes(presence))
  const groups: [string, Attending[]][] = [
    [toCome ? all.attendance.invited : t.present, was('present', 'arrived-late', 'left-early')],
    [t.apologies, was('apology')],
    [t.absent, was('absent')],
  ]
  return (
    <Section id="deltagere" heading={t.attendance}>
      {people.length + unnoted.length === 0 && <p class="muted">{t.nobody}</p>}
      {groups
        .filter(([, persons]) => persons.length > 0)
        .map(([heading, persons]) => (
          <div key={heading}>
            <h3>{heading}</h3>
            <ul>
              {persons.map((person) => (
                <li key={person.personId}>
                  <Link href={`/personer/${person.personId}`}>
                    {person.partyLetter ? `${person.name} (${person.partyLetter})` : person.name}
                  </Link>
                  {aside(person)}
                </li>
              ))}
            </ul>
          </div>
        ))}
      {unnoted.length > 0 && (
        <>
          <h3>{t.unnoted}</h3>
          <p>
            {unnoted.join(', ')}.
            {noteAt && (
              <>
                {' '}
                <Link href={noteAt}>{t.noteThem}</Link>
              </>
            )}
          </p>
        </>
      )}
    </Section>
  )

  function aside({ roles, capacity, organisation, remark, presence }: Attending) {
    const said = roles.length > 0 ? roles.join(', ') : wordFor(all.capacities, capacity).toLowerCase()
    const late = presence === 'arrived-late' || presence === 'left-early' ? wordFor(all.presences, presence) : undefined
    return (
      <>
        {`, ${[said, organisation].filter(Boolean).join(', ')}`}
        {late && !remark && `: ${late}`}
        {remark && <span lang={recordLanguage(shown.language)}>{`: ${remark}`}</span>}
      </>
    )
  }
}
