export const texts = {
  title: (day: string) => `Godkendelse af referat fra mødet ${day}`,
  recommendation: 'at referatet godkendes',
  body: (day: string, address: string) => `Referatet fra [mødet ${day}](${address}) lægges frem til godkendelse.`,
} as const
