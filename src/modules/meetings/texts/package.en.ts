import type { SameTexts } from '../../../kernel/language.ts'
import type { packaged as danish, packageRefusals as danishRefusals } from './package.da.ts'

const many = (number: number, one: string, more: string): string => (number === 1 ? `1 ${one}` : `${number} ${more}`)

export const packaged: SameTexts<typeof danish> = {
  title: 'Fetch the papers of the meeting',
  of: (meeting) => `Papers of ${meeting}`,
  action: 'Fetch papers',
  from: (kind, version) => `Made of the ${kind.toLowerCase()}, version ${version}.`,
  editions: {
    member: "Members' edition",
    chairs: "Chairs' edition",
    public: 'Public edition',
  },
  editionHelp: {
    member: 'Everything that you may read as one who takes part in the work of the committee.',
    memberOpenOnly: 'The open items and attachments. Of closed items only the number.',
    chairs: "As the members' edition, with times and internal notes. For chairs and secretariat only.",
    public: 'What everyone may read. Of closed items only number and public title.',
  },
  holds: (items, attachments) => `${many(items, 'item', 'items')} and ${many(attachments, 'attachment', 'attachments')}`,
  make: 'Prepare the PDF',
  making: 'The joined PDF is being made',
  keepStill: 'Stop automatic updates',
  follow: 'Update automatically again',
  makingNow: (done, of) => `Attachments looked into: ${done} of ${of}`,
  failed: 'The joined PDF could not be made. Try again, or fetch the zip file.',
  pdf: 'Fetch the joined PDF',
  pdfHolds: 'Title page, contents, items and all attachments that can be joined, in one file with bookmarks and page numbers.',
  word: 'Fetch Word',
  wordHolds: 'The items with all their text, without attachments. Can be edited.',
  zip: 'Fetch zip',
  zipHolds: (files) =>
    files === 0
      ? 'The items as PDF and Word, and a list of checksums.'
      : `The items as PDF and Word, ${many(files, 'attachment as a file', 'attachments as files')} and a list of checksums.`,
  nothing: 'The meeting has neither an agenda nor minutes yet. Its papers can be fetched here once it has.',
  back: 'Back to the meeting',
  paper: {
    kicker: (kind, edition) => `${kind} · ${edition}`,
    committee: 'Committee',
    partnership: 'Partnership',
    time: 'Time',
    place: 'Place',
    version: 'Version',
    edition: 'Edition',
    changesHeading: (before) => `Changed since version ${before}`,
    participants: 'Participants',
    name: 'Name',
    role: 'Role',
    organisation: 'Organisation',
    presence: 'Attendance',
    minutes: (minutes) => many(minutes, 'minute', 'minutes'),
    startsAt: (time) => `at ${time}`,
    late: 'Late item',
    closed: 'Closed item',
    closedNotice: 'The item is closed. It may not be shown to others than those who read it in the committee.',
    withheld: 'The item is closed. Its title, text and attachments are not in this edition.',
    publicDecision: 'Decision as the public is told it',
    internalNote: (note) => `Internal note: ${note}`,
    attachments: 'Attachments',
    attachment: (number) => `Attachment ${number}`,
    closedAttachment: 'closed',
    handout: 'handed out at the meeting',
    noFile: 'the file is not in Samspil',
    withheldAttachments: (number) =>
      number === 1 ? '1 closed attachment is not in this edition.' : `${number} closed attachments are not in this edition.`,
    file: 'File',
    size: 'Size',
    pages: 'Pages',
    checksum: 'Checksum (SHA-256)',
    follows: (pages) => (pages === 1 ? 'The attachment follows on the next page.' : `The attachment follows on the next ${pages} pages.`),
    untagged: 'The PDF has no tags for screen readers. Its text can be read out, but without headings, lists and tables.',
    trouble: {
      'not-pdf': 'The attachment is not a PDF and cannot be joined in here. It is in the zip as a file.',
      damaged: 'The PDF is damaged and cannot be joined in here. It is in the zip as a file.',
      protected: 'The PDF is protected and cannot be joined in here. It is in the zip as a file.',
      'no-pages': 'The PDF has no pages. It is in the zip as a file.',
      'too-large': 'The attachment is too large to be joined in here. It is in the zip as a file.',
      missing: 'The file of the attachment is gone. Ask the secretariat.',
      'no-file': 'Only the title of the attachment is known. Its file is not in Samspil.',
    },
    about: 'About this file',
    aboutText: (edition, version, kind) =>
      `The file was made by Samspil and holds everything that the reader of this edition may see (${edition.toLowerCase()}, ${kind.toLowerCase()}, version ${version}). The page numbers at the foot count the whole file.`,
    joined: (joined, all) => `${joined} of ${many(all, 'attachment is', 'attachments are')} joined in.`,
    accessibility: 'Accessibility',
    accessible: 'Title page, contents and items have tags for screen readers. So have all attachments that are joined in.',
    partlyAccessible: 'Title page, contents and items have tags for screen readers. These attachments have none:',
    leftOut: 'Not joined in',
    nothingInItem: 'The item has no text.',
  },
  files: {
    folder: 'Attachments',
    agenda: (kind) => kind,
    checksums: 'SHA256SUMS',
    list: 'Contents.txt',
    listTitle: (meeting, edition) => `${meeting} · ${edition}`,
    listMissing: (attachment, reason) => `Not included: ${attachment}. ${reason}`,
    withheld: (items, attachments) =>
      `Closed in this edition: ${many(items, 'item', 'items')} and ${many(attachments, 'attachment', 'attachments')}.`,
  },
}

export const packageRefusals: Record<keyof typeof danishRefusals, string> = {
  'meetings/package-nothing-yet': 'The meeting has neither an agenda nor minutes yet, so there are no papers to join.',
  'meetings/package-not-public': 'The meeting is not published, so there is no public edition of its papers.',
}
