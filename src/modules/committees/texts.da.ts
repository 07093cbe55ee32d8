import type { ReferenceFileRefusalCode } from './rules/reference-tables.ts'
import type { ReferenceRefusalCode } from './rules/why-not-apply-reference.ts'
import type { ExclusionRefusalCode } from './rules/why-not-exclude.ts'

export const texts = {
  home: 'Forside',
  committees: 'Udvalg',
  kinds: { unknown: 'Udvalg' },
  composition: {
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
  },
  exclusions: {
    title: 'Udelukket fra lukket materiale',
    lead: 'Lukkede punkter og bilag læses af udvalgets medlemmer, undtagen dem, sekretariatet har udelukket, for eksempel fordi de er inhabile.',
    list: 'Udelukkede',
    none: 'Ingen er udelukket',
    noneHelp: 'Alle, hvis rolle i udvalget giver adgang til lukket materiale, kan læse det.',
    states: { coming: 'Begynder senere', current: 'Udelukket nu', ended: 'Ophørt' },
    period: (from: string, until: string) => `${from} – ${until}`,
    openPeriod: (from: string) => `fra ${from}`,
    end: 'Ophæv',
    notYours: 'Ophæves af en anden sekretær',
    new: 'Udeluk en person',
    newLead:
      'Personen kan fortsat læse udvalgets åbne punkter. Lukkede punkter, bilag, originaler og søgeresultater vises ikke, heller ikke på vegne af en anden.',
    person: 'Person',
    choose: 'Vælg en person i udvalget',
    reason: 'Grund',
    reasonHelp: 'Står i udvalgets historik. Skriv ikke følsomme oplysninger.',
    from: 'Første dag',
    until: 'Sidste dag',
    untilHelp: 'Lad feltet stå tomt, hvis udelukkelsen gælder, til den bliver ophævet.',
    action: 'Udeluk',
  },
  refusals: {
    'committees/exclusion-of-nobody': 'Vælg, hvem der skal udelukkes.',
    'committees/exclusion-of-stranger': 'Personen hører ikke til udvalget og læser derfor ikke dets lukkede materiale.',
    'committees/exclusion-without-reason': 'Skriv, hvorfor personen er udelukket.',
    'committees/exclusion-day-missing': 'Skriv den første dag som en dato. Den sidste må være tom.',
    'committees/exclusion-ends-before-start': 'Den sidste dag ligger før den første.',
    'committees/exclusion-in-the-past': 'Den første dag er passeret. Vælg i dag eller senere.',
    'committees/exclusion-overlaps': 'Personen er allerede udelukket i en del af perioden.',
    'committees/reference-unknown-file': ({ file, columns }: { readonly file: string; readonly columns: string }) =>
      `${file} har ikke de kolonner, som grunddata skal have (fandt: ${columns || 'ingen'}). Se reference/README.md.`,
    'committees/reference-table-twice': ({ file, table }: { readonly file: string; readonly table: string }) =>
      `${file} indeholder ${table}, som en anden af filerne også gør. Giv kun én af dem.`,
    'committees/reference-cells': ({ row }: Row) => `${row}: linjen har ikke lige så mange felter som overskriften.`,
    'committees/reference-empty-cell': ({ row, column }: Row & { readonly column: string }) => `${row}: feltet ${column} skal udfyldes.`,
    'committees/reference-unknown-kind': ({ row, said }: Said) => `${row}: arten »${said}« findes ikke.`,
    'committees/reference-unknown-municipality': ({ row, said }: Said) => `${row}: der er ingen kommune med koden ${said}.`,
    'committees/reference-unknown-organisation': ({ row, said }: Said) => `${row}: organisationen »${said}« er ukendt.`,
    'committees/reference-unknown-partnership': ({ row, said }: Said) => `${row}: samarbejdet »${said}« er ukendt.`,
    'committees/reference-no-such-day': ({ row, said }: Said) => `${row}: »${said}« er ikke en dato. Skriv den som 2026-12-31.`,
    'committees/reference-end-before-start': ({ row, from, to }: Row & { readonly from: string; readonly to: string }) =>
      `${row}: sidste dag (${to}) ligger før første dag (${from}).`,
    'committees/reference-overlap': ({ row, other }: Row & { readonly other: string }) =>
      `${row}: siger det samme for de samme dage som ${other}.`,
    'committees/reference-code-twice': ({ row, other, said }: Said & { readonly other: string }) =>
      `${row}: koden ${said} er allerede givet i ${other}.`,
    'committees/reference-not-yes-or-no': ({ row, said }: Said) => `${row}: inferred skal være yes eller no, ikke »${said}«.`,
    'committees/reference-no-address-word': ({ row, said }: Said) =>
      `${row}: »${said}« kan ikke stå i en adresse. Brug små bogstaver a–z, tal og bindestreg.`,
    'committees/reference-successor-loop': ({ row, chain }: Row & { readonly chain: string }) =>
      `${row}: afløsningerne går i ring (${chain}).`,
  } satisfies Record<ReferenceRefusalCode | ReferenceFileRefusalCode | ExclusionRefusalCode, unknown>,
} as const

interface SeatsTold {
  readonly source: string
  readonly asks: string
  readonly found: number
  readonly wanted: { readonly atLeast: number; readonly atMost?: number }
}

function capital(phrase: string): string {
  return `${phrase.slice(0, 1).toUpperCase()}${phrase.slice(1)}`
}

function numeral(number: number): string {
  return numerals[number] ?? String(number)
}

const numerals = ['ingen', 'én', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti', 'elleve', 'tolv']

interface Row {
  /** File and line. */
  readonly row: string
}

interface Said extends Row {
  readonly said: string
}
