import { notePhrases } from '../../texts/note-phrases.da.ts'

export const texts = {
  name: 'Almindeligt notat',
  explanation: 'Samarbejde for samarbejde, det politiske niveau først.',
  phrases: notePhrases,
} as const
