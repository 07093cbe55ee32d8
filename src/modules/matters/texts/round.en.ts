import { many } from '../../../kernel/many.ts'
import type { EventSentence, Told } from '../../../kernel/told.ts'
import type { RoundRefusalCode } from '../rules/involvement/why-not-decide.ts'

export const round = {
  listTitle: 'The yearly round',
  listLead:
    'Every year in the third quarter all committees, KLU, PLO and PIU are asked what the partnership should take up. All get an answer.',
  none: 'No round has been held yet.',
  noneHelp: 'When the secretariat opens a round, or its outcome is made public, it appears here.',
  open: 'Open a round',
  year: 'Year',
  closesOn: 'Answer by',
  openHelp: 'The committees of all parties, KLU, PLO and PIU are invited at once.',
  title: (year: number): string => `The ${year} round`,
  span: (from: string, to: string): string => `${from} to ${to}`,
  underWay: 'Under way',
  closed: 'Closed',
  published: 'Public',
  notPublished: 'Not public',
  heard: 'Heard and answered',
  voice: 'Who',
  invited: 'Invited',
  heardCount: 'Wishes',
  answered: 'Answered',
  voices: {
    'municipal-committee': 'Municipal committees',
    klu: 'KLU (municipality and general practitioners)',
    plo: 'PLO (general practice)',
    piu: 'PIU (patients and relatives)',
    other: 'Other parties',
  },
  raise: 'Send a wish',
  onBehalfOf: 'From',
  choose: 'Choose whom the wish is from',
  wish: 'What should the partnership take up?',
  wishHelp: 'Keep it short, and without data on individuals. You get an answer that says what became of it.',
  send: 'Send',
  ideas: 'Wishes',
  noIdeas: 'There are no wishes yet.',
  others: (number: number): string => many(number, 'wish from others is not shown here.', 'wishes from others are not shown here.'),
  ungrouped: 'Not grouped yet',
  group: 'Group the chosen',
  groupTitle: 'What are they about?',
  groupClosed: 'Keep the subject off the public page',
  chooseIdeas: 'Choose the wishes that belong together',
  groups: 'What became of it',
  noGroups: 'Nothing is grouped yet.',
  count: (number: number): string => many(number, 'wish', 'wishes'),
  decisions: { 'taken-up': 'Taken up', later: 'Later', elsewhere: 'Belongs elsewhere', 'not-taken-up': 'Not taken up' },
  undecided: 'Not decided',
  decide: (title: string): string => `Decide: ${title}`,
  changeDecision: (title: string): string => `Change the decision: ${title}`,
  decision: 'Decision',
  chooseDecision: 'Choose',
  reason: 'Reason',
  reasonHelp: 'It is also the answer to everyone with a wish in the group. What is taken up is followed as a matter.',
  saveDecision: 'Decide and answer',
  toMatter: 'See the matter',
  answer: (from: string): string => `Answer to ${from}`,
  changeAnswer: (from: string): string => `Change the answer to ${from}`,
  sendAnswer: 'Send the answer',
  answeredOn: (day: string): string => `Answer ${day}`,
  waits: 'Waiting for an answer',
  closeRound: 'Close the round',
  closeHelp: 'A round is closed when every wish has its answer.',
  publish: 'Show the outcome to everyone',
  withdraw: 'Stop showing it to everyone',
  publishHelp:
    'Everyone sees how many were heard and answered, and what was decided. The wording of the wishes, and whom they are from, is not shown.',
  withheld: (number: number): string => many(number, 'subject is not shown here.', 'subjects are not shown here.'),
  wordsWithheld: 'The wording of the wishes, and whom they are from, is shown to the partnership’s parties only.',
  withheldTitle: 'A subject that is not shown',
  saved: 'Saved.',
  refused: 'It is not saved',
} as const

/** A closed group is told of without its title. */
const group = (told: Told): string => (told('title') ? `“${told('title')}”` : 'a closed group')

export const roundEvents = {
  'round.opened': (told) => `opened the ${told('year')} round and invited ${told('number')} to send wishes`,
  'round.closed': (told) => `closed the ${told('year')} round`,
  'round.published': (told) => `showed the outcome of the ${told('year')} round to everyone`,
  'round.withdrawn': (told) => `stopped showing the outcome of the ${told('year')} round to everyone`,
  'idea.raised': (told) => `sent a wish from ${told('from')} to the ${told('year')} round`,
  'ideas.grouped': (told) => `grouped ${many(told('number'), 'wish', 'wishes')} of the ${told('year')} round under ${group(told)}`,
  'idea-group.decided': (told) =>
    `decided what became of ${group(told)} in the ${told('year')} round, and answered ${many(told('number'), 'wish', 'wishes')}`,
  'idea.answered': (told) => `answered ${told('to')} on a wish in the ${told('year')} round`,
} satisfies Record<string, EventSentence>

export const roundRefusals = {
  'matters/round-year': 'Write a year.',
  'matters/round-there-already': ({ year }: { readonly year: number }) =>
    `There is already a round in ${year}. Wishes are collected in it.`,
  'matters/round-days': 'Choose a day that has not passed, so that there is time to answer.',
  'matters/round-closed': 'The round is closed. What you wrote is still here; send it in the next round.',
  'matters/round-unanswered': ({ unanswered }: { readonly unanswered: number }) =>
    unanswered === 1
      ? '1 wish has no answer. The round can be closed once it has one.'
      : `${unanswered} wishes have no answer. The round can be closed once they have one.`,
  'matters/idea-missing': 'Write the wish or the reason.',
  'matters/idea-too-long': ({ most, over }: { readonly most: number; readonly over: number }) =>
    `Write at most ${most} characters; there are ${over} too many. What you wrote is still here.`,
  'matters/idea-personal-number': 'The text seems to contain a CPR number. Write without data on individuals. Nothing has been saved.',
  'matters/idea-voice-missing': 'Choose whom the wish is from.',
  'matters/ideas-not-chosen': 'Choose at least one wish.',
  'matters/group-title-missing': 'Write what the wishes are about.',
  'matters/group-decision-missing': 'Choose what was decided.',
  'matters/group-reason-missing': 'Write a reason. It is the answer to those who sent the wishes.',
} satisfies Record<RoundRefusalCode, unknown>
