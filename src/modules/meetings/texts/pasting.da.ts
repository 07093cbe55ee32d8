import { many } from '../../../kernel/many.ts'

/** A case that comes from elsewhere, with its pictures. */
export const pasting = {
  title: 'Indsæt et punkt',
  lead: 'Kopiér sagen i Word eller på en webside, og sæt den ind her. Overskrifter, lister, tabeller og billeder bevares, og teksten deles efter overskrifterne.',
  field: 'Sagens tekst',
  fieldHelp: 'Sæt ind med Ctrl+V (Cmd+V på Mac). Billeder bliver bilag og vises i teksten. Scripts tages ikke med.',
  start: 'Begynd på punktet',
  orFile: 'Eller aflever filen',
  file: 'Word, PDF, HTML, Markdown eller tekst',
  fromFile: 'Begynd med filen',
  fromFileFor: (organisation: string) => `Begynd med filen for ${organisation}`,
  done: 'Teksten er sat ind',
  /** What a picture without a description is called until somebody says what it shows. */
  pictureCalled: 'Billede',
  shown: (number: number) => `${many(number, 'billede er', 'billeder er')} lagt på som bilag og vises i teksten.`,
  attached: (number: number) =>
    `${many(number, 'billede er', 'billeder er')} i et format, som teksten ikke kan vise, og er kun lagt på som bilag.`,
  leftOut: (number: number) =>
    `${many(number, 'billede er', 'billeder er')} ikke taget med, kun beskrivelserne. Det kan være et diagram fra Word, en fil uden for dokumentet, en for stor fil eller flere end 100 billeder. Læg dem på som bilag; så kan teksten vise dem.`,
  active: (number: number) => `${many(number, 'script er', 'scripts er')} ikke taget med.`,
  notStarted: 'Teksten er ikke sat ind',
} as const

export const undescribed = {
  heading: (number: number) => (number === 1 ? 'Et billede mangler en beskrivelse' : `${number} billeder mangler en beskrivelse`),
  why: 'Skriv ved billedet, hvad det viser, så også den, der ikke kan se det, får det at vide. Indtil da skal to personer se det, før punktet bliver offentligt.',
} as const
