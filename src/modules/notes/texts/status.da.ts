import { many } from '../../../kernel/many.ts'
import type { EventSentence } from '../../../kernel/told.ts'
import type { NotePeriodRefusalCode } from '../rules/status/note-period.ts'
import type { BeginNoteRefusalCode } from '../rules/status/why-not-begin-note.ts'
import type { ChangeNoteRefusalCode } from '../rules/status/why-not-change-note.ts'

export const status = {
  title: 'Statusnotater',
  lead: 'Hvad der er sket i klyngen siden udvalgets sidste møde, og hvad der kommer. Skrevet ud fra arkivet, rettet af jer.',
  new: 'Nyt notat',
  newLead: 'Vælg udvalg og møde. Samspil skriver et udkast ud fra det, der er offentliggjort.',
  none: 'Der er ingen notater endnu.',
  noneHelp: 'De notater, du skriver eller må læse, står her.',
  noCommittees: 'Du kan ikke skrive notater.',
  noCommitteesHelp: 'Notater skrives af udvalgets sekretær og af kommunens koordinator.',
  committee: 'Til hvilket udvalg?',
  chooseCommittee: 'Vælg udvalg',
  over: (committee: string, day: string): string => `${committee} (ophørt ${day})`,
  overSuccessor: (committee: string, successor: string): string => `${committee} er afløst af ${successor}.`,
  meeting: 'Udvalgets møde',
  meetingHelp: 'Den dag, udvalget mødes.',
  knownMeetings: (committee: string): string => `Kommende møder i ${committee}:`,
  since: 'Tilbage til',
  sinceHelp: 'Lad feltet stå tomt: så begynder notatet ved udvalgets forrige møde i arkivet.',
  until: 'Frem til',
  untilHelp: 'Lad feltet stå tomt: så går notatet frem til udvalgets næste møde.',
  style: 'Hvordan skal notatet se ud?',
  afterwards: 'Mødet er holdt; lav notatet alligevel',
  generate: 'Skriv udkast',
  states: { draft: 'Udkast', sent: 'Sendt', filed: 'Journaliseret' },
  period: (from: string, to: string): string => `${from} til ${to}`,
  meetingOn: (day: string): string => `Til mødet ${day}`,
  generatedAt: (at: string): string => `Skrevet ud fra arkivet ${at}`,
  sentBy: (at: string, by: string): string => `Sendt ${at} af ${by}`,
  filedBy: (at: string, by: string, number: string): string => `Journaliseret ${at} af ${by} som ${number}`,
  corrects: 'Dette notat retter et tidligere:',
  files: 'Hent notatet',
  footer: (document: string, receiver: string): string => (receiver ? `${document} til ${receiver}` : document),
  pdf: 'PDF',
  word: 'Word',
  html: 'HTML',
  head: 'Brevhoved og sagsnumre',
  headLead: 'Det, du skriver her, huskes til næste notat.',
  renew: 'Se, hvad der er nyt i arkivet',
  text: 'Notatet',
  editOrSources: (number: number): string => (number === 1 ? 'Ret teksten, eller se 1 kilde' : `Ret teksten, eller se ${number} kilder`),
  begins: (words: string): string => `»${words} …«`,
  partText: 'Afsnittets tekst',
  partHelp: 'Skriv almindelig tekst. En linje, der begynder med en bindestreg, bliver et punkt. Et tomt felt tager afsnittet ud.',
  save: 'Gem',
  back: 'Brug arkivets tekst igen',
  edited: 'Rettet',
  takenOut: 'Afsnittet er taget ud.',
  vanished: 'Arkivet siger det ikke længere. Din tekst er beholdt.',
  fromRecord: 'Arkivets tekst',
  sources: (number: number): string => many(number, 'kilde', 'kilder'),
  sourceKinds: {
    committee: 'Udvalg',
    meeting: 'Møde',
    item: 'Punkt',
    'follow-up': 'Opfølgning',
    partnership: 'Samarbejde',
    organisation: 'Organisation',
    'boundary-question': 'Snitflade',
    matter: 'Sag',
    involvement: 'Inddragelse',
  },
  saved: 'Ændringen er gemt.',
  finish: 'Gør notatet færdigt',
  finishLead: 'Bagefter kan det ikke ændres. En rettelse bliver et nyt notat.',
  send: 'Send til udvalgets sekretærer',
  sendHelp: 'Udvalgets sekretærer får besked med et link til notatet.',
  file: 'Journalisér',
  number: 'Sagsnummer',
  numberHelp: 'Nummeret i jeres eget system.',
  done: { sent: 'Notatet er sendt.', filed: 'Notatet er journaliseret.', corrected: 'Her er et nyt udkast, du kan rette i.' },
  correct: 'Ret i et nyt notat',
  noteTitle: 'Overskrift',
  datedOn: 'Dato på notatet',
  sender: 'Afsender',
  senderHelp: 'Navn og adresse, hver på sin linje.',
  receiver: 'Modtager',
  caseworker: 'Sagsbehandler',
  ean: 'EAN-nummer',
  eanHelp: '13 cifre.',
  recordNumbers: 'Sagsnumre',
  recordNumbersHelp: 'Ét for hvert system, for eksempel eDoc og F2.',
  system: 'System',
  systemOf: (at: number): string => `System ${at}`,
  numberOf: (at: number): string => `Nummer ${at}`,
  renewTitle: 'Nyt i arkivet',
  renewLead: 'Afsnit, som ingen har rettet, følger arkivet. Dine egne rettelser bliver stående, hvis du ikke vælger andet.',
  nothingNew: 'Notatet siger det samme som arkivet.',
  takeOver: 'Opdatér notatet',
  kinds: { same: 'Uændret', changed: 'Ændret', new: 'Nyt', gone: 'Væk' },
  yours: 'Din tekst',
  choice: 'Du har rettet dette afsnit',
  keep: 'Behold min tekst',
  take: 'Brug den nye tekst',
  remove: 'Fjern afsnittet',
  goneSources: 'Kilder, der ikke længere er der:',
  difference: {
    added: 'Kom til',
    removed: 'Gik ud',
    unchanged: (lines: number): string => many(lines, 'afsnit er uændret', 'afsnit er uændrede'),
  },
  refused: 'Det er ikke gjort',
  backToNote: 'Tilbage til notatet',
  day: 'Dato',
  news: (title: string): string => `Et statusnotat er klar: ${title}`,
} as const

