import { paper } from './texts/paper.da.ts'
import { fields } from './texts/fields.da.ts'
import { batch } from './texts/batch.da.ts'
import { many } from '../../kernel/many.ts'
import type { EventSentence } from '../../kernel/told.ts'
import type { AcceptRefusal } from './rules/paper-states.ts'
import type { CorrectionRefusal } from './rules/review/correctable-fields.ts'
import type { DoubtCode, UnrecognisableCode } from './rules/draft.ts'
import type { LeftRefusal } from './rules/why-not-clear.ts'

type Values = Readonly<Record<string, string | number>>
type Sentence = string | ((values: Values) => string)
type RefusalCode =
  | AcceptRefusal['code']
  | CorrectionRefusal['code']
  | LeftRefusal['code']
  | UnrecognisableCode
  | 'imports/reading-failed'
  | 'imports/no-files'
  | 'imports/too-many-files'
  | 'imports/cannot-read-again'
  | 'imports/cannot-dismiss'

const refusals = {
  'imports/not-a-meeting-paper':
    'Dokumentet ligner ikke en dagsorden, et referat, en sag eller et statusnotat: der er hverken punkter eller en mødedato i det.',
  'imports/reading-failed': 'Noget gik galt hos os, mens dokumentet blev læst. Filen er gemt, og fejlen er noteret. Prøv igen.',
  'imports/several-meetings': ({ count }) => `Der er ${count ?? 'flere'} møder i samme fil. Del filen, så hvert møde har sin egen.`,
  'imports/no-files': 'Vælg mindst én fil.',
  'imports/too-many-files': ({ files, most }) => `Du valgte ${files} filer. Aflever højst ${most} ad gangen.`,
  'imports/cannot-read-again': 'Dokumentet kan ikke læses igen, som det står nu.',
  'imports/cannot-dismiss': 'Dokumentet kan ikke afvises, som det står nu.',
  'imports/not-ready': 'Dokumentet kan ikke ændres mere. Det er enten optaget, afvist eller ved at blive læst.',
  'imports/changed-meanwhile': 'En anden har rettet dokumentet, mens du havde det åbent. Intet er overskrevet.',
  'imports/not-your-committee':
    'Udvalgets dokumenter optages af dets sekretariat eller af koordinatoren i den kommune eller region, der har udvalget. Vælg et andet udvalg, eller send filen til dem.',
  'imports/recorded-already': 'Filen er blevet optaget i arkivet i mellemtiden. Der er ikke mere at optage.',
  'imports/committee-missing': 'Skriv eller vælg udvalget. Uden det ved arkivet ikke, hvor mødet hører til.',
  'imports/committee-ambiguous': ({ committees }) => `${committees} udvalg i arkivet hedder sådan. Vælg, hvilket der menes.`,
  'imports/date-missing': 'Skriv mødets dato. Uden den kan mødet ikke optages.',
  'imports/nothing-to-accept': 'Der er ingen punkter at optage.',
  'imports/date-wrong': ({ written }) => `»${written}« er ikke en dato. Skriv dag, måned og år.`,
  'imports/time-wrong': ({ written }) => `»${written}« er ikke et klokkeslæt. Skriv for eksempel 9.15.`,
  'imports/name-empty': 'Skriv et navn, eller sæt hak ved »Fjern«.',
  'imports/title-empty': 'Punktet skal have en titel.',
  'imports/number-empty': 'Punktet skal have et nummer.',
  'imports/entry-unfinished': 'Udfyld feltet, eller tøm de andre felter, du har tilføjet sammen med det.',
  'imports/left-personal-numbers': ({ numbers }) => many(numbers, 'muligt CPR-nummer', 'mulige CPR-numre'),
  'imports/left-doubts': ({ doubts }) => many(doubts, 'ting er usikker', 'ting er usikre'),
  'imports/left-new-committee': 'Udvalget er nyt for arkivet',
  'imports/left-other-committee': 'Optages af udvalgets eget sekretariat',
  'imports/left-recorded': 'Ændrer et møde i arkivet',
} satisfies Record<RefusalCode, Sentence>

