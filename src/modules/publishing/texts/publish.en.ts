import type { SameTexts } from '../../../kernel/language.ts'
import type { publish as danish } from './publish.da.ts'

export const publish: SameTexts<typeof danish> = {
  notPlaced: 'The committee has not been given its place yet',
  title: 'Publish the meeting',
  titleOfPublic: 'The meeting is public',
  lead: 'When you publish, everyone can read the open items of the meeting, who took part, and the upcoming meetings that are mentioned. Closed items can still be read by the committee only.',
  scan: 'Before that, Samspil looks for personal identification (CPR) numbers in the text.',
  already: 'The meeting is published. A new version becomes public too, unless something new in it must be seen by two people.',
  action: 'Publish now',
  back: 'Back to the meeting',
  refused: 'The meeting has not been published',
  notWithdrawn: 'The meeting has not been withdrawn',
  scanFiles: (files) =>
    files === 1
      ? 'The original becomes public too. Samspil has looked through it for CPR numbers, also in properties, comments and hidden text.'
      : `${files} originals become public too. Samspil has looked through them for CPR numbers, also in properties, comments and hidden text.`,
  noFiles: 'The original does not become public, as something in it is closed.',
  closedAttachments: (number) =>
    number === 1 ? 'One closed attachment stays with the committee.' : `${number} closed attachments stay with the committee.`,
  clean: 'Nothing that needs a second look has been found.',
  found: 'What was found',
  foundLead:
    'Correct the document and import it again. If it is no CPR number, you can write why; then another person must release the meeting.',
  finding: {
    'in-text': (masked) => `${masked} in the text of the page`,
    'in-file': (masked, place, file) => `${masked} in ${place}, ${file}`,
    unread: (why, file) => `${why}, ${file}`,
    'closed-file': (file) => `The same file is also a closed attachment, ${file}`,
    'picture-in-text': (pictures) =>
      pictures === 1 ? 'A picture in the text has no description' : `${pictures} pictures in the text have no description`,
  },
  atItem: (number) => `item ${number}`,
  defects: {
    'tracked-changes': 'Contains hidden changes',
    comments: 'Contains comments',
    'picture-without-text': 'A picture has no description',
    untagged: 'The file is not tagged and cannot be read aloud in order',
    'no-title': 'The file has no title',
    'no-language': 'The file does not say which language it is in',
  },
  hinderedLead:
    'It cannot be read by everyone, with a screen reader for instance. Correct it if you can. Otherwise write why it should go out all the same; another person must then release the meeting.',
  seenBefore: (findings) =>
    findings === 1
      ? 'One place is unchanged since two people let it pass. You are not asked again.'
      : `${findings} places are unchanged since two people let them pass. You are not asked again.`,
  places: {
    'file-name': 'the file’s name',
    text: 'the text',
    property: 'the file’s properties',
    comment: 'a comment',
    'tracked-change': 'a tracked change',
    'hidden-text': 'hidden text',
    'header-or-footer': 'a header or footer',
    footnote: 'a note',
    sheet: 'a sheet',
    'hidden-sheet': 'a hidden sheet',
    annotation: 'an annotation or a link',
    'form-field': 'a form field',
    'alternative-text': 'the description of a picture',
    'embedded-file': 'an embedded file',
    other: 'the file’s inner data',
  },
  placeOf: (place, of) => `${place} (${of})`,
  unreadWhy: {
    'page-without-text': 'A page is a picture and cannot be looked through',
    encrypted: 'A part is locked and cannot be looked through',
    damaged: 'A part is damaged and cannot be looked through',
    'too-deep': 'Files lie too deep within one another to be looked through',
    'unknown-format': 'A part has an unknown format and cannot be wholly looked through',
    'never-inspected': 'The file has not been looked through',
  },
  ask: 'Ask another person to release',
  askReason: 'Why is what was found no obstacle?',
  askReasonHelp: 'The other person, of the committee’s secretariat or one of its chairs, sees what was found and your reason.',
  askedBy: (name, at) => `${name} asked for release on ${at}`,
  askedBecause: (reason) => `Reason: ${reason}`,
  waitForOther: 'Somebody other than the person who asked must release the meeting.',
  release: 'Release the meeting',
  later: 'Publish at a chosen time',
  laterDay: 'Date',
  laterTime: 'Time',
  laterHelp: 'For example 8.00',
  schedule: 'Publish at that time',
  scheduled: (at, name) =>
    `The meeting will be published on ${at}, as ${name} has decided. If anything new comes before then, it will not happen by itself.`,
  withdrawHeading: 'Withdraw the meeting',
  withdrawHelp:
    'The meeting disappears from its page, search, calendars and originals. At its address it says that it was withdrawn, and why.',
  withdrawReason: 'Reason, for everyone to read',
  withdraw: 'Withdraw',
}
