import { many } from '../../../kernel/many.ts'
import type { SameTexts } from '../../../kernel/language.ts'
import type { year as danish } from './year.da.ts'

export const year: SameTexts<typeof danish> = {
  title: (year) => `Year plan ${year}`,
  lead: 'Meetings and deadlines of all committees, month by month.',
  of: (partnership) => `Meetings and deadlines in ${partnership}.`,
  clock: (hours) => hours,
  show: 'Show',
  yearField: 'Year',
  partnership: 'Partnership',
  anyPartnership: 'All partnerships',
  previous: (year) => `The year before: ${year}`,
  next: (year) => `The year after: ${year}`,
  plan: 'Plan meetings',
  calendar: 'Get the calendar',
  calendarHelp: 'Add the address to your calendar program, and it is updated when meetings are moved or cancelled.',
  overview: 'Overview',
  committee: 'Committee',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  monthNames: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
  meetings: 'Meetings',
  none: 'No meetings that year',
  noneHelp: 'Meetings appear here when they have been planned, or when an agenda or minutes mention them.',
  noMinutes: 'No minutes',
  deadlines: { submission: 'Items are due', dispatch: 'The agenda goes out' },
  clashes: 'Meetings at the same time',
  clash: (one, other, day) => `${one} and ${other} meet at the same time on ${day}.`,
  clashOfOne: (committee, day) => `${committee} has two meetings on ${day}.`,
  planned: (number) => `${many(number, 'meeting has', 'meetings have')} been planned.`,
  movedFrom: (day) => `Moved from ${day}`,
  done: {
    flyttet: 'The meeting has been moved, its deadlines have been worked out again, and the committee has been told.',
    aflyst: 'The meeting has been cancelled, and the committee has been told.',
  },
  notices: {
    moved: (committee, from, to) => `The meeting of ${committee} on ${from} has been moved to ${to}.`,
    changed: (committee, day, to) => `The meeting of ${committee} on ${day} has a new time or place: ${to}.`,
    cancelled: (committee, day) => `The meeting of ${committee} on ${day} is cancelled. Its page says why.`,
    deadline: (name, day) => `${name}: now ${day}.`,
  },
  cancelledBecause: (reason) => `Cancelled: ${reason}`,
}
