import type { Language } from '../../../kernel/language.ts'
import type { MatterView } from '../queries/matter-page.ts'
import { words } from './words.ts'

/** Who can go on now, and who waits for whom, each in a sentence. */
export function waitingSentences({ treatments, waiting }: Pick<MatterView, 'treatments' | 'waiting'>, language: Language): string[] {
  const t = words(language).matter
  const nameOf = (id: string): string => treatments.find((treatment) => treatment.id === id)?.committeeName ?? ''
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const now = waiting.filter(({ waitsFor }) => waitsFor.length === 0).map(({ id }) => nameOf(id))
  if (now.length === 0) return [t.nobody]
  return [
    now.length === 1 ? t.turn(now[0] ?? '') : t.turns(list.format(now)),
    ...waiting.filter(({ waitsFor }) => waitsFor.length > 0).map(({ id, waitsFor }) => t.waits(nameOf(id), list.format(waitsFor))),
  ]
}
