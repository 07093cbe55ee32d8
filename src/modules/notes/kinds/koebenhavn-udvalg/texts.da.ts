import { notePhrases } from '../../texts/note-phrases.da.ts'

export const texts = {
  name: 'København: notat til udvalg',
  explanation: 'Møderne efter dato, kun det politiske niveau og KLU, to sagsnumre og afsender nederst.',
  phrases: {
    ...notePhrases,
    intro: (committee: string, since: string): string =>
      `Notatet orienterer ${committee} om møderne i sundhedsklynger og det øvrige tværsektorielle samarbejde siden den ${since} og om de møder, der kommer.`,
    quietHeading: 'Øvrige møder',
    means: (municipality: string): string => `Særligt for ${municipality}`,
    expected: 'Det videre forløb',
    expectedNothing: (committee: string): string => `${committee} skal ikke foretage sig noget på nuværende tidspunkt.`,
  },
} as const
