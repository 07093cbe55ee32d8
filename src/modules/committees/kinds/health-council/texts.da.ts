import type { CommitteeKindTexts, KindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  partnership: {
    name: 'Sundhedsråd',
    plural: 'Sundhedsråd',
    explanation: 'Følger efter klyngerne 1. januar 2027 og har ansvar for regionens sundhedsopgaver i et område.',
  },
  committee: {
    name: 'Sundhedsråd',
    plural: 'Sundhedsråd',
    explanation: 'Har det umiddelbare ansvar for regionens sundhedsopgaver i sit område sammen med kommunerne.',
    composition: {
      municipalities: { asks: 'et til tre medlemmer fra hver kommune', missing: 'medlemmer fra kommunerne' },
      regionalCouncillors: { asks: 'ét regionalt medlem mere, end kommunerne har tilsammen', missing: 'regionale medlemmer' },
    },
    standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', announcements: 'Meddelelser' },
  },
} as const satisfies { partnership: KindTexts; committee: CommitteeKindTexts }
