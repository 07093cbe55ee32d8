import type { SameTexts } from '../../../kernel/language.ts'
import { many } from '../../../kernel/many.ts'
import type { pasting as danish, undescribed as danishUndescribed } from './pasting.da.ts'

export const pasting: SameTexts<typeof danish> = {
  title: 'Paste an item',
  lead: 'Copy the case in Word or on a web page, and paste it here. Headings, lists, tables and pictures are kept, and the text is divided by its headings.',
  field: 'Text of the case',
  fieldHelp: 'Paste with Ctrl+V (Cmd+V on a Mac). Pictures become attachments and are shown in the text. Scripts are left out.',
  start: 'Start the item',
  orFile: 'Or hand in the file',
  file: 'Word, PDF, HTML, Markdown or text',
  fromFile: 'Start from the file',
  fromFileFor: (organisation: string) => `Start from the file for ${organisation}`,
  done: 'The text has been pasted',
  pictureCalled: 'Image',
  shown: (number: number) => `${many(number, 'picture was', 'pictures were')} attached and shown in the text.`,
  attached: (number: number) => `${many(number, 'picture is', 'pictures are')} in a format that the text cannot show, and only attached.`,
  leftOut: (number: number) =>
    `${many(number, 'picture was', 'pictures were')} left out, but for the description. That may be a chart from Word, a file outside the document, one that is too large, or more than 100 pictures. Attach them, and the text can show them.`,
  active: (number: number) => `${many(number, 'script was', 'scripts were')} left out.`,
  notStarted: 'The text has not been pasted',
}

export const undescribed: SameTexts<typeof danishUndescribed> = {
  heading: (number) => (number === 1 ? 'A picture has no description' : `${number} pictures have no description`),
  why: 'Say at the picture what it shows, so that those who cannot see it are told too. Until then two people must see it before the item becomes public.',
}
