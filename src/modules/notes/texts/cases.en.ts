import { many } from '../../../kernel/many.ts'
import type { EventSentence } from '../../../kernel/told.ts'
import type { CaseRefusalCode } from '../rules/cases/why-not-write-case.ts'

export const cases = {
  heading: 'Case for the committee',
  title: (committee: string, item: string): string => `Case for ${committee}: item ${item}`,
  itemOf: (number: string, title: string, committee: string, day: string): string => `Item ${number}: ${title} (${committee}, ${day})`,
  lead: 'The text is made from the agenda under your own headings. Correct it, and download it.',
  involvement: 'Involvement',
  saved: 'Saved.',
  refused: 'It is not saved',
  begin: 'Make the case',
  beginHelp: 'The case gets a title, background, what the cluster asks, what it means for you, recommendation and attachments.',
  template: 'Headings',
  templateSource: (source: string): string => `Source: ${source}`,
  templateInferred: 'The headings are a proposal; they were not read in one of the municipality’s cases.',
  closed: 'Closed case',
  closedHelp: 'The item is closed. Only those who may read it in the cluster see the case, and each viewing is recorded.',
  withdrawn: 'The item was taken off the agenda',
  withdrawnHelp: (version: number): string =>
    `That was in version ${version} of the agenda, after the case was written. The text is still here and can be downloaded.`,
  changed: 'The agenda says something else now',
  changedHelp: 'See what is new. What you wrote yourselves stays unless you choose the new text.',
  newsKinds: { changed: 'changed', new: 'new', gone: 'no longer on the agenda' },
  keepMine: 'Keep what we wrote',
  takeNew: 'Take the new text',
  newText: 'New text',
  renew: 'Get what is new',
  head: 'Title and case number',
  caseTitle: 'Title',
  save: 'Save',
  edit: (heading: string): string => `Correct “${heading}”`,
  text: (heading: string): string => `Text under “${heading}”`,
  textHelp: 'An empty line separates paragraphs. A bullet point begins with “- ”.',
  undo: 'Use the agenda’s text again',
  edited: 'Corrected by you',
  vanished: 'This is no longer in the agenda',
  sources: (number: number): string => many(number, 'source', 'sources'),
  sourceKinds: {
    committee: 'Committee',
    meeting: 'Meeting',
    item: 'Item',
    'follow-up': 'Follow-up',
    partnership: 'Partnership',
    organisation: 'Municipality',
    'boundary-question': 'Boundary question',
    matter: 'Matter',
    involvement: 'The committee’s meeting',
  },
  fetch: 'Download the case',
  word: 'Word',
  html: 'HTML',
  pdf: 'PDF',
  copyHeading: 'Copy the case',
  copyHelp: 'With headings, lists and tables, to paste into your own system.',
  copyText: 'Show the text and copy it',
  copy: 'Copy the text',
  copied: 'Copied',
  fileName: 'case',
} as const

export const caseEvents = {
  'case.generated': (told) => `made a case for ${told('committee')} about item ${told('item')}`,
  'case.edited': (told) => `corrected the case for ${told('committee')} about item ${told('item')}`,
  'case.regenerated': (told) => `brought what is new in the agenda into the case for ${told('committee')} about item ${told('item')}`,
} satisfies Record<string, EventSentence>

export const caseRefusals = {
  'notes/case-not-asked': 'The committee was not asked to see the item. Confirm it first under involvement.',
  'notes/case-there-already': 'There is already a case for the committee about the item. Here it is.',
  'notes/case-item-withdrawn':
    'The item was taken off the agenda, so there is nothing to make the case from. What was written is still here.',
  'notes/case-title-missing': 'Write a title.',
  'notes/case-title-too-long': ({ most }: { readonly most: number }) => `Write at most ${most} characters.`,
} satisfies Record<CaseRefusalCode, unknown>
