import type { CommitteeKindTexts } from '../../rules/committee-kind.ts'

export const texts = {
  name: 'Kommunalt-lægeligt udvalg',
  plural: 'Kommunalt-lægelige udvalg',
  explanation:
    'Kommunen og de praktiserende læger drøfter samarbejdet i kommunen; udvalget kan forberede aftaler, men ikke indgå bindende aftaler.',
  composition: {
    generalPractice: { asks: 'to praktiserende læger, heraf formanden for PLO-K', missing: 'de praktiserende læger' },
    municipality: { asks: 'kommunen', missing: 'en repræsentant for kommunen' },
  },
  standingItems: {
    approvalOfAgenda: 'Godkendelse af dagsorden',
    localAgreements: 'Lokale aftaler',
    evaluation: 'Årlig evaluering',
    anyOtherBusiness: 'Eventuelt',
  },
} as const satisfies CommitteeKindTexts
