import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Administrativ styregruppe',
  plural: 'Administrative styregrupper',
  explanation: 'Direktører fra region og kommuner forbereder det regionale udvalgs sager og samler klyngernes arbejde.',
  composition: {
    region: { asks: 'ledelsen fra regionen', missing: 'en repræsentant for regionen' },
    municipalities: { asks: 'ledelsen fra kommunerne', missing: 'en repræsentant for kommunerne' },
  },
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', announcements: 'Meddelelser', anyOtherBusiness: 'Eventuelt' },
} as const satisfies CommitteeKindTexts
