import type { SameTexts } from '../../../kernel/language.ts'
import type { answer as danish } from './answer.da.ts'

export const answer: SameTexts<typeof danish> = {
  title: 'Answer on a follow-up',
  lead: 'You are asked to say what has happened. The link is for this one answer only.',
  closedLead: 'The follow-up is closed to everyone but the members of its committee. Sign in to see it and answer.',
  signIn: 'Sign in and answer',
  text: 'What is to be done',
  due: 'Due',
  committee: 'Committee',
  agreed: 'Agreed',
  answersAs: 'You answer as',
  yourAnswer: 'Your answer',
  readOn: 'See the follow-up',
  until: (day) => `The link is valid until ${day}.`,
  thanks: 'Thank you for your answer',
  thanksLead:
    'Your answer has been saved, and the secretariat can see it. There is nothing more for you to do. To correct something later, sign in.',
  unusable: 'The link cannot be used',
}
