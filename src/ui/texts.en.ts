import type { SameTexts } from '../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  productName: 'Samspil',
  tagline: 'The shared record of health collaboration: meetings and decisions',
  skipToContent: 'Skip to content',
  mainNavigation: 'Main menu',
  breadcrumb: 'Breadcrumb',
  otherLanguage: 'Dansk',
  search: {
    label: 'Search meetings, items and decisions',
    button: 'Search',
  },
  printedFrom: (address) => `Printed from ${address}`,
  footer: {
    label: 'About this site',
    accessibility: 'Accessibility',
  },
  optional: 'optional',
  required: 'required',
  errorPrefix: 'Error:',
  errorSummary: (count) => (count === 1 ? 'There is a problem to correct' : `There are ${count} problems to correct`),
  tones: { info: 'Information', success: 'Done', warning: 'Warning', error: 'Error' },
  newWindow: 'opens in a new window',
  sectors: { region: 'Region and hospital', municipality: 'Municipality', 'general-practice': 'General practice' },
  pagination: {
    label: 'Pages',
    previous: 'Previous',
    next: 'Next',
    page: (page) => `Page ${page}`,
    of: (page, pages) => `Page ${page} of ${pages}`,
  },
  progress: {
    done: (done, total) => `${done} of ${total}`,
    mayLeave: 'You may leave this page. The work goes on.',
  },
  steps: { done: 'done', current: 'under way', coming: 'to do' },
  route: { past: 'treated', here: 'the matter is here now', planned: 'planned' },
  sourcePane: {
    doubt: 'doubt',
    unplaced: 'unplaced',
    toRecord: (label) => `${label}: go to the field`,
    toSource: (place) => `See the source: ${place}`,
  },
  closed: 'Closed',
}
