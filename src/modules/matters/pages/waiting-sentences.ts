import type { Language } from '../../../kernel/language.ts'
import { listed } from '../../../ui/listed.ts'
import type { MatterView } from '../queries/matter-page.ts'
import { words } from './words.ts'

/** Who can go on now, and who waits for whom, each in a sentence. */
export function waitingSentences({ treatments, waiting }: Pick<MatterView, 'treatments' | 'waiting'>, language: Language): string[] {
  const t = words(language).matter
  const nameOf = (id: string): string => treatments.find((treatment) => treatment.id === id)?.committeeName ?? ''
  const now = waiting.filter(({ waitsFor }) => waitsFor.length === 0).map(({ id }) => nameOf(id))
  if (now.length === 0) return [t.nobody]
  return [
    now.length === 1 ? t.turn(now[0] ?? '') : t.turns(listed(now, language)),
    ...waiting.flatMap(({ id, waitsFor }) => {
      // Where a route comes back to a committee, it does not wait for itself.
      const others = waitsFor.filter((name) => name !== nameOf(id))
      return others.length > 0 ? [t.waits(nameOf(id), listed(others, language))] : []
    }),
  ]
}
