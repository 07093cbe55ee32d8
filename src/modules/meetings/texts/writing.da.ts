import { many } from '../../../kernel/many.ts'
import type { EventSentence } from '../../../kernel/told.ts'

/** The stages of a text in the making. */
export const writing = {
  title: (what: string) => `Tidligere udgaver: ${what}`,
  lead: 'En udgave bliver gemt, hver gang nogen går fra teksten, og mens der skrives. Ingen udgave bliver slettet.',
  conclusion: 'Konklusion',
  back: 'Tilbage til teksten',
  none: 'Der er ingen tidligere udgaver endnu',
  noneHelp: 'Den første bliver gemt, når nogen har skrevet i teksten.',
  list: 'Udgaver',
  number: 'Udgave',
  savedAt: 'Gemt',
  writtenBy: 'Skrevet af',
  nobody: 'Sådan begyndte teksten',
  act: 'Gendan',
  restore: (number: number) => `Gendan udgave ${number}`,
  restored: (number: number) => `Udgave ${number} står igen i teksten`,
  restoredHelp: 'Det, der stod før, er gemt som sin egen udgave.',
  compare: 'Sammenlign to udgaver',
  from: 'Fra',
  to: 'Til',
  now: 'Teksten, som den er nu',
  version: (number: number) => `Udgave ${number}`,
  show: 'Vis forskelle',
  difference: (from: string, to: string) => `Fra ${from.toLowerCase()} til ${to.toLowerCase()}`,
  same: 'De to udgaver siger det samme.',
  summary: ({ added, removed, changed }: { readonly added: number; readonly removed: number; readonly changed: number }) =>
    [
      changed > 0 ? many(changed, 'afsnit er ændret', 'afsnit er ændret') : '',
      added > 0 ? many(added, 'afsnit er kommet til', 'afsnit er kommet til') : '',
      removed > 0 ? many(removed, 'afsnit er fjernet', 'afsnit er fjernet') : '',
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  unchangedLines: (number: number) => many(number, 'afsnit er uændret', 'afsnit er uændrede'),
} as const

export const writingEvents = {
  'text.changed': 'skrev i teksten',
  'text.stage-kept': (told) => `gemte udgave ${told('number')} af teksten`,
  'text.restored': (told) => `gendannede udgave ${told('number')} af teksten`,
} satisfies Record<string, EventSentence>
