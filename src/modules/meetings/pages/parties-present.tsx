import type { Language } from '../../../kernel/language.ts'
import { type Sector, SectorMark } from '../../../ui/sector-mark.tsx'
import type { MeetingView } from '../queries/meeting-page.ts'
import { words } from './words.ts'

const sectors: readonly Sector[] = ['region', 'municipality', 'general-practice']
const decides: ReadonlySet<string> = new Set(['chair', 'member', 'substitute'])

interface Present {
  readonly attendance: MeetingView['attendance']
  readonly wasHeld: boolean
  readonly language: Language
}

/** Whether all three parties sat at the table, or before the minutes are invited to it; said only where everyone's party is known. */
export function PartiesPresent({ attendance, wasHeld, language }: Present) {
  const t = words(language).attendance
  const present = attendance.filter(({ capacity, presence }) => decides.has(capacity) && presence !== 'apology' && presence !== 'absent')
  const numbers = sectors.map((sector) => ({ sector, number: present.filter((person) => person.sector === sector).length }))
  const unknown = present.filter(({ sector }) => sector === null).length
  const missing = numbers.filter(({ number }) => number === 0)
  if (present.length === 0 || missing.length === sectors.length) return null
  return (
    <>
      <p class="marks-row">
        <strong>{wasHeld ? t.atTheTable : t.invited}:</strong>
        {numbers
          .filter(({ number }) => number > 0)
          .map(({ sector, number }) => (
            <span key={sector}>
              <SectorMark sector={sector} /> {number}
            </span>
          ))}
      </p>
      <p>{missing.length === 0 ? (wasHeld ? t.allSectors : t.allInvited) : unknown > 0 ? t.unknownParty(unknown) : missingInWords()}</p>
    </>
  )

  function missingInWords(): string {
    const sectorsMissing = missing.map(({ sector }) => t.sectors[sector]).join(', ')
    return wasHeld ? t.missingSectors(sectorsMissing) : t.notInvited(sectorsMissing)
  }
}
