import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { useTexts } from './language-context.ts'

export type Sector = 'region' | 'municipality' | 'general-practice'

const icons: Record<Sector, IconName> = { region: 'hospital', municipality: 'town-hall', 'general-practice': 'stethoscope' }

export interface SectorMarkProps {
  readonly sector: Sector
  /** An organisation's name instead of the sector's; the sector is then read out before it. */
  readonly name?: string
}

/** Which of the three parties at the table: colour, icon and word together. */
export function SectorMark({ sector, name }: SectorMarkProps) {
  const word = useTexts().sectors[sector]
  return (
    <span class={`sector sector-${sector}`}>
      <span class="sector-icon">
        <Icon name={icons[sector]} small />
      </span>
      <span>
        {name && <span class="sr-only">{word}: </span>}
        {name ?? word}
      </span>
    </span>
  )
}
