import { seats } from './texts/seats.en.ts'
import { spreadsheet } from './texts/spreadsheet.en.ts'
import { bodies } from './texts/bodies.en.ts'
import { terms } from './texts/terms.en.ts'
import { groups } from './texts/groups.en.ts'
import { composition } from './texts/composition.en.ts'
import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

export const texts: SameTexts<typeof danish> = {
  events: {
    'appointments.handed-in': (told) => `handed in the spreadsheet “${told('file')}” of appointments (${told('name')})`,
    'appointments.replaced': (told) =>
      `replaced appointments in ${told('committee')} from ${told('from')} by “${told('file')}”: ${told('begun') || '0'} begin, ${told('ended') || '0'} leave`,
    'committee.created': (told) => `created the committee “${told('name')}”`,
    'committee.changed': (told) => `changed the committee “${told('name')}”`,
    'committee.ended': (told) => `ended the committee “${told('name')}”`,
    'committee.succeeded': (told) => `let the committee “${told('name')}” be carried on by “${told('successor')}”`,
    'partnership.created': (told) => `created the partnership “${told('name')}”`,
    'partnership.changed': (told) => `changed the partnership “${told('name')}”`,
    'partnership.ended': (told) => `ended the partnership “${told('name')}”`,
    'partnership.succeeded': (told) => `let the partnership “${told('name')}” be carried on by “${told('successor')}”`,
    'reference.loaded': 'loaded reference data',
    'reference.applied': (told) =>
      `updated the national map. Added: ${told('added') || '0'}. Changed: ${told('changed') || '0'}. Ended: ${told('ended') || '0'}`,
    'seat.added': (told) =>
      `made the seat “${told('seat')}” in ${told('committee')} from ${told('from')}${told('appointedBy') && `, appointed by ${told('appointedBy')}`}`,
    'seat.closed': (told) => `closed the seat “${told('seat')}” in ${told('committee')} after ${told('to')}`,
    'seats.made': (told) => `made ${told('seats')} seats in ${told('committee')} and placed ${told('placed')} people in them`,
    'appointment.made': (told) =>
      `appointed ${told('person')} as ${told('capacity')}${told('seat') && ` to the seat “${told('seat')}”`} in ${told('committee')} from ${told('from')}${told('to') && ` to ${told('to')}`}${told('instead') && ` instead of ${told('instead')}`}${told('beside') && ` beside ${told('beside')}`}`,
    'appointment.ended': (told) => `let ${told('person')} leave ${told('committee')} after ${told('to')}`,
    'appointment.moved': (told) => `moved ${told('person')} to the seat “${told('seat')}” in ${told('committee')} from ${told('from')}`,
    'appointment.placed': (told) =>
      `placed ${told('person')} ${told('beside') ? `beside ${told('beside')}` : `in the seat “${told('seat')}”`} in ${told('committee')}`,
    'group.founded': (told) =>
      `set up the group “${told('name')}” under ${told('under')}, after looking for “${told('subject')}”${told('answer') && `: ${told('answer')}`}`,
    'terms-of-reference.added': (told) => `wrote version ${told('version')} of the terms of reference of “${told('name')}”`,
    'rules-of-procedure.added': (told) => `wrote version ${told('version')} of the rules of procedure of “${told('name')}”`,
    'person.excluded': (told) =>
      `excluded ${told('person')} from closed material from ${told('from')}${told('until') && ` to ${told('until')}`}: ${told('reason')}`,
    'exclusion.ended': (told) => `lifted the exclusion of ${told('person')}`,
  },
  home: 'Front page',
  committees: 'Committees',
  kinds: { unknown: 'Committee' },
  composition,
  exclusions: {
    title: 'Excluded from closed material',
    lead: 'Closed items and attachments are read by the members of the committee, except those whom the secretariat has excluded, for instance because of a conflict of interest.',
    list: 'Those excluded',
    none: 'Nobody is excluded',
    noneHelp: 'Everyone whose role in the committee gives access to closed material can read it.',
    states: { coming: 'Begins later', current: 'Excluded now', ended: 'Ended' },
    period: (from: string, until: string) => `${from} – ${until}`,
    openPeriod: (from: string) => `from ${from}`,
    end: 'End it',
    notYours: 'Another secretary can lift it',
    new: 'Exclude a person',
    newLead:
      'The person can still read the open items of the committee. Closed items, attachments, originals and search results are not shown, not on behalf of someone else either.',
    person: 'Person',
    choose: 'Choose a person in the committee',
    reason: 'Reason',
    reasonHelp: 'Shown in the history of the committee. Write nothing sensitive.',
    from: 'First day',
    until: 'Last day',
    untilHelp: 'Leave it empty if the exclusion should last until it is lifted.',
    action: 'Exclude',
  },
  seats,
  bodies,
  groups,
  terms,
  spreadsheet,
  refusals: {
    'committees/body-name-missing': 'Write a name.',
    'committees/body-no-such-day': ({ day }) => (day ? `“${day}” is no date.` : 'Write a date.'),
    'committees/body-end-before-start': ({ from, to }) => `The last day (${to}) is before the first day (${from}).`,
    'committees/body-region-unknown': 'Choose a region from the list.',
    'committees/body-party-unknown': ({ line }) =>
      `Samspil does not know “${line}”. Write the full name of the organisation or the number of the municipality.`,
    'committees/body-party-twice': ({ line }) => `“${line}” is on the list more than once.`,
    'committees/body-name-taken': ({ name, region }) =>
      `There is a partnership of this kind called “${name}” in ${region} already, in a part of the period.`,
    'committees/body-committee-name-taken': ({ name }) =>
      `There is a committee called “${name}” in the same place already, in a part of the period.`,
    'committees/body-belongs-to-partnership': 'Choose the partnership that the committee belongs to.',
    'committees/body-belongs-to-organisation': 'Choose the organisation that the committee belongs to.',
    'committees/body-outside-partnership': ({ day, limit, partnership, side }) =>
      side === 'before'
        ? `${partnership} begins only on ${limit}, so the committee cannot begin on ${day}. Choose a later day, or correct the first day of the partnership.`
        : `${partnership} ends on ${limit}, so the committee cannot work on ${day}. Choose that day at the latest, or correct the last day of the partnership first.`,
    'committees/body-parent-not-there': ({ parent, from }) =>
      `${parent} does not exist on ${from}. Choose another committee or another day.`,
    'committees/body-parent-loop': ({ parent }) => `The committee cannot be under ${parent}, which is under it itself.`,
    'committees/body-reason-missing': 'Write why it ends.',
    'committees/body-reason-too-long': 'The reason is too long. Write at most 2,000 characters.',
    'committees/body-outlasted': ({ names, number }) =>
      `${names} ${number === 1 ? 'has' : 'have'} not ended by then. Tick the box if ${number === 1 ? 'it shall' : 'they shall'} end on the same day.`,
    'committees/body-begins-afterwards': ({ names, on }) =>
      `${names} begins only after ${on}. Correct its first day, or move it, before you end this.`,
    'committees/body-successor-unknown': 'Choose a successor from the list.',
    'committees/body-successor-itself': 'Nothing can follow itself.',
    'committees/body-successor-not-there': ({ successor, on }) => `${successor} does not exist on ${on}. Choose a day on which it does.`,
    'committees/body-succession-too-early': ({ name, from }) =>
      `${name} begins on ${from}. The successor can take over only after that day.`,
    'committees/body-successor-loop': ({ chain }) => `They would then follow one another in a ring: ${chain}.`,
    'committees/body-changed-meanwhile':
      'Somebody else has made corrections since you opened the form. See what it says now, and save again.',
    'committees/body-nothing-changed': 'You have corrected nothing.',
    'committees/group-subject-missing': 'Write what the group shall work on.',
    'committees/group-under-missing': 'Choose the committee that the group shall be under.',
    'committees/group-answer-missing': 'Write why a new group is needed when something exists for the subject.',
    'committees/group-sectors-missing': 'Take all three along, or write why one of them does not take part.',
    'committees/group-reason-too-long': 'The reason is too long. Write at most 2,000 characters.',
    'committees/terms-too-long': 'The text is too long. Write at most 200,000 characters.',
    'committees/terms-empty': 'Write the text.',
    'committees/terms-no-such-day': ({ day }) => (day ? `“${day}” is no date.` : 'Write a date.'),
    'committees/terms-before-last': ({ from }) => `The previous version applies from ${from}. A new one cannot apply from an earlier day.`,
    'committees/terms-mandate-missing': 'Write when the mandate ends. A group has a last day, which can be extended.',
    'committees/terms-mandate-before-start': 'The mandate cannot end before the text applies.',
    'committees/terms-newer-version': 'Somebody else has saved a new version since you opened the page.',
    'committees/sheet-without-heading': 'Samspil cannot find the headings. There must be a row with Plads-id and Navn among others.',
    'committees/sheet-columns-missing': ({ columns }) =>
      `The spreadsheet lacks: ${columns}. The heading may have been deleted or renamed. Download it again, or write the heading.`,
    'committees/sheet-column-twice': ({ column }) => `The column ${column} is there twice. Remove one.`,
    'committees/sheet-seat-unknown': ({ written }) =>
      `The seat “${written}” is not among those that you can appoint to here. Download the spreadsheet again, or correct the name.`,
    'committees/sheet-seat-doubtful': ({ written }) =>
      `Several seats are called “${written}”. Write the id of the seat in the column Plads-id.`,
    'committees/sheet-seat-twice': ({ other }) => `The seat is in row ${other} too. Remove one of the rows.`,
    'committees/sheet-organisation-unknown': ({ written }) => `Samspil does not know the organisation “${written}”. Write its full name.`,
    'committees/sheet-no-such-day': ({ written }) => `“${written}” is no date. Write it like 31-12-2025.`,
    'committees/sheet-capacity-unknown': ({ written }) => `There is no capacity “${written}”. Write for instance Medlem or Formand.`,
    'committees/sheet-start-is-fixed': ({ from }) =>
      `The person has sat there since ${from}, and that cannot be changed here. Write the old date again.`,
    'committees/sheet-cannot-prolong': ({ to }) =>
      `The appointment ends on ${to} and cannot be prolonged here. Write the old date again, or make a new appointment from the day after.`,
    'committees/sheet-person-doubtful': ({ name, choices }) =>
      `Which ${name}? Write the person id of the right one in the column Person-id, or “ny” for an entirely new person. Known: ${choices}`,
    'committees/sheet-person-unknown': ({ written }) => `Nobody has the id “${written}”. Delete it, or download the spreadsheet again.`,
    'committees/sheet-person-id-of-another': ({ name }) =>
      `The person id is that of ${name}, not of the name in the row. Delete it if it is somebody else.`,
    'committees/sheet-file-missing': 'Choose a spreadsheet.',
    'committees/sheet-file-too-large': 'The spreadsheet is too large. It may be 5 MB at most.',
    'committees/sheet-file-empty': 'The file is empty.',
    'committees/sheet-file-encrypted': 'The spreadsheet is protected by a password. Save it without one and try again.',
    'committees/sheet-file-old-format': 'The file is in an old format. Save it as XLSX or CSV and try again.',
    'committees/sheet-file-not-a-spreadsheet': 'The file is no spreadsheet. Use XLSX or CSV.',
    'committees/sheet-has-faults': 'The spreadsheet has faults. Mend them and upload it again. Nothing has been saved.',
    'committees/sheet-changes-nothing': 'The spreadsheet changes nothing, so there is nothing to save.',
    'committees/appointment-ends-before-start': 'The end date is before the day on which the appointment begins. Choose a later day.',
    'committees/already-ended': ({ to }) => `The appointment has ended already, or ends on ${to} at the latest.`,
    'committees/already-seated': 'The person already sits in the committee in that capacity for part of the period.',
    'committees/seat-taken': 'Somebody else holds the seat for part of the period. Choose another day, or write an end date.',
    'committees/seat-of-another-committee': 'The seat does not belong to this committee.',
    'committees/seat-of-another-capacity': 'The seat is not for that capacity.',
    'committees/chair-is-for-the-committee':
      'Chair and secretary are for the committee to choose. Choose member; the committee’s secretariat can then write who chairs.',
    'committees/seat-not-open-then': 'The seat is not there for the whole period.',
    'committees/committee-not-there-then': ({ first, last }) =>
      first ? `The committee does not begin until ${first}.` : `The committee ended on ${last}.`,
    'committees/beside-not-there-then': 'The member to sit beside does not sit there for the whole period.',
    'committees/no-such-day': 'Write the date as day, month and year.',
    'committees/nobody-named': 'Write who it is.',
    'committees/no-seat-chosen': 'Choose a seat.',
    'committees/organisation-not-known': 'The organisation is not in Samspil. Choose one from the list.',
    'committees/person-not-known': 'The person is not in Samspil. Write the name again.',
    'committees/not-confirmed': 'There is something to decide before the change can be saved.',
    'committees/cannot-be-placed-there': 'The person cannot have sat there for the whole period. Choose another.',
    'committees/seat-without-name': 'Give the seat a name.',
    'committees/seat-without-day': 'Choose a day on which the committee is there.',
    'committees/seat-appointed-by-nobody-known': 'The organisation is not in Samspil. Choose one from the list.',
    'committees/seat-in-use': 'Somebody holds the seat after that day. End the appointment first.',
    'committees/seat-closes-before-it-opens': 'Choose a day on which the seat is there.',
    'committees/no-seats-to-make': 'The seats that the sources name are already here.',
    'committees/right-outlasts-delegation': ({ name }: { readonly name: string | number }) =>
      `You act on behalf of ${name}, and those rights end again. You cannot give yourself access that way; ask someone else to.`,
    'committees/exclusion-of-nobody': 'Choose who is to be excluded.',
    'committees/exclusion-of-stranger': 'This person does not belong to the committee and so does not read its closed material.',
    'committees/exclusion-without-reason': 'Write why the person is excluded.',
    'committees/exclusion-reason-too-long': 'The reason is too long. Write at most 2,000 characters.',
    'committees/exclusion-day-missing': 'Write the first day as a date. The last may be empty.',
    'committees/exclusion-ends-before-start': 'The last day is before the first.',
    'committees/exclusion-in-the-past': 'The first day has passed. Choose today or later.',
    'committees/exclusion-overlaps': 'This person is excluded for part of the period already.',
    'committees/reference-unknown-file': ({ file, columns }) =>
      `${file} does not have the columns that reference data must have (found: ${columns || 'none'}). See reference/README.md.`,
    'committees/reference-table-twice': ({ file, table }) => `${file} holds ${table}, as another of the files does. Give only one of them.`,
    'committees/reference-cells': ({ row }) => `${row}: the line has not as many fields as the heading.`,
    'committees/reference-empty-cell': ({ row, column }) => `${row}: the field ${column} must be filled in.`,
    'committees/reference-unknown-kind': ({ row, said }) => `${row}: there is no kind “${said}”.`,
    'committees/reference-unknown-municipality': ({ row, said }) => `${row}: no municipality has the code ${said}.`,
    'committees/reference-unknown-organisation': ({ row, said }) => `${row}: the organisation “${said}” is not known.`,
    'committees/reference-unknown-partnership': ({ row, said }) => `${row}: the partnership “${said}” is not known.`,
    'committees/reference-no-such-day': ({ row, said }) => `${row}: “${said}” is no date. Write it as 2026-12-31.`,
    'committees/reference-end-before-start': ({ row, from, to }) => `${row}: the last day (${to}) is before the first day (${from}).`,
    'committees/reference-overlap': ({ row, other }) => `${row}: says the same for the same days as ${other}.`,
    'committees/reference-code-twice': ({ row, other, said }) => `${row}: the code ${said} is already given in ${other}.`,
    'committees/reference-not-yes-or-no': ({ row, said }) => `${row}: inferred must be yes or no, not “${said}”.`,
    'committees/reference-no-address-word': ({ row, said }) =>
      `${row}: “${said}” cannot be used in an address. Use small letters a–z, digits and hyphens.`,
    'committees/reference-successor-loop': ({ row, chain }) => `${row}: the successions go round in a ring (${chain}).`,
  },
}
