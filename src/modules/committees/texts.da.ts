import type { PersonRefusalCode } from './rules/appointments/person-of-row.ts'
import type { RowRefusalCode } from './rules/appointments/row-meaning.ts'
import type { SheetAcceptCode, SheetFileCode } from './rules/appointments/sheet-arrival.ts'
import type { SheetColumnsCode } from './rules/appointments/sheet-rows.ts'
import type { EventSentence } from '../../kernel/told.ts'
import type { BodyBasicsRefusalCode } from './rules/bodies/body-basics.ts'
import type { MeanwhileRefusalCode } from './rules/bodies/changed-meanwhile.ts'
import type { EndRefusalCode } from './rules/bodies/why-not-end.ts'
import type { CommitteeRefusalCode } from './rules/bodies/why-not-keep-committee.ts'
import type { PartnershipRefusalCode } from './rules/bodies/why-not-keep-partnership.ts'
import type { LeaveRefusalCode } from './rules/bodies/why-not-leave.ts'
import type { SuccessionRefusalCode } from './rules/bodies/why-not-succeed.ts'
import type { TermsRefusalCode } from './rules/groups/why-not-add-terms.ts'
import type { FoundingRefusalCode } from './rules/groups/why-not-found-group.ts'
import type { SeatRefusalCode } from './rules/seats/change-seats.ts'
import type { UnconfirmedCode } from './rules/seats/new-breaches.ts'
import type { SeatClosingCode, SeatOpeningCode } from './rules/seats/open-and-close.ts'
import type { NoSeatsCode } from './rules/seats/planned-seats.ts'
import type { SeatDeedRefusalCode } from './rules/seats/seat-deed.ts'
import type { ChairRefusalCode } from './rules/seats/why-not-make-chair.ts'
import type { PlaceRefusalCode } from './rules/seats/why-not-place.ts'
import type { ReferenceFileRefusalCode } from './rules/reference-tables.ts'
import type { ReferenceRefusalCode } from './rules/why-not-apply-reference.ts'
import type { LastingRightCode } from './rules/lasting-right.ts'
import type { ExclusionRefusalCode } from './rules/why-not-exclude.ts'

type SeatCode =
  | SeatRefusalCode
  | SeatDeedRefusalCode
  | UnconfirmedCode
  | PlaceRefusalCode
  | ChairRefusalCode
  | SeatOpeningCode
  | SeatClosingCode
  | NoSeatsCode
  | PersonRefusalCode
  | RowRefusalCode
  | SheetAcceptCode
  | SheetFileCode
  | SheetColumnsCode

type BodyCode =
  | BodyBasicsRefusalCode
  | MeanwhileRefusalCode
  | EndRefusalCode
  | LeaveRefusalCode
  | CommitteeRefusalCode
  | PartnershipRefusalCode
  | SuccessionRefusalCode
  | TermsRefusalCode
  | FoundingRefusalCode

