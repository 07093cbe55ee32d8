import { many } from '../../../kernel/many.ts'
import type { SameTexts } from '../../../kernel/language.ts'
import type { batch as danish } from './batch.da.ts'

export const batch: SameTexts<typeof danish> = {
  title: (when) => `Import ${when}`,
  by: (name) => `Handed in by ${name}`,
  reading: (number) => many(number, 'document is being read', 'documents are being read'),
  cancel: 'Pause the rest',
  keepStill: 'Stop automatic updates',
  follow: 'Update automatically again',
  paused: 'The import is paused',
  pausedHelp: (number) => `${number} are waiting and have not been read. What has been read is still here.`,
  resume: 'Continue reading',
  acceptClear: (number) => (number === 1 ? 'Record the document that has no doubts' : `Record the ${number} documents that have no doubts`),
  acceptClearHelp:
    'Documents with doubts, new committees or possible CPR numbers, and those that change a meeting in the record, stay until you have seen them.',
  accepted: (accepted, left) =>
    `${many(accepted, 'document has been recorded', 'documents have been recorded')}. ${left === 0 ? 'None are left.' : `${many(left, 'is left', 'are left')} for review; the reason is given for each document.`}`,
  nextToLookAt: 'See the next proposal',
  papers: 'Documents',
  file: 'File',
  about: 'About',
  state: 'State',
  action: 'Next',
  seeProposal: 'See proposal',
  seeMeeting: 'See the meeting',
  tryAgain: 'Try again',
  items: (number) => many(number, 'item', 'items'),
  personalNumbers: (number) => many(number, 'possible CPR number', 'possible CPR numbers'),
  doubts: (number) => many(number, 'uncertain thing', 'uncertain things'),
  forFile: (what, file) => `${what}: ${file}`,
}
