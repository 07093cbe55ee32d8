import type { KindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Regionalt samarbejde',
  plural: 'Regionale samarbejder',
  explanation: 'Regionen, alle dens kommuner og almen praksis aftaler de fælles rammer for klyngerne.',
} as const satisfies KindTexts
