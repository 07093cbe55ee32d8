import { many } from '../../../kernel/many.ts'
import type { SameTexts } from '../../../kernel/language.ts'
import type { merge as danish } from './merge.da.ts'

export const merge: SameTexts<typeof danish> = {
  doubles: 'People listed twice',
  doublesLead:
    'Documents write names in several ways. Here are the entries that are most alike. Merge two only when you know that they are the same person; it can be undone.',
  noDoubles: 'No entries are alike',
  noDoublesHelp: 'New ones appear here when a document writes a name in a new way.',
  likeness: { 'same-name': 'Same name', 'middle-name': 'Same first and last name', 'one-letter': 'One letter’s difference' },
  seatCount: (seats) => (seats === 0 ? 'no seats today' : many(seats, 'seat today', 'seats today')),
  compare: 'Compare',
  compareOf: (one, other) => `${one} and ${other}`,
  pair: 'Entries',
  why: 'Likeness',
  merges: 'Merged',
  mergesLead: 'The latest merge of an entry is undone first.',
  mergedAs: (merged, kept) => `${merged} was merged with ${kept}`,
  mergedFacts: (when, who) => `${when} by ${who}`,
  undo: 'Undo',
  undoRefused: 'Cannot be undone now',
  title: 'Merge two entries',
  lead: 'Is it the same person? Everything in the other entry moves to the one that is kept. The old address then leads to it.',
  kept: 'Is kept',
  merged: 'Is merged into it',
  swap: 'Swap: keep the other',
  organisation: 'Organisation',
  seats: 'Seats',
  noSeats: 'No seats.',
  appearances: (meetings) =>
    meetings === 0
      ? 'Named in no documents'
      : meetings === 1
        ? 'Named in one place in documents'
        : `Named in ${meetings} places in documents`,
  contact: 'Contact data',
  rights: 'Rights today',
  yes: 'Yes',
  no: 'No',
  happens: 'What will happen',
  movedSeats: (seats) => (seats === 0 ? 'No seats move.' : many(seats, 'seat moves.', 'seats move.')),
  movedMeetings: (places) =>
    places === 0
      ? 'No documents name it.'
      : places === 1
        ? '1 place in documents will show the kept entry.'
        : `${places} places in documents will show the kept entry.`,
  movedRest: 'Rights, accounts, keys and what the person has lent to others come along.',
  bothContacts: 'Both have contact data: those of the kept entry apply.',
  signedOut: 'Whoever is signed in as one of them is signed out.',
  joins: 'Seats that become one',
  joinsText: 'Both sit in the same committee at the same time in the same role. The seat lasts as long as the two together.',
  besides: 'Look here: two roles at one time',
  besidesText:
    'Both sit in the same committee at the same time, but in different roles. Both seats stay; correct them in the committee afterwards if it is a mistake.',
  confirm: 'Yes, merge them',
  back: 'Back to the list',
  refused: 'They cannot be merged',
  oldAddress: 'You followed an old address',
  oldAddressText: (old, kept) => `The entry ${old} was merged with ${kept}. You see the kept entry.`,
}
