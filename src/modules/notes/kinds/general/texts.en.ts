export const texts = {
  name: 'Plain note',
  explanation: 'Partnership by partnership, the political level first.',
} as const
