import type { KindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Sundhedsklynge',
  plural: 'Sundhedsklynger',
  explanation: 'Hospital, kommuner og almen praksis samarbejder om de borgere, de er fælles om i et hospitals område.',
} as const satisfies KindTexts
