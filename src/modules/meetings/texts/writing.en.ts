import { many } from '../../../kernel/many.ts'
import type { SameTexts } from '../../../kernel/language.ts'
import type { writing as danish, writingEvents as danishEvents } from './writing.da.ts'

export const writing: SameTexts<typeof danish> = {
  title: (what) => `Earlier versions: ${what}`,
  lead: 'A version is kept whenever somebody leaves the text, and while it is written. No version is ever deleted.',
  conclusion: 'Conclusion',
  back: 'Back to the text',
  none: 'There are no earlier versions yet',
  noneHelp: 'The first is kept when somebody has written in the text.',
  list: 'Versions',
  number: 'Version',
  savedAt: 'Saved',
  writtenBy: 'Written by',
  nobody: 'How the text began',
  act: 'Restore',
  restore: (number) => `Restore version ${number}`,
  restored: (number) => `Version ${number} is back in the text`,
  restoredHelp: 'What was there before is kept as a version of its own.',
  compare: 'Compare two versions',
  from: 'From',
  to: 'To',
  now: 'The text as it is now',
  version: (number) => `Version ${number}`,
  show: 'Show differences',
  difference: (from, to) => `From ${from.toLowerCase()} to ${to.toLowerCase()}`,
  same: 'The two versions say the same.',
  summary: ({ added, removed, changed }) =>
    [
      changed > 0 ? many(changed, 'paragraph changed', 'paragraphs changed') : '',
      added > 0 ? `${added} added` : '',
      removed > 0 ? `${removed} removed` : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  unchangedLines: (number) => many(number, 'paragraph is unchanged', 'paragraphs are unchanged'),
}

export const writingEvents: SameTexts<typeof danishEvents> = {
  'text.changed': 'wrote in the text',
  'text.stage-kept': (told) => `kept version ${told('number')} of the text`,
  'text.restored': (told) => `restored version ${told('number')} of the text`,
}
