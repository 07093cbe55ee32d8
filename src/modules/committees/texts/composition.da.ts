export const composition = {
  heading: 'Sammensætning',
  fits: 'Sammensætningen svarer til det, kilderne nævner.',
  sources: {
    'agreement-2021': 'aftalen om sundhedsklynger fra juni 2021',
    'act-2022': 'loven om sundhedsklynger (L 191, 2021-22)',
    'minutes-midt-2022': 'referatet fra Sundhedsklynge Midt 19. december 2022',
    'secretariat-nordjylland': 'mødeplanen fra Sundhedssekretariat Nord',
    'committee-midtjylland-2022': 'Region Midtjyllands side om sundhedssamarbejdsudvalget',
    'organisation-syddanmark': 'Fælleskommunal Sundheds side om organiseringen i Syddanmark',
    'piu-midtjylland-2022': 'Region Midtjyllands nyhed om patientinddragelsesudvalget 2022',
    'plo-klu': 'PLO’s side om kommunalt-lægelige udvalg',
    'council-publicity': 'reglerne om offentlighed i kommuner og regioner',
    'act-2025': 'loven om en ny sundhedsstruktur (L 214, 2024-25)',
    'council-seats-2026': 'listen over sundhedsrådenes medlemmer 2026',
    'own-papers': 'de dagsordener og referater, som parterne selv har lagt ud',
  },
  sectors: {
    region: 'regionen',
    municipality: 'kommunerne',
    'general-practice': 'almen praksis',
    patients: 'patienter og pårørende',
    other: 'andre',
  },
  seats: ({ source, asks, found, wanted }: SeatsTold) => {
    const here = wanted.atLeast > 1 && (wanted.atMost === undefined || wanted.atMost === wanted.atLeast)
    return `${capital(source)} nævner ${asks}; her er ${numeral(found)}${here ? `, ikke ${numeral(wanted.atLeast)}` : ''}.`
  },
  nobody: ({ source, asks, missing }: { source: string; asks: string; missing: string }) =>
    `Mangler ${missing}. ${capital(source)} nævner ${asks}.`,
  chairs: ({ source, found, wanted }: { source: string; found: number; wanted: number }) =>
    `${capital(source)} nævner ${wanted === 1 ? 'én formand' : `${numeral(wanted)} ligestillede formænd`}; her er ${numeral(found)}.`,
  noChairFrom: ({ source, sector }: { source: string; sector: string }) =>
    `Mangler en formand fra ${sector}. ${capital(source)} nævner en derfra.`,
  chairsFrom: ({ source, sector, found }: { source: string; sector: string; found: number }) =>
    `${capital(source)} nævner én formand fra ${sector}; her er ${numeral(found)}.`,
  noLeg: ({ source, sector }: { source: string; sector: string }) =>
    `Sekretariatet mangler sit ben hos ${sector}. ${capital(source)} nævner et ben der.`,
  inferred: (sentence: string) => `${sentence} (Udledt, ikke læst som regel.)`,
  inferredMark: 'udledt',
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}

function numeral(number: number): string {
  return numerals[number] ?? String(number)
}

const numerals = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']

interface SeatsTold {
  readonly source: string
  readonly asks: string
  readonly found: number
  readonly wanted: { readonly atLeast: number; readonly atMost?: number }
}
