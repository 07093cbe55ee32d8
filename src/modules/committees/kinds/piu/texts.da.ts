import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Patientinddragelsesudvalg',
  plural: 'Patientinddragelsesudvalg',
  explanation: 'Patient-, pårørende-, handicap- og ældreorganisationer giver patienternes syn på det tværgående samarbejde i regionen.',
  composition: {
    patients: {
      asks: 'otte medlemmer fra patient-, handicap- og ældreorganisationer',
      missing: 'medlemmer fra patient-, handicap- og ældreorganisationer',
    },
  },
  standingItems: {
    approvalOfAgenda: 'Godkendelse af dagsorden',
    dialogue: 'Dialog med det regionale udvalg',
    anyOtherBusiness: 'Eventuelt',
  },
} as const satisfies CommitteeKindTexts
