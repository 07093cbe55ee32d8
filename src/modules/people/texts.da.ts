export const texts = {
  home: 'Forside',
  refusals: {},
} as const
