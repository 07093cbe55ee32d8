/** Where what is known of kinds of bodies was read; the words stand in the texts under `composition.sources`. */
export const kindSources = {
  'agreement-2021': {
    address:
      'https://www.kl.dk/kommunale-opgaver/sundhed/det-naere-sundhedsvaesen/sundhedsklynger/lov-om-sundhedsklynger-politisk-aftale-mm/',
  },
  'act-2022': { address: 'https://www.ft.dk/samling/20211/lovforslag/l191/20211_l191_som_fremsat.htm' },
  'minutes-midt-2022': {},
  'secretariat-nordjylland': { address: 'https://sundhedssekretariatnord.dk/moedeplan.aspx' },
  'committee-midtjylland-2022': { address: 'https://www.rm.dk/politik/udvalg/sundhedssamarbejdsudvalget/' },
  'organisation-syddanmark': { address: 'https://www.faelleskommunalsundhed.dk/organisering/' },
  'piu-midtjylland-2022': {
    address: 'https://www.rm.dk/om-os/aktuelt/nyheder/nyheder-2022/april-22/nyt-taleror-for-patienter-og-parorende/',
  },
  'plo-klu': { address: 'https://www.laeger.dk/foreninger/plo/plo-i-kommunerne/kommunalt-laegelige-udvalg-klu' },
  'council-publicity': {
    address:
      'https://www.ast.dk/tilsynet/artikler/offentliggorelse-af-kommunalbestyrelsers-og-regionsrads-beslutninger-truffet-for-lukkede-dore',
  },
  'act-2025': { address: 'https://www.ft.dk/samling/20241/lovforslag/l214/20241_l214_som_fremsat.htm' },
  'council-seats-2026': { address: 'https://github.com/afpihl/sundhedsraad' },
  'own-papers': {},
} as const satisfies Readonly<Record<string, { readonly address?: string }>>

export type KindSource = keyof typeof kindSources

/** Where it stands, and whether it was read there or worked out from it; what is worked out is never shown as law. */
export interface Grounds {
  readonly source: KindSource
  readonly inferred: boolean
}
