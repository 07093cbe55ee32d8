import type { Language } from '../../../kernel/language.ts'
import type { MatterView } from '../queries/matter-page.ts'
import { words } from './words.ts'

/** To make one takes longer than all else on the page. */
const lists: Readonly<Record<Language, Intl.ListFormat>> = {
  da: new Intl.ListFormat('da', { type: 'conjunction' }),
  en: new Intl.ListFormat('en', { type: 'conjunction' }),
}

/** Who can go on now, and who waits for whom, each in a sentence. */
export function waitingSentences({ treatments, waiting }: Pick<MatterView, 'treatments' | 'waiting'>, language: Language): string[] {
  const t = words(language).matter
  const nameOf = (id: string): string => treatments.find((treatment) => treatment.id === id)?.committeeName ?? ''
  const list = lists[language]
  const now = waiting.filter(({ waitsFor }) => waitsFor.length === 0).map(({ id }) => nameOf(id))
  if (now.length === 0) return [t.nobody]
  return [
    now.length === 1 ? t.turn(now[0] ?? '') : t.turns(list.format(now)),
    ...waiting.flatMap(({ id, waitsFor }) => {
      // Where a route comes back to a committee, it does not wait for itself.
      const others = waitsFor.filter((name) => name !== nameOf(id))
      return others.length > 0 ? [t.waits(nameOf(id), list.format(others))] : []
    }),
  ]
}
