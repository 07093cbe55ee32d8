export const texts = {
  name: 'København: note to a committee',
  explanation: 'Meetings by date, the political level and KLU only, two record numbers and the sender at the end.',
} as const
