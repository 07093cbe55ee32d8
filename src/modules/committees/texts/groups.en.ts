import type { SameTexts } from '../../../kernel/language.ts'
import type { groups as danish } from './groups.da.ts'

export const groups: SameTexts<typeof danish> = {
  title: 'New group',
  lead: 'Many subjects have a group already. So first you see what exists.',
  steps: 'Steps',
  step: { subject: 'Subject', existing: 'What exists', details: 'The group' },
  subject: 'What will the group work on?',
  subjectHelp: 'Write the subject in a few Danish words, such as “fald i eget hjem”.',
  under: 'Which committee shall it be under?',
  underNone: 'Choose a committee',
  look: 'See what exists',
  existing: 'This exists already',
  existingLead: (subject) => `Groups and focus areas for “${subject}”, also ended ones and those of other partnerships.`,
  nothing: 'Nothing exists for the subject',
  nothingHelp: 'Samspil has looked at names, terms of reference and focus areas of all partnerships.',
  focusArea: 'Focus area',
  ended: (day) => `Ended on ${day}`,
  coming: (day) => `Begins on ${day}`,
  matched: (count) => (count === 1 ? 'One of the words fits' : `${capital(numeral(count))} of the words fit`),
  answer: 'Why a new group all the same?',
  answerHelp: 'The answer is kept together with what you have seen here.',
  goOn: 'Continue',
  back: 'Back',
  otherSubject: 'Look for another subject',
  kind: 'What kind of group?',
  name: 'Name of the group',
  from: 'First day',
  mandateEndsOn: 'The mandate ends on',
  mandateHelp: 'The secretariat is told 90 days before.',
  decidedBy: 'Who has decided it?',
  decidedByHelp: 'Committee and meeting, such as “Faglig Sundhedsklynge Midt, 12 March 2025”.',
  terms: 'Terms of reference',
  termsHelp: 'Aim, task, who takes part, and when it reports back. Headings begin with #.',
  sectors: 'Who takes part?',
  sectorNames: { region: 'Hospital or region', municipality: 'Municipalities', 'general-practice': 'General practice' },
  whyMissing: 'Why not all three?',
  whyMissingHelp: 'Only where one of them does not take part.',
  create: 'Set up the group',
  founding: 'Before the group was set up',
  foundedFor: (subject, day) => `On ${day} somebody looked for “${subject}”.`,
  foundNothing: 'Nothing existed for the subject.',
  foundThese: (names) => `This existed: ${names}.`,
  missing: (sectors) => `Not there from the beginning: ${sectors}.`,
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}

function numeral(number: number): string {
  return numerals[number] ?? String(number)
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
