import { isCapitals } from './lines.ts'
import type { MeetingFacts } from '../head/meeting.ts'

/** A committee in capitals is given as the running text writes it, where it does; both places are kept. */
export function withMixedCase(text: string, facts: MeetingFacts): MeetingFacts {
  const name = facts.committee
  if (!name || !isCapitals(name)) return facts
  const pattern = new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'gi')
  for (const match of text.matchAll(pattern)) {
    if (isCapitals(match[0])) continue
    const committee = match[0].replace(/\s+/g, ' ')
    return {
      ...facts,
      committee,
      places: { ...facts.places, committee: [...(facts.places['committee'] ?? []), [match.index, match.index + match[0].length]] },
    }
  }
  return facts
}
