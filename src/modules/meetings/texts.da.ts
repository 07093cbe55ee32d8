import { texts as committees } from '../committees/texts.da.ts'
import { itemEvents, itemRefusals, items } from './texts/items.da.ts'
import { packaged, packageRefusals } from './texts/package.da.ts'
import { agenda, agendaEvents, agendaRefusals } from './texts/agenda.da.ts'
import { held } from './texts/held.da.ts'
import { heldEvents, heldRefusals } from './texts/held-told.da.ts'
import { writing, writingEvents } from './texts/writing.da.ts'
import { calendar, calendarEvents, calendarRefusals } from './texts/calendar.da.ts'
import { minutes, minutesEvents, minutesRefusals } from './texts/minutes.da.ts'
import { plan } from './texts/plan.da.ts'
import { year } from './texts/year.da.ts'
import { item } from './texts/item.da.ts'
import { many } from '../../kernel/many.ts'
import type { EventSentence } from '../../kernel/told.ts'
import type { CalendarFileCode } from './rules/year/coming-of-ours.ts'
import type { PlanCode } from './rules/year/plan.ts'
import type { MoveCode } from './rules/year/why-not-move.ts'
import type { PeriodCode } from './rules/year/why-not-settle.ts'

export const texts = {
  /** What somebody did, after their name. */
  events: {
    ...minutesEvents,
    ...agendaEvents,
    ...itemEvents,
    ...heldEvents,
    ...writingEvents,
    ...calendarEvents,
    'meeting.recorded': (told) => `optog version ${told('version')} af mødet (${told('kind')}, ${many(told('items'), 'punkt', 'punkter')})`,
    'meeting.withdrawn': (told) =>
      `tog mødet tilbage fra offentligheden${Number(told('numbers')) > 0 ? ', fordi teksten kan indeholde CPR-numre' : ''}`,
    'meeting.planned': 'planlagde mødet',
    'meeting.moved': 'flyttede mødet',
    'meeting.cancelled': (told) => `aflyste mødet: ${told('reason')}`,
    'committee.notice-periods-settled': 'fastsatte udvalgets frister før møderne',
  } satisfies Record<string, EventSentence>,
  home: 'Forside',
  states: { planned: 'Planlagt', agenda: 'Dagsorden', minutes: 'Referat', cancelled: 'Aflyst' },
  kinds: { agenda: 'Dagsorden', minutes: 'Referat', case: 'Sag', note: 'Statusnotat' },
  published: 'Offentligt',
  announced: 'Datoen er offentlig',
  unpublished: 'Ikke offentliggjort',
  unpublishedHelp: 'Mødets dato er offentlig. Hvad der står i dagsorden og referat, er det ikke.',
  titleOf: (committee: string, day: string) => `${committee}, ${day}`,
  description: (committee: string, day: string, items: number) => `Møde i ${committee} ${day}: ${many(items, 'punkt', 'punkter')}.`,
  contents: 'Punkter',
  publication: {
    offer: 'Offentliggør mødet',
    offerHelp:
      'Når du offentliggør mødet, kan alle læse de åbne punkter, deltagerlisten og de kommende møder, der er nævnt. Lukkede punkter er fortsat lukkede.',
    withdraw: 'Træk tilbage',
    bySecretariat: 'Mødet er ikke offentligt. Udvalgets sekretariat offentliggør det.',
    nothingYet:
      'Mødet er planlagt, men der er endnu hverken dagsorden eller referat. Du kan offentliggøre mødet, når et dokument er optaget.',
  },
  planned: 'Mødet er planlagt',
  dispatched: 'Dagsordenen er sendt til udvalget',
  dispatchedHelp: 'Du kan læse den her, når sekretariatet har offentliggjort den.',
  plannedHelp: 'Dagsordenen står her, når den er sendt ud.',
  attendance: {
    heading: 'Deltagere',
    atTheTable: 'Ved bordet',
    missingSectors: (sectors: string) => `Ikke til stede: ${sectors}.`,
    allSectors: 'Alle tre parter var til stede.',
    sectors: { region: 'region og hospital', municipality: 'kommuner', 'general-practice': 'almen praksis' },
    unknownParty: (number: number) => `${many(number, 'deltager hører', 'deltagere hører')} ikke til en part, som Samspil kender.`,
    present: (number: number) => many(number, 'til stede', 'til stede'),
    apologies: (number: number) => `${number} afbud`,
    absent: (number: number) => many(number, 'fraværende', 'fraværende'),
    invited: 'Indkaldt',
    invitedNumber: (number: number) => many(number, 'indkaldt', 'indkaldte'),
    allInvited: 'Alle tre parter er indkaldt.',
    notInvited: (sectors: string) => `Ikke indkaldt: ${sectors}.`,
    apologiesFrom: 'Afbud',
    absentWere: 'Fraværende uden afbud',
    all: (number: number) => many(number, 'deltager og afbud', 'deltagere og afbud'),
    none: 'Dokumentet nævner ikke, hvem der deltog.',
  },
  presences: { present: 'Til stede', apology: 'Afbud', absent: 'Fraværende', 'arrived-late': 'Kom senere', 'left-early': 'Gik før tid' },
  capacities: { ...committees.seats.capacities, guest: 'Gæst' },
  types: { decision: 'Beslutning', discussion: 'Drøftelse', information: 'Orientering' },
  typeLetters: { decision: 'B', discussion: 'D', information: 'O' },
  item,
  items,
  withheld: {
    title: 'Lukket punkt',
    text: 'Punktet er lukket, så titel, tekst, konklusion og bilag vises ikke. Kun udvalgets medlemmer kan læse det.',
  },
  followUpStates: { proposed: 'Foreslået', open: 'Åben', 'under-way': 'I gang', done: 'Gjort', dropped: 'Opgivet' },
  proposedHelp: '»Foreslået« betyder, at Samspil har fundet opfølgningen i teksten, og at ingen har bekræftet den endnu.',
  otherFollowUps: 'Opfølgning uden for punkterne',
  coming: 'Kommende møder, som blev nævnt',
  deadlines: 'Frister',
  deadlineKinds: { submission: 'Frist for punkter', consultation: 'Høringsfrist', other: 'Frist' },
  versions: {
    heading: 'Dokumenter',
    version: (number: number, kind: string) => `Version ${number}: ${kind}`,
    current: 'Gælder nu',
    recordedAt: (when: string) => `Optaget i arkivet ${when}`,
    original: 'Hent originalen',
    originalOf: (name: string) => `Hent originalen (${name})`,
    withheld: 'Originalen er ikke offentlig, fordi der er lukkede punkter eller bilag i den.',
  },
  neighbours: { label: 'Udvalgets andre møder', before: 'Forrige møde', after: 'Næste møde' },
  sectionKinds: {
    background: 'Baggrund',
    summary: 'Resumé',
    theme: 'Tema',
    recommendation: 'Indstilling',
    casePresentation: 'Sagsfremstilling',
    conclusion: 'Konklusion',
    economy: 'Økonomi',
    legalBasis: 'Retsgrundlag',
    citizenInvolvement: 'Borgerinddragelse',
    policyContext: 'Politisk sammenhæng',
    competence: 'Kompetence',
    caseRoute: 'Sagens gang',
    furtherProcess: 'Videre proces',
    consultation: 'Høring',
    communication: 'Kommunikation',
    attachments: 'Bilag',
    attendance: 'Fremmøde',
    other: 'Tekst',
  },
  held,
  writing,
  minutes,
  withdrawal: {
    heading: 'Mødet er trukket tilbage',
    by: (name: string, at: string) => `${name} trak mødet tilbage ${at}.`,
    because: (reason: string) => `Begrundelse: ${reason}`,
  },
  year,
  plan,
  move: {
    title: 'Flyt eller aflys mødet',
    lead: 'Fristerne følger med datoen, og kalendere, der abonnerer, bliver opdateret.',
    moveHeading: 'Flyt mødet',
    move: 'Flyt mødet',
    cancelHeading: 'Aflys mødet',
    cancelHelp: 'Mødet bliver stående i kalenderen som aflyst, med begrundelsen.',
    reason: 'Begrundelse',
    cancel: 'Aflys mødet',
    deadlinesNow: 'Frister nu',
    noDeadlines: 'Mødet har ingen frister.',
    refused: 'Mødet er ikke ændret',
    back: 'Tilbage til mødet',
    action: 'Flyt eller aflys',
  },
  calendar,
  agenda,
  packaged,
  refusals: {
    ...packageRefusals,
    ...minutesRefusals,
    ...agendaRefusals,
    ...itemRefusals,
    ...heldRefusals,
    ...calendarRefusals,
    'meetings/plan-empty': 'Der er ingen møder at gemme. Vælg mindst ét.',
    'meetings/plan-too-long': ({ most }: { readonly most: number }) => `Der kan gemmes højst ${most} møder ad gangen.`,
    'meetings/day-wrong': 'Skriv en dato, fx 14-12-2026.',
    'meetings/day-passed': 'Datoen er passeret. Vælg en dag fra i dag og frem.',
    'meetings/time-wrong': ({ written }: { readonly written: string }) => `»${written}« er ikke et klokkeslæt. Skriv for eksempel 9.15.`,
    'meetings/ends-before-start': 'Mødet skal slutte efter, at det begynder.',
    'meetings/place-too-long': 'Stedet er for langt. Skriv højst 300 tegn.',
    'meetings/day-taken': ({ committee }: { readonly committee: string }) => `${committee} har allerede et møde den dag.`,
    'meetings/committee-not-there': ({ committee }: { readonly committee: string }) =>
      committee ? `${committee} findes ikke på den dag. Vælg en dag, hvor udvalget er i gang.` : 'Udvalget findes ikke.',
    'meetings/already-held': 'Mødet er begyndt eller holdt og kan ikke ændres.',
    'meetings/already-cancelled': 'Mødet er allerede aflyst.',
    'meetings/reason-missing': 'Skriv, hvorfor mødet er aflyst.',
    'meetings/reason-too-long': 'Begrundelsen er for lang. Skriv højst 2.000 tegn.',
    'meetings/calendar-file-missing': 'Vælg en fil, som ikke er tom.',
    'meetings/calendar-file-too-large': 'Filen er for stor. Den må højst fylde 20 MB.',
    'meetings/calendar-file-unreadable':
      'Filen er ikke kalenderen fra FirstAgenda. Gem siden /api/agenda/udvalgsliste, som den er, og vælg den fil.',
    'meetings/calendar-file-without-yours': ({ yours, named }: { readonly yours: string; readonly named: string }) =>
      `Filen nævner ingen af de udvalg, du planlægger for (${yours}). Den nævner: ${named}. Hedder udvalget noget andet her, så ret navnet på udvalgets side.`,
    'meetings/calendar-file-nothing-new': ({ past, known }: { readonly past: number; readonly known: number }) =>
      `Der er intet nyt i filen.${past > 0 ? ` ${many(past, 'møde er', 'møder er')} allerede holdt.` : ''}${known > 0 ? ` ${many(known, 'møde står', 'møder står')} her i forvejen.` : ''}`,
    'meetings/period-wrong': ({ most }: { readonly most: number }) => `Skriv et helt antal dage fra 1 til ${most}.`,
    'meetings/dispatch-before-submission': 'Dagsordenen kan ikke sendes ud, før fristen for punkter er udløbet.',
  } satisfies Record<PlanCode | MoveCode | PeriodCode | CalendarFileCode, unknown>,
} as const
