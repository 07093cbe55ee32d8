export const texts = {
  home: 'Forside',
  committees: 'Udvalg',
  refusals: {},
} as const