const doubts = {
  'imports/no-committee': 'Udvalgets navn blev ikke fundet.',
  'imports/no-date': 'Mødets dato blev ikke fundet.',
  'imports/no-items': 'Der blev ikke fundet nogen punkter.',
  'imports/year-assumed': 'Året står ikke i dokumentet. Det er gættet ud fra mødets dato.',
  'imports/type-assumed': 'Typen står ikke ved punktet. Den er gættet ud fra ordene.',
  'imports/number-gap': ({ above, number }) => `Nummer ${number} følger efter ${above}. Mangler der et punkt imellem?`,
  'imports/number-repeated': ({ number }) => `Nummer ${number} står ved to punkter efter hinanden.`,
  'imports/contents-differ': ({ title }) => `Indholdslisten nævner »${title}«, men der er ikke et punkt med den titel.`,
  'imports/name-uncertain': ({ name }) => `Er »${name}« en person, og er navnet helt?`,
  'imports/kind-uncertain': 'Det er ikke sikkert, om det er dagsorden eller referat.',
  'imports/attachment-uncertain': 'Det er ikke sikkert, at linjen er et bilag.',
  'imports/closed-within': 'Punktet er åbent, men i teksten står der, at noget er lukket. Hører teksten til et lukket punkt?',
  'imports/unplaced-text': ({ count }) => many(count, 'stykke tekst er uplaceret.', 'stykker tekst er uplaceret.'),
  'imports/personal-number': ({ count }) => many(count, 'tal ligner et CPR-nummer.', 'tal ligner CPR-numre.'),
} satisfies Record<DoubtCode, Sentence>

