import type { texts as danish } from './texts.da.ts'

export const texts: typeof danish = {
  events: {
    'follow-up.opened': 'entered a follow-up',
  },
  refusals: {
    'decisions/text-missing': 'Write what is to be done.',
    'decisions/text-too-long': ({ most }) => `The text is too long. Write at most ${most} characters.`,
    'decisions/party-missing': 'Choose a responsible party or person. Without one it stays a proposal.',
    'decisions/due-day-wrong': 'The due date is not a day. Write it as 31-12-2026.',
    'decisions/due-before-meeting': ({ meeting }) =>
      `The due date is before the meeting (${meeting}) at which it was agreed. Choose a later day.`,
    'decisions/committee-dissolved': 'The committee has been dissolved. Choose the committee that is to follow up.',
    'decisions/committee-dissolved-succeeded': ({ successor }) =>
      `The committee has been dissolved. ${successor} carries on; put the follow-up there.`,
  },
}
