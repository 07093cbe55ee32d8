import { many } from '../../../kernel/many.ts'
import type { EventSentence } from '../../../kernel/told.ts'
import type { CaseRefusalCode } from '../rules/cases/why-not-write-case.ts'

export const cases = {
  heading: 'Sag til udvalget',
  title: (committee: string, item: string): string => `Sag til ${committee}: punkt ${item}`,
  itemOf: (number: string, title: string, committee: string, day: string): string => `Punkt ${number}: ${title} (${committee} ${day})`,
  lead: 'Teksten er lavet ud fra dagsordenen under jeres egne overskrifter. Ret den, og hent den.',
  involvement: 'Inddragelse',
  saved: 'Gemt.',
  refused: 'Det er ikke gemt',
  begin: 'Lav sagen',
  beginHelp: 'Sagen får titel, baggrund, hvad klyngen beder om, hvad det betyder for jer, indstilling og bilag.',
  template: 'Overskrifter',
  templateSource: (source: string): string => `Kilde: ${source}`,
  templateInferred: 'Overskrifterne er et forslag; de er ikke læst i en af kommunens sager.',
  closed: 'Lukket sag',
  closedHelp: 'Punktet er lukket. Kun de, der må læse det i klyngen, kan se sagen, og visningen bliver registreret.',
  withdrawn: 'Punktet er taget af dagsordenen',
  withdrawnHelp: (version: number): string =>
    `Det skete i dagsordenens version ${version}, efter at sagen blev skrevet. Teksten står her stadig og kan hentes.`,
  changed: 'Der står noget andet i dagsordenen nu',
  changedHelp: 'Se, hvad der er nyt. Det, I selv har skrevet, bliver stående, medmindre I vælger den nye tekst.',
  newsKinds: { changed: 'ændret', new: 'ny', gone: 'ikke længere på dagsordenen' },
  keepMine: 'Behold det, vi har skrevet',
  takeNew: 'Tag den nye tekst',
  newText: 'Ny tekst',
  renew: 'Hent det nye',
  head: 'Titel og sagsnummer',
  caseTitle: 'Titel',
  save: 'Gem',
  edit: (heading: string): string => `Ret »${heading}«`,
  text: (heading: string): string => `Tekst under »${heading}«`,
  textHelp: 'Afsnit adskilles af en tom linje. Et punkt begynder med »- «.',
  undo: 'Brug dagsordenens tekst igen',
  edited: 'Rettet af jer',
  vanished: 'Det står ikke længere i dagsordenen',
  sources: (number: number): string => many(number, 'kilde', 'kilder'),
  sourceKinds: {
    committee: 'Udvalg',
    meeting: 'Møde',
    item: 'Punkt',
    'follow-up': 'Opfølgning',
    partnership: 'Samarbejde',
    organisation: 'Kommune',
    'boundary-question': 'Snitflade',
    matter: 'Sag på tværs',
    involvement: 'Udvalgets møde',
  },
  fetch: 'Hent sagen',
  word: 'Word',
  html: 'HTML',
  pdf: 'PDF',
  copyHeading: 'Kopiér sagen',
  copyHelp: 'Markér teksten, og sæt den ind i jeres eget system.',
  copy: 'Kopiér teksten',
  copied: 'Kopieret',
  fileName: 'sag',
} as const

export const caseEvents = {
  'case.generated': (told) => `lavede en sag til ${told('committee')} om punkt ${told('item')}`,
  'case.edited': (told) => `rettede sagen til ${told('committee')} om punkt ${told('item')}`,
  'case.regenerated': (told) => `hentede det nye fra dagsordenen til sagen til ${told('committee')} om punkt ${told('item')}`,
} satisfies Record<string, EventSentence>

export const caseRefusals = {
  'notes/case-not-asked': 'Udvalget er ikke bedt om at se punktet. Bekræft det først under inddragelse.',
  'notes/case-there-already': 'Der er allerede en sag til udvalget om punktet. Den står her.',
  'notes/case-item-withdrawn': 'Punktet er taget af dagsordenen, så der er intet at lave sagen af. Det, der er skrevet, står her stadig.',
  'notes/case-title-missing': 'Skriv en titel.',
  'notes/case-title-too-long': ({ most }: { readonly most: number }) => `Skriv højst ${most} tegn.`,
} satisfies Record<CaseRefusalCode, unknown>
