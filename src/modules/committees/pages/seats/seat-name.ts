import type { Language } from '../../../../kernel/language.ts'
import { words } from '../words.ts'

interface NamedSeat {
  readonly name: string
  readonly capacity: keyof ReturnType<typeof words>['seats']['capacities']
  readonly sector: keyof ReturnType<typeof words>['seats']['sectors']
}

/** A seat's own name, or what it is for where nobody has named it. */
export function seatName({ name, capacity, sector }: NamedSeat, language: Language): string {
  const t = words(language).seats
  return name || t.unnamed(t.capacities[capacity], t.sectors[sector])
}
