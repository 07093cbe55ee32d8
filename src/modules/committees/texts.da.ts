import type { EventSentence } from '../../kernel/told.ts'
import type { SeatRefusalCode } from './rules/seats/change-seats.ts'
import type { UnconfirmedCode } from './rules/seats/new-breaches.ts'
import type { SeatClosingCode, SeatOpeningCode } from './rules/seats/open-and-close.ts'
import type { NoSeatsCode } from './rules/seats/planned-seats.ts'
import type { SeatDeedRefusalCode } from './rules/seats/seat-deed.ts'
import type { PlaceRefusalCode } from './rules/seats/why-not-place.ts'
import type { ReferenceFileRefusalCode } from './rules/reference-tables.ts'
import type { ReferenceRefusalCode } from './rules/why-not-apply-reference.ts'
import type { ExclusionRefusalCode } from './rules/why-not-exclude.ts'

type SeatCode = SeatRefusalCode | SeatDeedRefusalCode | UnconfirmedCode | PlaceRefusalCode | SeatOpeningCode | SeatClosingCode | NoSeatsCode

export const texts = {
  /** What somebody did, after their name. */
  events: {
    'committee.created': (told) => `oprettede udvalget »${told('name')}«`,
    'committee.changed': (told) => `ændrede udvalget »${told('name')}«`,
    'committee.ended': (told) => `afsluttede udvalget »${told('name')}«`,
    'committee.succeeded': (told) => `lod udvalget »${told('name')}« blive videreført af »${told('successor')}«`,
    'partnership.created': (told) => `oprettede samarbejdet »${told('name')}«`,
    'partnership.changed': (told) => `ændrede samarbejdet »${told('name')}«`,
    'partnership.ended': (told) => `afsluttede samarbejdet »${told('name')}«`,
    'partnership.succeeded': (told) => `lod samarbejdet »${told('name')}« blive videreført af »${told('successor')}«`,
    'reference.loaded': 'lagde grunddata ind',
    'reference.applied': (told) =>
      `opdaterede landkortet. Tilføjet: ${told('added') || '0'}. Ændret: ${told('changed') || '0'}. Afsluttet: ${told('ended') || '0'}`,
    'seat.added': (told) =>
      `oprettede pladsen »${told('seat')}« i ${told('committee')} fra ${told('from')}${told('appointedBy') && `, udpeges af ${told('appointedBy')}`}`,
    'seat.closed': (told) => `nedlagde pladsen »${told('seat')}« i ${told('committee')} efter ${told('to')}`,
    'seats.made': (told) => `oprettede ${told('seats')} pladser i ${told('committee')} og satte ${told('placed')} personer på dem`,
    'appointment.made': (told) =>
      `udpegede ${told('person')} som ${told('capacity')}${told('seat') && ` på pladsen »${told('seat')}«`} i ${told('committee')} fra ${told('from')}${told('to') && ` til ${told('to')}`}${told('instead') && ` i stedet for ${told('instead')}`}${told('beside') && ` ved siden af ${told('beside')}`}`,
    'appointment.ended': (told) => `lod ${told('person')} udtræde af ${told('committee')} efter ${told('to')}`,
    'appointment.moved': (told) => `flyttede ${told('person')} til pladsen »${told('seat')}« i ${told('committee')} fra ${told('from')}`,
    'appointment.placed': (told) =>
      `satte ${told('person')} på${told('seat') ? ` pladsen »${told('seat')}«` : ' plads'} i ${told('committee')}`,
    'person.excluded': (told) =>
      `udelukkede ${told('person')} fra lukket materiale fra ${told('from')}${told('until') && ` til ${told('until')}`}: ${told('reason')}`,
    'exclusion.ended': (told) => `ophævede udelukkelsen af ${told('person')}`,
  } satisfies Record<string, EventSentence>,
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
  seats: {
    title: 'Pladser',
    lead: 'Hvem sidder i udvalget, hvem udpeger, og hvilke pladser er ledige.',
    keep: 'Ret pladser og medlemmer',
    sectors: {
      region: 'Region og hospital',
      municipality: 'Kommuner',
      'general-practice': 'Almen praksis',
      patients: 'Patienter og pårørende',
      other: 'Andre',
    },
    capacities: {
      chair: 'Formand',
      member: 'Medlem',
      substitute: 'Stedfortræder',
      adviser: 'Bisidder',
      secretary: 'Sekretariat',
      observer: 'Observatør',
    },
    source: 'Se kilden',
    sourceOf: (name: string) => `Se kilden: ${name}`,
    vacant: 'Ledig plads',
    unnamed: (capacity: string, sector: string) => `${capacity}, ${sector.toLowerCase()}`,
    seat: 'Plads',
    holder: 'Sidder på pladsen',
    appointedBy: 'Udpeges af',
    nobodyKnown: 'Ikke oplyst',
    period: 'Periode',
    since: (day: string) => `fra ${day}`,
    span: (from: string, to: string) => `${from} – ${to}`,
    next: (person: string, day: string) => `${person} fra ${day}`,
    actions: 'Ret',
    fill: 'Udpeg',
    change: 'Udskift eller luk',
    changePerson: 'Afslut, flyt eller tilføj',
    forSeat: (seat: string) => `pladsen ${seat}`,
    forPerson: (person: string) => `for ${person}`,
    seatless: 'Medlemmer uden plads',
    seatlessLead: 'De står i de dokumenter, der er læst ind, men ingen har sagt, hvilken plads de sidder på.',
    besides: 'Bisiddere og stedfortrædere',
    beside: (capacity: string, person: string) => `${capacity} ved siden af ${person}`,
    instead: (capacity: string, person: string) => `${capacity} for ${person}`,
    noSeats: 'Ingen pladser endnu',
    noSeatsHelp: 'Opret pladserne efter aftalen, eller tilføj dem én for én nedenfor.',
    noSeatsFor: 'Der er ingen pladser den dag. Vælg en anden dato.',
    make: 'Opret pladserne efter aftalen',
    makeLead: (count: number) =>
      count === 1
        ? 'Kilderne til denne slags udvalg nævner én plads, som mangler her.'
        : `Kilderne til denne slags udvalg nævner ${count} pladser, som mangler her.`,
    spreadsheet: 'Udskift mange på én gang i et regneark',
    add: 'Tilføj en plads',
    name: 'Pladsens navn',
    nameHelp: 'For eksempel den, der udpeger: »Furesø Kommune«.',
    sector: 'Sektor',
    capacity: 'Funktion',
    organisation: 'Udpeges af',
    noOrganisation: 'Ikke oplyst',
    from: 'Fra og med',
    addAction: 'Tilføj pladsen',
    back: 'Tilbage til pladserne',
    vacantNow: 'Pladsen er ledig i dag.',
    history: 'Hvem har siddet her',
    noHistory: 'Ingen endnu',
    noHistoryHelp: 'Når nogen er udpeget til pladsen, står de her.',
    ended: 'Ophørt',
    coming: 'Kommende',
    appoint: 'Udpeg til pladsen',
    replace: (person: string) => `Udskift ${person}`,
    replaceLead: (person: string) => `${person} forlader pladsen dagen før den nye begynder.`,
    person: 'Navn',
    personHelp: 'Skriv navnet. Er der nogen af det navn i forvejen, viser Samspil dem, før noget bliver gemt.',
    actsFor: 'Organisation',
    actsForDefault: 'Den, der udpeger til pladsen',
    party: 'Partibogstav',
    personTitle: 'Titel',
    asChair: 'Sidder som',
    to: 'Til og med',
    toHelp: 'Lad feltet stå tomt, hvis udpegningen ikke har en slutdato.',
    access: 'Giv adgang til udvalgets materiale fra samme dag',
    accessHelp:
      'Adgangen følger funktionen og slutter med udpegningen. Fjern fluebenet, hvis personen ikke skal kunne logge ind og læse med.',
    appointAction: 'Udpeg',
    replaceAction: 'Udskift',
    close: 'Luk pladsen',
    closeLead: 'Pladsen findes til og med den dag, du vælger. Dem, der har siddet på den, kan stadig ses.',
    closeAction: 'Luk pladsen',
    lastDay: 'Sidste dag',
    end: 'Afslut',
    endLead: (person: string) =>
      `${person} sidder til og med den dag, du vælger. Bisiddere og stedfortrædere ved siden af slutter samme dag.`,
    keepAccess: 'Behold adgangen til udvalgets materiale',
    keepAccessHelp: 'Ellers slutter adgangen samme dag som udpegningen.',
    endAction: 'Afslut udpegningen',
    move: 'Flyt til en anden plads',
    moveAction: 'Flyt',
    place: 'Hører til på pladsen',
    placeLead: 'Vælg den plads, personen har siddet på hele tiden. Det giver ingen adgang.',
    placeBeside: 'Sidder ved siden af',
    placeAction: 'Gem',
    choose: 'Vælg',
    addBeside: 'Tilføj en bisidder eller stedfortræder',
    addBesideLead: (person: string) => `Ved siden af ${person}, så længe ${person} sidder der.`,
    addBesideAction: 'Tilføj',
    sitsBeside: 'Ved siden af',
    fromPaper: 'Oplyst i et dokument, der er læst ind',
    entered: 'Skrevet ind',
    knownFrom: 'Oplysning',
    accessNow: 'Adgang',
    hasAccess: 'Følger udpegningen',
    noAccess: 'Ingen adgang følger udpegningen',
    check: 'Se ændringen igennem',
    checkLead: 'Intet er gemt endnu.',
    whatHappens: 'Det sker der',
    begins: (person: string, capacity: string, day: string) => `${person} begynder som ${capacity.toLowerCase()} ${day}`,
    ends: (person: string, day: string) => `${person} slutter ${day}`,
    withdraws: (person: string) => `${person} begynder ikke, fordi den, der skulle siddes ved siden af, er stoppet`,
    newPerson: 'ny i Samspil',
    composition: 'Sammensætningen',
    compositionLead: (day: string) => `Fra ${day}:`,
    noBreach: 'Ændringen giver ingen nye bemærkninger om sammensætningen.',
    mayGoOn: 'Du kan gå videre alligevel. Bemærkningen bliver stående på udvalgets side.',
    whoIsMeant: 'Hvem er det?',
    whoIsMeantHelp:
      'Der er nogen i Samspil, som hedder noget lignende. Vælg den, du mener, så ingen bliver til to personer, og to ikke bliver til én.',
    candidate: (organisation: string, committees: string) => [organisation, committees].filter(Boolean).join(' · '),
    aNewOne: 'En anden person',
    aNewOneHelp: 'Samspil opretter en ny person med navnet.',
    goOn: 'Gå videre',
    goOnAnyway: 'Gem alligevel',
    save: 'Gem',
    cancel: 'Fortryd',
    refused: 'Ændringen er ikke gemt',
  },
  refusals: {
    'committees/appointment-ends-before-start': 'Slutdatoen ligger før den dag, udpegningen begynder. Vælg en senere dag.',
    'committees/already-ended': ({ to }: { readonly to: string }) => `Udpegningen er allerede sluttet eller slutter senest den ${to}.`,
    'committees/already-seated': 'Personen sidder allerede i udvalget i den funktion i en del af perioden.',
    'committees/seat-taken': 'En anden sidder på pladsen i en del af perioden. Vælg en anden dag, eller skriv en slutdato.',
    'committees/seat-of-another-committee': 'Pladsen hører ikke til dette udvalg.',
    'committees/seat-of-another-capacity': 'Pladsen er ikke til den funktion.',
    'committees/seat-not-open-then': 'Pladsen findes ikke i hele perioden.',
    'committees/committee-not-there-then': ({ first, last }: { readonly first?: string; readonly last?: string }) =>
      first ? `Udvalget begynder først den ${first}.` : `Udvalget er slut den ${last}.`,
    'committees/beside-not-there-then': 'Det medlem, der skal siddes ved siden af, sidder der ikke i hele perioden.',
    'committees/no-such-day': 'Skriv datoen som dag, måned og år.',
    'committees/nobody-named': 'Skriv, hvem det er.',
    'committees/no-seat-chosen': 'Vælg en plads.',
    'committees/organisation-not-known': 'Organisationen findes ikke i Samspil. Vælg en fra listen.',
    'committees/person-not-known': 'Personen findes ikke i Samspil. Skriv navnet igen.',
    'committees/not-confirmed': 'Der er noget at tage stilling til, før ændringen kan gemmes.',
    'committees/cannot-be-placed-there': 'Personen kan ikke have siddet der i hele perioden. Vælg en anden.',
    'committees/seat-without-name': 'Giv pladsen et navn.',
    'committees/seat-without-day': 'Vælg en dag, hvor udvalget findes.',
    'committees/seat-appointed-by-nobody-known': 'Organisationen findes ikke i Samspil. Vælg en fra listen.',
    'committees/seat-in-use': 'Nogen sidder på pladsen efter den dag. Afslut udpegningen først.',
    'committees/seat-closes-before-it-opens': 'Vælg en dag, hvor pladsen findes.',
    'committees/no-seats-to-make': 'De pladser, kilderne nævner, er her allerede.',
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
  } satisfies Record<ReferenceRefusalCode | ReferenceFileRefusalCode | ExclusionRefusalCode | SeatCode, unknown>,
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
