import type { Fate } from '../rules/succession-comparison.ts'

export const succession = {
  heading: (name: string) => `${name} fortsætter i en ny ramme`,
  ends: (day: string) => `Samarbejdet slutter den ${day}.`,
  endedOn: (day: string) => `Samarbejdet sluttede den ${day}.`,
  follows: (day: string) => `Fra den ${day} fortsætter det i`,
  short: (day: string) => `Afløses den ${day} af`,
  takesOver: 'Overtager arbejdet fra',
  origin: 'At det ene afløser det andet:',
  before: 'Før og nu, side om side',
  after: 'Nu og efter, side om side',
  sideBySideLead: 'Hvem der går videre, hvem der flytter, og hvem der er ny.',
  partiesOfBoth: 'Parterne før og efter',
  party: 'Part',
  partyBefore: 'Før',
  partyAfter: 'Efter',
  nowhere: '–',
  whatHappens: 'Hvad der sker',
  fates: {
    'goes-on': (_other: string) => 'Går videre',
    moves: (other: string) => `Flytter til ${other}`,
    'not-named-after': (_other: string) => 'Ikke nævnt som part bagefter',
    joins: (_other: string) => 'Ny part',
    succeeded: (other: string) => `Afløses af ${other}`,
    succeeds: (other: string) => `Afløser ${other}`,
  } satisfies Record<Fate, (other: string) => string>,
}
