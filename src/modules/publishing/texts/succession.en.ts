import type { SameTexts } from '../../../kernel/language.ts'
import type { succession as danish } from './succession.da.ts'

export const succession: SameTexts<typeof danish> = {
  heading: (name) => `${name} carries on in a new form`,
  ends: (day) => `The collaboration ends on ${day}.`,
  endedOn: (day) => `The collaboration ended on ${day}.`,
  follows: (day) => `From ${day} it continues in`,
  short: (day) => `Succeeded on ${day} by`,
  takesOver: 'Takes over the work of',
  origin: 'That the one succeeds the other:',
  before: 'Before and now, side by side',
  after: 'Now and after, side by side',
  sideBySideLead: 'Who goes on, who moves and who is new.',
  partiesOfBoth: 'The parties before and after',
  party: 'Party',
  partyBefore: 'Before',
  partyAfter: 'After',
  nowhere: '–',
  whatHappens: 'What happens',
  fates: {
    'goes-on': () => 'Goes on',
    moves: (other) => `Moves to ${other}`,
    'not-named-after': () => 'Not named as a party afterwards',
    joins: () => 'New party',
    succeeded: (other) => `Succeeded by ${other}`,
    succeeds: (other) => `Succeeds ${other}`,
  },
}
