import type { SameTexts } from '../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'
import { editor } from './texts/editor.en.ts'

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
  /** On paper. */
  print: {
    contents: 'Contents',
    page: (page: string, pages: string) => `Page ${page} of ${pages}`,
    onPage: (page: string) => `page ${page}`,
  },
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
  table: 'Table',
  route: { past: 'Treated', here: 'The matter is here now', planned: 'Planned' },
  sourcePane: {
    doubt: 'doubt',
    unplaced: 'unplaced',
    alarm: 'warning',
    toRecord: (label) => `${label}: go to the field`,
    toSource: (place, label) => (label ? `${label}: see the source, ${place}` : `See the source: ${place}`),
  },
  closed: 'Closed',
  asOf: {
    label: 'Show as it was on',
    show: 'Show',
    other: (day) => `The page shows ${day}, not today`,
    toToday: 'Show as it is today',
  },
  dates: {
    months: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
    weekdays: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
    day: (date, month, year) => `${date} ${month} ${year}`,
    withWeekday: (weekday, day) => `${weekday} ${day}`,
    at: (day, hours) => `${day}, ${hours}`,
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    ahead: (amount) => `in ${amount}`,
    ago: (amount) => `${amount} ago`,
    days: (count) => `${count} days`,
    weeks: (count) => `${count} weeks`,
    monthsCounted: (count) => `${count} months`,
    years: (count) => `${count} years`,
  },
  editor,
}