export const statusEvents = {
  'status-note.generated': (told) => `skrev et statusnotat til ${told('committee')} ud fra arkivet`,
  'status-note.edited': 'rettede et statusnotat',
  'status-note.regenerated': (told) => `opdaterede ${told('changed')} afsnit i et statusnotat fra arkivet`,
  'status-note.sent': 'sendte et statusnotat til udvalgets sekretærer',
  'status-note.filed': (told) => `journaliserede et statusnotat som ${told('filedAs')}`,
  'status-note.corrected': 'begyndte en rettelse af et statusnotat',
} satisfies Record<string, EventSentence>

interface Said {
  readonly committee?: string
  readonly municipality?: string
  readonly on?: string
  readonly day?: string
  readonly next?: string
  readonly since?: string
  readonly until?: string
  readonly successor?: string
  readonly stands?: string
}

export const statusRefusals = {
  'notes/no-meeting-day': 'Vælg, hvilken dag udvalget mødes.',
  'notes/meeting-day-past': ({ day, next }: Said) =>
    `Mødet ${day} er holdt. ${next ? `Udvalgets næste møde er ${next}.` : 'Arkivet kender ikke udvalgets næste møde.'} Sæt hak, hvis notatet skal laves alligevel.`,
  'notes/no-earlier-meeting': 'Arkivet kender ikke et tidligere møde i udvalget. Vælg den dag, notatet skal gå tilbage til.',
  'notes/since-not-before': 'Notatet skal begynde før mødet. Vælg en tidligere dag.',
  'notes/until-not-after': 'Notatet skal gå frem til mødet eller længere. Vælg en senere dag.',
  'notes/no-committee': 'Vælg, hvilket udvalg notatet er til.',
  'notes/not-municipal': ({ committee }: Said) => `${committee} er ikke en kommunes eget udvalg, så det får ikke statusnotater.`,
  'notes/committee-dissolved': ({ committee, on, successor }: Said) =>
    `${committee} ophørte ${on}. ${successor ? `Vælg ${successor}, som har afløst det.` : 'Vælg et andet udvalg.'}`,
  'notes/no-partnership': ({ municipality, since, until }: Said) =>
    `${municipality} er ikke part i noget samarbejde fra ${since} til ${until}, så der er ikke noget at gøre status på.`,
  'notes/note-finished': 'Notatet er sendt eller journaliseret og kan ikke ændres. Ret det i et nyt notat.',
  'notes/part-changed-meanwhile': ({ stands }: Said) =>
    `En anden har rettet afsnittet imens. Nu står der: »${stands}« Din tekst står stadig i feltet.`,
  'notes/head-changed-meanwhile': 'En anden har ændret notatet imens. Det, du skrev, står stadig i felterne. Se siden igen, og gem så.',
  'notes/record-moved-on': 'Arkivet har ændret sig, mens du læste. Se det nye herunder, og vælg igen.',
  'notes/bad-ean': 'Et EAN-nummer har 13 cifre. Kontrollér nummeret.',
  'notes/bad-day': 'Vælg notatets dato.',
  'notes/no-title': 'Skriv en overskrift.',
  'notes/no-record-number': 'Skriv det sagsnummer, notatet er journaliseret under.',
  'notes/nobody-to-send-to':
    'Udvalget har ingen sekretær i Samspil, så der er ingen at sende notatet til. Hent det som fil, eller journalisér det.',
  'notes/still-a-draft': 'Notatet er et udkast. Ret det, som det er.',
} satisfies Record<NotePeriodRefusalCode | BeginNoteRefusalCode | ChangeNoteRefusalCode, unknown>
