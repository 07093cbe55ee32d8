import { seats } from './texts/seats.da.ts'
import { spreadsheet } from './texts/spreadsheet.da.ts'
import { bodies } from './texts/bodies.da.ts'
import { terms } from './texts/terms.da.ts'
import { groups } from './texts/groups.da.ts'
import { composition } from './texts/composition.da.ts'
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
  composition,
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
  seats,
  bodies,
  groups,
  terms,
  spreadsheet,
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
      `${names} ${number === 1 ? 'er ikke afsluttet' : 'er ikke afsluttede'} til den tid. Sæt hak, hvis ${number === 1 ? 'det' : 'de'} skal slutte samme dag.`,
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