export const texts = {
  /** What somebody did, after their name. */
  events: {
    'papers.received': (told) => `afleverede dokumenter: ${told('files')}`,
    'paper.read': 'læste dokumentet',
    'paper.known': 'genkendte filen som en, der allerede er i arkivet',
    'paper.unreadable': 'kunne ikke læse dokumentet',
    'paper.read-again': 'bad om, at dokumentet blev læst igen',
    'paper.corrected': (told) => `rettede forslaget (${told('fields').split(', ').filter(Boolean).length} felter)`,
    'paper.dismissed': 'afviste dokumentet',
    'paper.accepted': 'optog dokumentet i arkivet',
    'committee.added': (told) => `begyndte udvalget »${told('name')}« med et dokument`,
    'import.cancelled': 'annullerede importen',
    'import.resumed': 'genoptog importen',
  } satisfies Record<string, EventSentence>,
  refusals,
  doubts,
  section: 'Import',
  import: {
    title: 'Læs dokumenter ind',
    lead: 'Dagsordener, referater, sager og statusnotater bliver til møder i arkivet. Intet bliver optaget, før du har set forslaget.',
    files: 'Filer',
    filesHelp:
      'Træk filerne hertil, eller vælg dem. Op til 500 ad gangen: Word (.docx), PDF, HTML, Markdown, tekst og FirstAgenda (.json).',
    submit: 'Læs filerne',
    whatHappens: 'Det sker der med filerne',
    kept: 'Filerne gemmes, som de er, og kan altid hentes igen.',
    readIn: 'Teksten læses. Møde, deltagere, punkter, konklusioner, bilag og frister bliver til et forslag.',
    reviewed: 'Du ser forslaget ved siden af kilden, retter det og optager det i arkivet.',
    unreadable: 'En fil, der ikke kan læses, stopper ikke de andre. Du får at vide hvorfor, og den bliver gemt.',
    earlier: 'Tidligere importer',
    none: 'Der er ingen importer endnu',
    noneHelp: 'Begynd med de dokumenter, I allerede har.',
    handedIn: 'Afleveret',
    by: 'Af',
    papers: 'Dokumenter',
    states: 'Tilstand',
  },
  states: {
    waiting: 'venter',
    ready: 'klar til gennemsyn',
    failed: 'kunne ikke læses',
    accepted: 'i arkivet',
    known: 'kendt i forvejen',
    dismissed: 'afvist',
    cancelled: 'sat på pause',
  },
  counted: (number: string, state: string) => `${number} ${state}`,
  batch,
  noCommittee: 'Udvalg ikke fundet',
  noDate: 'dato ikke fundet',
  paper,
  fields,
  add: {
    items: 'Tilføj punkt',
    people: 'Tilføj deltager',
    comingMeetings: 'Tilføj kommende møde',
    deadlines: 'Tilføj frist',
    followUps: 'Tilføj opfølgning',
    attachments: 'Tilføj bilag',
    recommendations: 'Tilføj at-punkt',
    recordReferences: 'Tilføj sagsnummer',
    earlierTreatments: 'Tilføj behandling',
    presenters: 'Tilføj fremlægger',
    reservations: 'Tilføj forbehold',
    notParticipating: 'Tilføj en, der ikke deltog',
  },
  fresh: {
    items: 'Nyt punkt',
    people: 'Ny deltager',
    comingMeetings: 'Nyt kommende møde',
    deadlines: 'Ny frist',
    followUps: 'Ny opfølgning',
    attachments: 'Nyt bilag',
    recommendations: 'Nyt at-punkt',
    recordReferences: 'Nyt sagsnummer',
    earlierTreatments: 'Ny behandling',
    presenters: 'Ny fremlægger',
    reservations: 'Nyt forbehold',
    notParticipating: 'Deltog ikke',
  },
  referenceKinds: { case: 'Sag', document: 'Dokument' },
  groups: {
    meeting: 'Møde',
    people: (number: number) => `Deltagere (${number})`,
    items: (number: number) => `Punkter (${number})`,
    sections: 'Afsnit',
    recommendations: 'Indstilling',
    attachments: 'Bilag',
    recordReferences: 'Sagsnumre',
    presenters: 'Fremlægges af',
    earlierTreatments: 'Tidligere og kommende behandling',
    reservations: 'Forbehold',
    notParticipating: 'Deltog ikke',
    reportsOn: 'Handler om mødet',
    followUps: (number: number) => `Forslag til opfølgning (${number})`,
    followUpsHelp: 'Sætninger med en frist eller en opgave. De står som foreslået, indtil nogen bekræfter dem.',
    comingMeetings: (number: number) => `Kommende møder (${number})`,
    deadlines: (number: number) => `Frister (${number})`,
    sender: 'Afsender',
    none: 'Ingen fundet.',
  },
  sender: {
    name: 'Navn',
    organisation: 'Myndighed',
    address: 'Adresse',
    ean: 'EAN',
    caseworker: 'Sagsbehandler',
    date: 'Dato',
    recordReferences: 'Sagsnumre',
  },
  item: {
    recommendation: (number: string) => `${number}. at`,
    attachment: (number: string) => `Bilag ${number}`,
    remark: (list: string, number: number) => `${list}, ${number}`,
    hasConclusion: 'konklusion',
    closed: 'lukket',
    doubts: (number: number) => many(number, 'usikker ting', 'usikre ting'),
    sections: (number: number) => many(number, 'afsnit', 'afsnit'),
    to: (number: string) => `til punkt ${number}`,
    after: (number: string) => `Efter punkt ${number}`,
    outside: 'Uden for punkterne',
    held: 'behandlet',
    planned: 'skal behandles',
  },
  places: {
    page: (page: string) => `side ${page}`,
    line: (line: string) => `linje ${line}`,
    paragraph: (paragraph: string) => `afsnit ${paragraph}`,
    stays: 'Lad den stå som uplaceret',
    insignificant: 'Uden betydning',
    conclusion: 'Hører til konklusionen',
    here: 'kilden',
  },
  labels: {
    ofItem: (number: string, field: string) => `Punkt ${number}: ${field}`,
    ofNew: (entry: string, field: string) => `${entry}: ${field}`,
    ofPerson: (name: string, field: string) => `${name}: ${field}`,
  },
  /** What an entry of a list is called. */
  lists: {
    item: 'Punkt',
    people: 'Deltager',
    comingMeetings: 'Kommende møde',
    deadlines: 'Frist',
    followUps: 'Opfølgning',
    sections: 'Afsnit',
    recommendations: 'Indstilling',
    reservations: 'Forbehold',
    notParticipating: 'Deltog ikke',
    attachments: 'Bilag',
    recordReferences: 'Sagsnummer',
    earlierTreatments: 'Behandling',
    presenters: 'Fremlægges af',
    reportsOn: 'Handler om mødet',
    unplaced: 'Uplaceret tekst',
    sender: 'Afsender',
  },
} as const
