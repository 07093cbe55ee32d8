import { notePhrases } from '../../texts/note-phrases.da.ts'

export const texts = {
  name: 'Furesø: orientering til fagudvalg',
  explanation: 'Det, udvalget skal tage stilling til, står først; derefter klyngen niveau for niveau.',
  phrases: {
    ...notePhrases,
    document: 'Orientering',
    title: (committee: string, day: string): string => `Nyt fra sundhedsklyngen til ${committee} den ${day}`,
    expected: 'Det bedes udvalget være opmærksomt på',
    means: (municipality: string): string => `Betydning for ${municipality}`,
  },
} as const