export const texts = {
  /** What somebody did, after their name. */
  events: {
    'appointments.handed-in': (told) => `afleverede regnearket »${told('file')}« med udpegninger (${told('name')})`,
    'appointments.replaced': (told) =>
      `udskiftede udpegninger i ${told('committee')} fra ${told('from')} efter »${told('file')}«: ${told('begun') || '0'} begynder, ${told('ended') || '0'} udtræder`,
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
      `satte ${told('person')} ${told('beside') ? `ved siden af ${told('beside')}` : `på pladsen »${told('seat')}«`} i ${told('committee')}`,
    'group.founded': (told) =>
      `oprettede gruppen »${told('name')}« under ${told('under')}, efter at have søgt efter »${told('subject')}«${told('answer') && `: ${told('answer')}`}`,
    'terms-of-reference.added': (told) => `skrev version ${told('version')} af kommissoriet for »${told('name')}«`,
    'rules-of-procedure.added': (told) => `skrev version ${told('version')} af forretningsordenen for »${told('name')}«`,
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
    personPage: 'Personens side',
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
  bodies: {
    newPartnership: 'Nyt samarbejde',
    newCommittee: 'Nyt udvalg',
    chooseKind: 'Hvad skal oprettes?',
    chooseKindLead:
      'Arten siger, hvem der plejer at sidde med, og hvad felterne handler om. Den kan ikke ændres for et samarbejde bagefter.',
    chooseCommitteeKindLead: 'Arten siger, hvem der sidder med, hvilke frister der gælder, og hvad der altid er på dagsordenen.',
    groupFirst: 'Før en gruppe bliver oprettet, ser du, hvad der allerede findes om emnet.',
    otherKind: 'Vælg en anden art',
    edit: 'Rediger',
    editPartnership: (name: string) => `Rediger ${name}`,
    details: 'Oplysninger',
    detailsLead: 'Ret det, der er forkert. Historikken viser, hvad der stod før.',
    fields: {
      name: 'Navn',
      region: 'Region',
      hospital: 'Hospital',
      from: 'Første dag',
      to: 'Sidste dag',
      source: 'Kilde',
      parties: 'Parter',
      partiesFrom: 'Parterne gælder fra',
      kind: 'Art',
      level: 'Niveau',
      partnership: 'Samarbejde',
      organisation: 'Organisation',
      parent: 'Hører under',
      otherNames: 'Andre stavemåder',
    },
    help: {
      parties: 'Én på hver linje: organisationens navn eller kommunens nummer.',
      partiesFrom: 'Bruges kun, når listen over parter er ændret. De, der ikke længere står på den, er parter til dagen før.',
      source: 'Hvor det står, for eksempel »Aftale om sundhedsklynger, juni 2021«.',
      to: 'Lad feltet stå tomt, hvis der ikke er sat en slutdato.',
      otherNames: 'Én på hver linje. Dem genkender Samspil i referater og dagsordener.',
      parent: 'Det udvalg, som dette refererer til.',
      region: 'Den region, samarbejdet ligger i.',
    },
    none: 'Ikke valgt',
    create: 'Opret',
    save: 'Gem',
    cancel: 'Fortryd',
    follows: (name: string, day: string) => `Følger efter ${name}, som slutter ${day} sammen med sine udvalg.`,
    followsUndated: (name: string) => `Følger efter ${name}, som slutter dagen før den første dag sammen med det, der hører under.`,
    end: {
      heading: 'Afslut',
      lead: 'Det, der er afsluttet, bliver stående med sin historie.',
      standing: (day: string) => `Slutter ${day}.`,
      ended: (day: string) => `Sluttede ${day}.`,
      on: 'Sidste dag',
      reason: 'Begrundelse',
      reasonHelp: 'Alle kan læse den.',
      withThose: (count: number) => `Afslut også ${count === 1 ? 'det udvalg' : `de ${count} udvalg`}, der hører under, samme dag`,
      those: (names: string) => `Det gælder: ${names}.`,
      action: 'Afslut',
    },
    succession: {
      heading: 'Efterfølger',
      lead: 'Den, der fører opgaverne videre. Der kan være flere.',
      none: 'Vælg en efterfølger',
      successor: 'Efterfølger',
      on: 'Efterfølgerens første dag',
      onHelp: 'Sidste dag er dagen før, hvis den ikke allerede er tidligere.',
      action: 'Gem efterfølger',
      createNew: 'Opret en ny efterfølger',
      standing: 'Afløses af',
    },
    meanwhile: {
      heading: 'En anden har rettet imens',
      lead: 'Din ændring er ikke gemt. Se forskellen, ret felterne herunder, og gem igen.',
      field: 'Felt',
      stands: 'Står nu',
      yours: 'Du skrev',
      untouched: 'Ikke rettet af dig',
      empty: '(tomt)',
    },
    kind: {
      heading: 'Det følger af arten',
      composition: 'Hvem der sidder med',
      chairs: 'Formandskab',
      chairsNumber: (count: number) => (count === 1 ? 'Én formand' : `${capital(numeral(count))} ligestillede formænd`),
      chairsFrom: (sectors: string) => `, én fra hver af: ${sectors}`,
      chairFrom: (sector: string) => ` fra ${sector}`,
      secretariat: 'Sekretariat',
      legs: (sectors: string) => `Et ben hos ${sectors}`,
      notice: 'Frister',
      submission: (days: string) => `Punkter skal være sendt ind ${days} før mødet`,
      dispatch: (days: string) => `Dagsordenen sendes ${days} før mødet`,
      days: (count: number) => `${count} dage`,
      workingDays: (count: number) => `${count} hverdage`,
      decision: 'Beslutninger',
      decisions: { consensus: 'I enighed', majority: 'Ved flertal' },
      standingItems: 'Faste punkter',
      openness: 'Åbenhed',
      opennesses: { open: 'Dagsordener og referater er åbne', closed: 'Dagsordener og referater er lukkede' },
      sectors: 'Parter',
      unknown: 'Kilderne siger ikke noget om sammensætningen.',
      source: (source: string) => `Kilde: ${source}`,
      and: ' og ',
    },
  },
  groups: {
    title: 'Ny gruppe',
    lead: 'Mange emner har allerede en gruppe. Derfor ser du først, hvad der findes.',
    steps: 'Trin',
    step: { subject: 'Emne', existing: 'Hvad findes', details: 'Gruppen' },
    subject: 'Hvad skal gruppen arbejde med?',
    subjectHelp: 'Skriv emnet med nogle få ord, for eksempel »fald i eget hjem«.',
    under: 'Hvilket udvalg skal den høre under?',
    underNone: 'Vælg et udvalg',
    look: 'Se, hvad der findes',
    existing: 'Det findes i forvejen',
    existingLead: (subject: string) => `Grupper og fokusområder om »${subject}«, også afsluttede og i andre samarbejder.`,
    nothing: 'Der findes ikke noget om emnet',
    nothingHelp: 'Samspil har set på navne, kommissorier og fokusområder i alle samarbejder.',
    focusArea: 'Fokusområde',
    ended: (day: string) => `Sluttede ${day}`,
    coming: (day: string) => `Begynder ${day}`,
    matched: (count: number) => (count === 1 ? 'Ét af ordene passer' : `${capital(numeral(count))} af ordene passer`),
    answer: 'Hvorfor en ny gruppe alligevel?',
    answerHelp: 'Svaret bliver gemt sammen med det, du har set her.',
    goOn: 'Videre',
    back: 'Tilbage',
    otherSubject: 'Søg om et andet emne',
    kind: 'Hvilken slags gruppe?',
    name: 'Gruppens navn',
    from: 'Første dag',
    mandateEndsOn: 'Mandatet slutter',
    mandateHelp: 'Sekretariatet får besked 90 dage før.',
    decidedBy: 'Hvem har besluttet det?',
    decidedByHelp: 'Udvalg og møde, for eksempel »Faglig Sundhedsklynge Midt 12. marts 2025«.',
    terms: 'Kommissorium',
    termsHelp: 'Formål, opgave, hvem der sidder med, og hvornår der meldes tilbage. Overskrifter skrives med # foran.',
    sectors: 'Hvem er med?',
    sectorNames: { region: 'Hospital eller region', municipality: 'Kommuner', 'general-practice': 'Almen praksis' },
    whyMissing: 'Hvorfor er ikke alle tre med?',
    whyMissingHelp: 'Udfyldes kun, hvis en af dem ikke er med.',
    create: 'Opret gruppen',
    founding: 'Før gruppen blev oprettet',
    foundedFor: (subject: string, day: string) => `${day} blev der søgt efter »${subject}«.`,
    foundNothing: 'Der fandtes ikke noget om emnet.',
    foundThese: (names: string) => `Der fandtes: ${names}.`,
    missing: (sectors: string) => `Ikke med fra begyndelsen: ${sectors}.`,
  },
  terms: {
    title: 'Kommissorium',
    rules: 'Forretningsorden',
    kinds: 'Hvilken tekst',
    versions: 'Versioner',
    version: (number: number) => `Version ${number}`,
    since: (day: string) => `gælder fra ${day}`,
    decidedBy: (who: string) => `besluttet af ${who}`,
    current: 'Gælder nu',
    coming: 'Gælder senere',
    former: 'Tidligere',
    none: 'Der er ikke skrevet et kommissorium',
    noneRules: 'Der er ikke skrevet en forretningsorden',
    noneHelp: 'Når sekretariatet har skrevet teksten, står den her med alle sine versioner.',
    mandate: {
      open: 'Mandatet har ingen slutdato.',
      running: (day: string) => `Mandatet løber til ${day}.`,
      ending: (day: string, relative: string) => `Mandatet slutter ${day} (${relative}). Aftal, om gruppen skal fortsætte.`,
      ended: (day: string) => `Mandatet sluttede ${day}. Forlæng det med en ny version, eller afslut gruppen.`,
    },
    mandateHeadings: { ending: 'Mandatet slutter snart', ended: 'Mandatet er udløbet' },
    see: 'Læs kommissoriet',
    history: 'Se alle versioner',
    compare: 'Sammenlign to versioner',
    before: 'Fra',
    after: 'Til',
    compareAction: 'Vis forskelle',
    differences: (from: number, to: number) => `Forskelle fra version ${from} til version ${to}`,
    noDifferences: 'Der er ingen forskelle i teksten.',
    mandateChanged: (from: string, to: string) => `Mandatets slutdato: ${from} → ${to}`,
    noDay: 'ingen',
    added: 'tilføjet',
    removed: 'fjernet',
    unchanged: (count: number) => (count === 1 ? '1 uændret linje' : `${count} uændrede linjer`),
    fresh: 'Ny version',
    first: 'Skriv den første version',
    freshLead: 'De tidligere versioner bliver stående. Historikken viser, hvem der skrev hvad.',
    body: 'Tekst',
    bodyHelp: 'Overskrifter skrives med # foran, punkter med en bindestreg.',
    validFrom: 'Gælder fra',
    mandateEndsOn: 'Mandatet slutter',
    mandateHelp: 'Tomt, hvis teksten ikke sætter en slutdato. En gruppe skal have en.',
    decided: 'Besluttet af',
    save: 'Gem ny version',
    newer: 'Der er kommet en ny version imens',
    newerLead: 'Din tekst er ikke gemt. Her er forskellen fra den nye version til din tekst. Ret teksten herunder, og gem igen.',
    awaiting: 'Mandater, der skal tages stilling til',
  },
  spreadsheet: {
    titles: { committee: 'Udskift medlemmer i et regneark', organisation: 'Udpegninger' },
    leads: {
      committee:
        'Efter et valg eller en konstituering: hent alle udvalgets pladser i et regneark, skriv de nye navne, og læg arket op igen.',
      organisation: 'Her er alle de pladser, organisationen udpeger til. Efter et valg kan de alle udskiftes på én gang i et regneark.',
    },
    seats: 'Pladserne',
    committee: 'Udvalg',
    seat: 'Plads',
    holder: 'Sidder på pladsen',
    vacant: 'Ledig plads',
    change: 'Ret',
    changeSeat: (seat: string, committee: string) => `Ret pladsen ${seat} i ${committee}`,
    noSeats: 'Ingen pladser',
    noSeatsHelp: {
      committee: 'Opret pladserne først. Så kan de hentes i et regneark.',
      organisation: 'Ingen udvalg har pladser, som organisationen udpeger til.',
    },
    day: 'Udskiftningen gælder fra og med',
    dayHelp: 'Efter kommunal- og regionsvalg er det den 1. januar.',
    chooseDay: 'Vælg dag',
    download: '1. Hent regnearket',
    downloadLead: (day: string) => `Arket viser, hvem der sidder på pladserne den ${day}. Dagen står i filens navn.`,
    asXlsx: 'Hent som Excel (XLSX)',
    asCsv: 'Hent som CSV',
    edit: '2. Ret i arket',
    editAdvice: [
      'Skriv det nye navn over det gamle. Den gamle slutter dagen før, den nye begynder.',
      'Slet navnet, hvis pladsen skal være ledig. Lad rækken stå, som den er, hvis ingenting ændrer sig.',
      'Er der to af samme navn, står deres person-id i fejllisten. Skriv »ny« i kolonnen Person-id, hvis det er en helt ny person.',
      'Kolonnerne må byttes om, og andre kolonner må stå ved siden af. Overskrifterne skal blive stående.',
    ],
    upload: '3. Læg arket op',
    uploadLead: 'Du ser, hvad der sker, før noget bliver gemt.',
    file: 'Regneark',
    fileHelp: 'XLSX eller CSV, højst 5 MB.',
    uploadAction: 'Læg op og se igennem',
    preview: 'Se udskiftningen igennem',
    previewLead: (day: string) => `Gælder fra den ${day}. Intet er gemt endnu.`,
    otherDay: 'Gælder fra og med',
    showDay: 'Vis',
    faults: (count: number) => (count === 1 ? 'Én fejl skal rettes' : `${count} fejl skal rettes`),
    faultsLead: 'Ret i regnearket, og læg det op igen. Intet bliver gemt, så længe der er fejl.',
    row: 'Række',
    column: 'Kolonne',
    fault: 'Hvad er galt',
    changes: 'Det sker der',
    counted: { begins: 'begynder', replaces: 'udskiftes', ends: 'slutter', corrected: 'rettes', stays: 'bliver', vacant: 'uden medlem' },
    kinds: { begins: 'Begynder', replaces: 'Udskiftes', ends: 'Slutter', corrected: 'Rettes', stays: 'Bliver', vacant: 'Ledig' },
    begins: (person: string, day: string) => `${person} begynder ${day}`,
    ends: (person: string, day: string) => `${person} slutter ${day}`,
    corrected: (person: string) => `Oplysningerne om ${person} rettes`,
    stays: (person: string) => person,
    newPerson: 'ny i Samspil',
    unchanged: (count: string) => `Uændrede rækker (${count})`,
    nothing: 'Arket ændrer ingenting',
    nothingHelp: 'Alle rækker svarer til det, Samspil ved i forvejen.',
    composition: 'Sammensætningen',
    compositionLead: (committee: string) => `${committee}:`,
    mayGoOn: 'Du kan gå videre alligevel. Bemærkningerne bliver stående på udvalgets side.',
    access: 'Giv dem, der begynder, adgang til udvalgets materiale',
    accessHelp: 'Adgangen for dem, der slutter, slutter samme dag.',
    accept: 'Gem alle ændringer',
    again: 'Læg et andet ark op',
    columns: {
      committee: 'Udvalg',
      seat: 'Plads',
      capacity: 'Funktion',
      appointedBy: 'Udpeges af',
      person: 'Navn',
      organisation: 'Organisation',
      party: 'Parti',
      title: 'Titel',
      from: 'Sidder fra',
      to: 'Sidder til',
      seatId: 'Plads-id',
      personId: 'Person-id',
    },
  },
  refusals: {
    'committees/body-name-missing': 'Skriv et navn.',
    'committees/body-no-such-day': ({ day }: { readonly day: string }) => (day ? `»${day}« er ikke en dato.` : 'Skriv en dato.'),
    'committees/body-end-before-start': ({ from, to }: { readonly from: string; readonly to: string }) =>
      `Sidste dag (${to}) ligger før første dag (${from}).`,
    'committees/body-region-unknown': 'Vælg en region fra listen.',
    'committees/body-party-unknown': ({ line }: { readonly line: string }) =>
      `Samspil kender ikke »${line}«. Skriv organisationens fulde navn eller kommunens nummer.`,
    'committees/body-party-twice': ({ line }: { readonly line: string }) => `»${line}« står på listen mere end én gang.`,
    'committees/body-name-taken': ({ name, region }: { readonly name: string; readonly region: string }) =>
      `Der er allerede et samarbejde af samme art med navnet »${name}« i ${region} i en del af perioden.`,
    'committees/body-committee-name-taken': ({ name }: { readonly name: string }) =>
      `Der er allerede et udvalg med navnet »${name}« samme sted i en del af perioden.`,
    'committees/body-belongs-to-partnership': 'Vælg det samarbejde, udvalget hører til.',
    'committees/body-belongs-to-organisation': 'Vælg den organisation, udvalget hører til.',
    'committees/body-outside-partnership': ({ day, limit, partnership, side }: Outside) =>
      side === 'before'
        ? `${partnership} begynder først ${limit}, og udvalget kan ikke begynde ${day}. Vælg en senere dag, eller ret samarbejdets første dag.`
        : `${partnership} slutter ${limit}, og udvalget kan ikke virke ${day}. Vælg senest den dag, eller ret først samarbejdets sidste dag.`,
    'committees/body-parent-not-there': ({ parent, from }: { readonly parent: string; readonly from: string }) =>
      `${parent} findes ikke den ${from}. Vælg et andet udvalg eller en anden dag.`,
    'committees/body-parent-loop': ({ parent }: { readonly parent: string }) =>
      `Udvalget kan ikke høre under ${parent}, som selv hører under det.`,
    'committees/body-reason-missing': 'Skriv, hvorfor det slutter.',
    'committees/body-reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
    'committees/body-outlasted': ({ names, number }: { readonly names: string; readonly number: number }) =>
      `${names} ${number === 1 ? 'er ikke afsluttet' : 'er ikke afsluttede'} til den tid. Sæt kryds, hvis ${number === 1 ? 'det' : 'de'} skal slutte samme dag.`,
    'committees/body-begins-afterwards': ({ names, on }: { readonly names: string; readonly on: string }) =>
      `${names} begynder først efter ${on}. Ret den første dag, eller flyt det, før du afslutter.`,
    'committees/body-successor-unknown': 'Vælg en efterfølger fra listen.',
    'committees/body-successor-itself': 'Ingen kan efterfølge sig selv.',
    'committees/body-successor-not-there': ({ successor, on }: { readonly successor: string; readonly on: string }) =>
      `${successor} findes ikke den ${on}. Vælg en dag, hvor den gør.`,
    'committees/body-succession-too-early': ({ name, from }: { readonly name: string; readonly from: string }) =>
      `${name} begynder ${from}. Efterfølgeren kan først tage over senere end den dag.`,
    'committees/body-successor-loop': ({ chain }: { readonly chain: string }) => `Så ville de efterfølge hinanden i ring: ${chain}.`,
    'committees/body-changed-meanwhile': 'En anden har rettet, siden du åbnede formularen. Se, hvad der står nu, og gem igen.',
    'committees/body-nothing-changed': 'Du har ikke rettet noget.',
    'committees/group-subject-missing': 'Skriv, hvad gruppen skal arbejde med.',
    'committees/group-under-missing': 'Vælg det udvalg, gruppen skal høre under.',
    'committees/group-answer-missing': 'Skriv, hvorfor der skal en ny gruppe til, når der findes noget om emnet.',
    'committees/group-sectors-missing': 'Tag alle tre med, eller skriv, hvorfor en af dem ikke er med.',
    'committees/group-reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
    'committees/terms-too-long': 'Teksten er for lang. Skriv højst 200.000 tegn.',
    'committees/terms-empty': 'Skriv teksten.',
    'committees/terms-no-such-day': ({ day }: { readonly day: string }) => (day ? `»${day}« er ikke en dato.` : 'Skriv en dato.'),
    'committees/terms-before-last': ({ from }: { readonly from: string }) =>
      `Den forrige version gælder fra ${from}. En ny kan ikke gælde fra en tidligere dag.`,
    'committees/terms-mandate-missing': 'Skriv, hvornår mandatet slutter. En gruppe har en slutdato, som kan forlænges.',
    'committees/terms-mandate-before-start': 'Mandatet kan ikke slutte, før teksten gælder.',
    'committees/terms-newer-version': 'En anden har gemt en ny version, siden du åbnede siden.',
    'committees/sheet-without-heading': 'Samspil kan ikke finde overskrifterne. Der skal være en række med blandt andet Plads-id og Navn.',
    'committees/sheet-columns-missing': ({ columns }: { readonly columns: string }) =>
      `Regnearket mangler: ${columns}. Overskriften kan være slettet eller omdøbt. Hent arket igen, eller skriv overskriften ind.`,
    'committees/sheet-column-twice': ({ column }: { readonly column: string }) => `Kolonnen ${column} står to gange. Fjern den ene.`,
    'committees/sheet-seat-unknown': ({ written }: Written) =>
      `Pladsen »${written}« er ikke blandt dem, du kan udpege til her. Hent arket igen, eller ret pladsens navn.`,
    'committees/sheet-seat-doubtful': ({ written }: Written) => `Flere pladser hedder »${written}«. Skriv pladsens id i kolonnen Plads-id.`,
    'committees/sheet-seat-twice': ({ other }: { readonly other: number }) => `Pladsen står også i række ${other}. Fjern den ene række.`,
    'committees/sheet-organisation-unknown': ({ written }: Written) =>
      `Samspil kender ikke organisationen »${written}«. Skriv dens fulde navn.`,
    'committees/sheet-no-such-day': ({ written }: Written) => `»${written}« er ikke en dato. Skriv den som 31-12-2025.`,
    'committees/sheet-capacity-unknown': ({ written }: Written) =>
      `Funktionen »${written}« findes ikke. Skriv for eksempel Medlem eller Formand.`,
    'committees/sheet-start-is-fixed': ({ from }: { readonly from: string }) =>
      `Personen har siddet der siden ${from}, og det kan ikke ændres her. Skriv den gamle dato igen.`,
    'committees/sheet-cannot-prolong': ({ to }: { readonly to: string }) =>
      `Udpegningen slutter ${to} og kan ikke forlænges her. Skriv den gamle dato igen, eller udpeg på ny fra dagen efter.`,
    'committees/sheet-person-doubtful': ({ name, choices }: { readonly name: string; readonly choices: string }) =>
      `Hvilken ${name}? Skriv person-id for den rigtige i kolonnen Person-id, eller »ny« for en helt ny person. Kendte: ${choices}`,
    'committees/sheet-person-unknown': ({ written }: Written) => `Ingen person har id »${written}«. Slet det, eller hent arket igen.`,
    'committees/sheet-person-id-of-another': ({ name }: { readonly name: string }) =>
      `Person-id hører til ${name}, ikke til navnet i rækken. Slet id, hvis det er en anden.`,
    'committees/sheet-file-missing': 'Vælg et regneark.',
    'committees/sheet-file-too-large': 'Regnearket er for stort. Det må højst fylde 5 MB.',
    'committees/sheet-file-empty': 'Filen er tom.',
    'committees/sheet-file-encrypted': 'Regnearket er beskyttet med adgangskode. Gem det uden adgangskode, og prøv igen.',
    'committees/sheet-file-old-format': 'Filen er i et gammelt format. Gem den som XLSX eller CSV, og prøv igen.',
    'committees/sheet-file-not-a-spreadsheet': 'Filen er ikke et regneark. Brug XLSX eller CSV.',
    'committees/sheet-has-faults': 'Arket har fejl. Ret dem, og læg det op igen. Intet er gemt.',
    'committees/sheet-changes-nothing': 'Arket ændrer ingenting, så der er ikke noget at gemme.',
    'committees/appointment-ends-before-start': 'Slutdatoen ligger før den dag, udpegningen begynder. Vælg en senere dag.',
    'committees/already-ended': ({ to }: { readonly to: string }) => `Udpegningen er allerede sluttet eller slutter senest den ${to}.`,
    'committees/already-seated': 'Personen sidder allerede i udvalget i den funktion i en del af perioden.',
    'committees/seat-taken': 'En anden sidder på pladsen i en del af perioden. Vælg en anden dag, eller skriv en slutdato.',
    'committees/seat-of-another-committee': 'Pladsen hører ikke til dette udvalg.',
    'committees/seat-of-another-capacity': 'Pladsen er ikke til den funktion.',
    'committees/chair-is-for-the-committee':
      'Formand og sekretær vælger udvalget selv. Vælg medlem; udvalgets sekretariat kan bagefter skrive, hvem der er formand.',
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
    'committees/right-outlasts-delegation': ({ name }: { readonly name: string | number }) =>
      `Du handler på vegne af ${name}, og de rettigheder ophører igen. Du kan ikke give dig selv adgang på den måde; bed en anden om det.`,
    'committees/exclusion-of-nobody': 'Vælg, hvem der skal udelukkes.',
    'committees/exclusion-of-stranger': 'Personen hører ikke til udvalget og læser derfor ikke dets lukkede materiale.',
    'committees/exclusion-without-reason': 'Skriv, hvorfor personen er udelukket.',
    'committees/exclusion-reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
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
  } satisfies Record<
    ReferenceRefusalCode | ReferenceFileRefusalCode | ExclusionRefusalCode | LastingRightCode | SeatCode | BodyCode,
    unknown
  >,
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

interface Outside {
  readonly day: string
  readonly limit: string
  readonly partnership: string
  /** Whether the day is before the partnership begins or after it ends. */
  readonly side: string
}

interface Written {
  readonly written: string
}
