import type { SameTexts } from '../../kernel/language.ts'
import type { texts as danish } from './texts.da.ts'

const foreign: Readonly<Record<string, string>> = {
  doc: 'a Word file in the old format. Open it in Word and save it as .docx.',
  odt: 'an OpenDocument file. Open it in LibreOffice or Word and save it as .docx or PDF.',
  rtf: 'an RTF file. Open it in Word and save it as .docx.',
  xls: 'a spreadsheet. A document must be Word, PDF, HTML, Markdown, text or FirstAgenda.',
  xlsx: 'a spreadsheet. A document must be Word, PDF, HTML, Markdown, text or FirstAgenda.',
  pptx: 'a presentation. Save it as PDF if it is the agenda or the minutes of the meeting.',
  zip: 'a collection of files. Unpack it and hand the files in one by one.',
  json: 'a JSON file, but not a meeting from FirstAgenda.',
  png: 'a picture. Samspil reads text; use the document that the picture was taken of.',
  jpeg: 'a picture. Samspil reads text; use the document that the picture was taken of.',
  gif: 'a picture. Samspil reads text; use the document that the picture was taken of.',
  tiff: 'a picture. Samspil reads text; use the document that the picture was taken of.',
}

const formats: Readonly<Record<string, string>> = {
  pdf: 'PDF',
  docx: 'Word',
  html: 'web page',
  markdown: 'Markdown',
  text: 'plain text',
  firstagenda: 'FirstAgenda',
}

export const texts: SameTexts<typeof danish> = {
  refusals: {
    'documents/empty': 'The file is empty: there is no text in it.',
    'documents/too-large': ({ megabytes, limit }) =>
      `The file is ${megabytes} MB. At most ${limit} MB is read at a time. Split it, or save it without pictures.`,
    'documents/unknown-format': ({ kind }) =>
      `The file is ${foreign[String(kind)] ?? `of a kind (${kind}) that Samspil does not read. Use Word (.docx), PDF, HTML, Markdown, text or FirstAgenda.`}`,
    'documents/wrong-extension': ({ extension }) =>
      `The file is called .${extension}, but its content is something else. Save it again from the program it was made in.`,
    'documents/damaged': 'The file is damaged or incomplete. Download or save it again, and try once more.',
    'documents/program': 'The file is a program, not a document. It has not been taken in.',
    'documents/encrypted': 'The file is protected by a password. Save a copy without a password and hand that in.',
    'documents/scanned-only':
      'The file is scanned: its pages are pictures without text. Use the original document, or run the file through text recognition first.',
    'documents/zip-bomb': 'The file unpacks to far more than a document usually holds and has not been opened.',
    'documents/not-text': 'The file is not text, although it claims to be.',
    'documents/incomplete-payload': ({ missing }) =>
      `The file from FirstAgenda lacks “${missing}”. Download the whole meeting, and try again.`,
    'documents/too-slow': 'The file took too long to read and was stopped. Split it, or save it in another format.',
    'documents/too-much-memory': 'The file needed too much memory to read and was stopped. Split it, or save it without pictures.',
    'documents/text-image-without-alternative': () =>
      'An image has no alternative text. Write between the square brackets what it shows, so that those who cannot see it know.',
    'documents/text-too-long': ({ most }) => `The text is too long. It can have at most ${most} characters.`,
    'documents/text-changed-meanwhile':
      'Others have changed the text so much since you opened it that yours cannot be merged automatically. Nothing was overwritten: your text is in the field. Open the page again in a new window, and put your words into the new text.',
    'documents/text-change-unreadable': 'The change could not be read and has not been saved. Open the page again.',
    'documents/nothing-to-print-with':
      'This machine has nothing to make PDFs with. Download the Word file instead, or ask those who run Samspil to install Chromium.',
  },
  notes: {
    'documents/read-by-content': ({ extension, format }) =>
      `The file is called .${extension} but has been read as ${formats[String(format)] ?? format}, which it is.`,
    'documents/decoded-as': ({ encoding }) => `The text was read in the encoding ${encoding}. Check that æ, ø and å are right.`,
    'documents/dropped-active-content': ({ count }) =>
      `The web page’s scripts and the like are left out (${count}). They cannot be seen on the page.`,
    'documents/left-out-pictures': ({ count }) =>
      count === 1
        ? 'One picture was left out; it is in the original. Its description is in the text, if it has one.'
        : `${count} pictures were left out; they are in the original. Their descriptions are in the text, where they have one.`,
    'documents/dropped-hidden': ({ count }) => `What the web page itself hides is left out (${count}).`,
    'documents/dropped-links': ({ count }) => `Links that could run code have become plain text (${count}).`,
    'documents/dropped-deletions': ({ count }) =>
      `The document carries deleted words in its tracked changes (${count}). They are left out.`,
    'documents/pages-without-text': ({ pages }) => `Pages without text, probably scanned: ${pages}. Their content has not been read.`,
  },
  formats,
}
