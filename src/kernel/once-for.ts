import { LastUsed } from './last-used.ts'
import { nameOf, settle } from './settled.ts'

/** The work is pure: what it made of settled values it need not make of the same again. Room for as many answers. */
export function onceFor<Given extends readonly object[], Made extends object>(
  room: number,
  work: (...given: Given) => Made,
): (...given: Given) => Made {
  const made = new LastUsed<Made>(room)
  return (...given) => {
    const names = given.map(nameOf)
    if (names.includes(undefined)) return work(...given)
    const key = names.join(' ')
    const before = made.find(key)
    if (before) return before
    const answer = settle(work(...given))
    made.keep(key, answer, 1)
    return answer
  }
}
