import type { SameTexts } from '../../../kernel/language.ts'
import type { composition as danish } from './composition.da.ts'

export const composition: SameTexts<typeof danish> = {
  heading: 'Composition',
  fits: 'The composition is as the sources say.',
  sources: {
    'agreement-2021': 'the agreement on health clusters of June 2021',
    'act-2022': 'the act on health clusters (L 191, 2021-22)',
    'minutes-midt-2022': 'the minutes of Sundhedsklynge Midt of 19 December 2022',
    'secretariat-nordjylland': 'the meeting plan of Sundhedssekretariat Nord',
    'committee-midtjylland-2022': 'Region Midtjylland’s page on the health cooperation committee',
    'organisation-syddanmark': 'Fælleskommunal Sundhed’s page on the organisation in Syddanmark',
    'piu-midtjylland-2022': 'Region Midtjylland’s news of the patient involvement committee 2022',
    'plo-klu': 'PLO’s page on municipal committees with general practitioners',
    'council-publicity': 'the rules on publicity in municipalities and regions',
    'act-2025': 'the act on a new health structure (L 214, 2024-25)',
    'council-seats-2026': 'the list of members of the health councils 2026',
    'own-papers': 'the agendas and minutes that the parties have published themselves',
  },
  sectors: {
    region: 'the region',
    municipality: 'the municipalities',
    'general-practice': 'general practice',
    patients: 'patients and relatives',
    other: 'others',
  },
  seats: ({ source, asks, found, wanted }) => {
    const here = wanted.atLeast > 1 && (wanted.atMost === undefined || wanted.atMost === wanted.atLeast)
    return `${capital(source)} says ${asks}; here: ${numeral(found)}${here ? `, not ${numeral(wanted.atLeast)}` : ''}.`
  },
  nobody: ({ source, asks, missing }) => `Missing: ${missing}. ${capital(source)} says ${asks}.`,
  chairs: ({ source, found, wanted }) =>
    `${capital(source)} says ${wanted === 1 ? 'one chair' : `${numeral(wanted)} equal chairs`}; here: ${numeral(found)}.`,
  noChairFrom: ({ source, sector }) => `Missing: a chair from ${sector}. ${capital(source)} says one from there.`,
  chairsFrom: ({ source, sector, found }) => `${capital(source)} says one chair from ${sector}; here: ${numeral(found)}.`,
  noLeg: ({ source, sector }) => `The secretariat has no leg at ${sector}. ${capital(source)} says one there.`,
  inferred: (sentence) => `${sentence} (Inferred, not read as a rule.)`,
  inferredMark: 'inferred',
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}

function numeral(number: number): string {
  return numerals[number] ?? String(number)
}

const numerals = ['none', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
