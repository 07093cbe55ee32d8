import { many } from '../../../kernel/many.ts'

export const merge = {
  doubles: 'Personer, der står to gange',
  doublesLead:
    'Dokumenter skriver navne på flere måder. Her er de poster, der ligner hinanden mest. Læg kun to sammen, når du ved, at det er samme person; det kan fortrydes.',
  noDoubles: 'Ingen poster ligner hinanden',
  noDoublesHelp: 'Nye dukker op her, når et dokument skriver et navn på en ny måde.',
  likeness: { 'same-name': 'Samme navn', 'middle-name': 'Samme for- og efternavn', 'one-letter': 'Ét bogstav til forskel' },
  seatCount: (seats: number) => (seats === 0 ? 'ingen pladser i dag' : many(seats, 'plads i dag', 'pladser i dag')),
  compare: 'Sammenlign',
  compareOf: (one: string, other: string) => `${one} og ${other}`,
  pair: 'Poster',
  why: 'Lighed',
  merges: 'Lagt sammen',
  mergesLead: 'Den seneste sammenlægning af en post fortrydes først.',
  mergedAs: (merged: string, kept: string) => `${merged} er lagt sammen med ${kept}`,
  mergedFacts: (when: string, who: string) => `${when} af ${who}`,
  undo: 'Fortryd',
  undoRefused: 'Kan ikke fortrydes nu',
  title: 'Læg to poster sammen',
  lead: 'Er det samme person? Alt fra den anden post flyttes til den, der beholdes. Den gamle adresse fører derefter til den.',
  kept: 'Beholdes',
  merged: 'Lægges ind i den',
  swap: 'Byt om: behold den anden',
  organisation: 'Organisation',
  seats: 'Pladser',
  noSeats: 'Ingen pladser.',
  appearances: (meetings: number) =>
    meetings === 0 ? 'Nævnt i ingen dokumenter' : meetings === 1 ? 'Nævnt ét sted i dokumenter' : `Nævnt ${meetings} steder i dokumenter`,
  contact: 'Kontaktoplysninger',
  rights: 'Rettigheder i dag',
  yes: 'Ja',
  no: 'Nej',
  happens: 'Det sker der',
  movedSeats: (seats: number) => (seats === 0 ? 'Ingen pladser flyttes.' : many(seats, 'plads flyttes.', 'pladser flyttes.')),
  movedMeetings: (places: number) =>
    places === 0
      ? 'Ingen dokumenter nævner den.'
      : places === 1
        ? '1 sted i dokumenter kommer til at vise den samlede post.'
        : `${places} steder i dokumenter kommer til at vise den samlede post.`,
  movedRest: 'Rettigheder, konti, nøgler og det, personen har givet andre for en tid, følger med.',
  bothContacts: 'Begge har kontaktoplysninger: dem, der beholdes, gælder.',
  signedOut: 'Er nogen logget ind som en af dem, bliver de logget ud.',
  joins: 'Pladser, der bliver til én',
  joinsText: 'Begge sidder i samme udvalg på samme tid og i samme rolle. Pladsen varer så længe, som de to tilsammen.',
  besides: 'Se efter: to roller på samme tid',
  besidesText:
    'Begge sidder i samme udvalg på samme tid, men i hver sin rolle. Begge pladser bliver; ret dem bagefter i udvalget, hvis det er en fejl.',
  confirm: 'Ja, læg dem sammen',
  back: 'Tilbage til listen',
  refused: 'De kan ikke lægges sammen',
  oldAddress: 'Du fulgte en gammel adresse',
  oldAddressText: (old: string, kept: string) => `Posten ${old} er lagt sammen med ${kept}. Du ser den samlede post.`,
}
