import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Sundhedssamarbejdsudvalg',
  plural: 'Sundhedssamarbejdsudvalg',
  explanation: 'Sætter rammen for klyngerne i en region, følger de nationale planer og skriver udkast til sundhedsaftalen.',
  composition: {
    regionalCouncillors: { asks: 'tre medlemmer fra regionsrådet, herunder formanden', missing: 'medlemmer fra regionsrådet' },
    municipalities: { asks: 'kommunale medlemmer fra klyngerne', missing: 'et kommunalt medlem' },
    generalPractice: { asks: 'medlemmer udpeget af PLO', missing: 'en repræsentant for almen praksis' },
  },
  standingItems: { approvalOfAgenda: 'Godkendelse af dagsorden', announcements: 'Meddelelser', anyOtherBusiness: 'Eventuelt' },
} as const satisfies CommitteeKindTexts
