export const texts = { title: 'Godkendelse af dagsorden', recommendation: 'at dagsordenen godkendes' } as const
