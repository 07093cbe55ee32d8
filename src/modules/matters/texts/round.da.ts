import { many } from '../../../kernel/many.ts'
import type { EventSentence, Told } from '../../../kernel/told.ts'
import type { RoundRefusalCode } from '../rules/involvement/why-not-decide.ts'

export const round = {
  listTitle: 'Årets runde',
  listLead: 'Hvert år i 3. kvartal spørges alle udvalg, KLU, PLO og PIU, hvad samarbejdet skal tage op. Alle får svar.',
  none: 'Der er ikke holdt nogen runde endnu.',
  noneHelp: 'Når sekretariatet åbner en runde, eller dens resultat offentliggøres, står den her.',
  open: 'Åbn en runde',
  year: 'År',
  closesOn: 'Svar senest',
  openHelp: 'Alle parters udvalg, KLU, PLO og PIU inviteres med det samme.',
  title: (year: number): string => `Runden ${year}`,
  span: (from: string, to: string): string => `${from} til ${to}`,
  underWay: 'I gang',
  closed: 'Afsluttet',
  published: 'Offentlig',
  notPublished: 'Ikke offentlig',
  heard: 'Hørt og besvaret',
  voice: 'Hvem',
  invited: 'Inviteret',
  heardCount: 'Ønsker',
  answered: 'Besvaret',
  voices: {
    'municipal-committee': 'Kommunale udvalg',
    klu: 'KLU (kommunalt-lægelige udvalg)',
    plo: 'PLO (almen praksis)',
    piu: 'PIU (patienter og pårørende)',
    other: 'Andre parter',
  },
  raise: 'Send et ønske',
  onBehalfOf: 'Fra',
  choose: 'Vælg, hvem ønsket er fra',
  wish: 'Hvad skal samarbejdet tage op?',
  wishHelp: 'Kort, og uden oplysninger om personer. I får svar på, hvad det blev til.',
  send: 'Send',
  ideas: 'Ønsker',
  noIdeas: 'Der er ingen ønsker endnu.',
  others: (number: number): string => many(number, 'ønske fra andre vises ikke her.', 'ønsker fra andre vises ikke her.'),
  ungrouped: 'Ikke samlet endnu',
  group: 'Saml de valgte',
  groupTitle: 'Hvad handler de om?',
  groupClosed: 'Emnet skal ikke stå på den offentlige side',
  chooseIdeas: 'Vælg de ønsker, der hører sammen',
  groups: 'Hvad det blev til',
  noGroups: 'Intet er samlet endnu.',
  count: (number: number): string => many(number, 'ønske', 'ønsker'),
  decisions: { 'taken-up': 'Taget op', later: 'Senere', elsewhere: 'Hører til et andet sted', 'not-taken-up': 'Ikke taget op' },
  undecided: 'Ikke besluttet',
  decide: (title: string): string => `Beslut: ${title}`,
  changeDecision: (title: string): string => `Ret beslutningen: ${title}`,
  decision: 'Beslutning',
  chooseDecision: 'Vælg',
  reason: 'Begrundelse',
  reasonHelp: 'Den er også svaret til alle, der har et ønske i gruppen. Tages det op, følges det som en sag.',
  saveDecision: 'Beslut og svar',
  toMatter: 'Se sagen',
  answer: (from: string): string => `Svar til ${from}`,
  changeAnswer: (from: string): string => `Ret svaret til ${from}`,
  sendAnswer: 'Send svaret',
  answeredOn: (day: string): string => `Svar ${day}`,
  waits: 'Venter på svar',
  closeRound: 'Afslut runden',
  closeHelp: 'En runde afsluttes, når alle ønsker har fået svar.',
  publish: 'Vis resultatet for alle',
  withdraw: 'Vis det ikke længere for alle',
  publishHelp:
    'Alle ser, hvor mange der er hørt og besvaret, og hvad der blev besluttet. Ordlyden af ønskerne, og hvem de er fra, vises ikke.',
  withheld: (number: number): string => many(number, 'emne vises ikke her.', 'emner vises ikke her.'),
  wordsWithheld: 'Ordlyden af ønskerne, og hvem de er fra, vises kun for samarbejdets parter.',
  withheldTitle: 'Emne, der ikke vises',
  saved: 'Gemt.',
  refused: 'Det er ikke gemt',
} as const

/** A closed group is told of without its title. */
const group = (told: Told): string => (told('title') ? `»${told('title')}«` : 'en lukket gruppe')

export const roundEvents = {
  'round.opened': (told) => `åbnede runden ${told('year')} og inviterede ${told('number')} til at sende ønsker`,
  'round.closed': (told) => `afsluttede runden ${told('year')}`,
  'round.published': (told) => `viste resultatet af runden ${told('year')} for alle`,
  'round.withdrawn': (told) => `viste ikke længere resultatet af runden ${told('year')} for alle`,
  'idea.raised': (told) => `sendte et ønske fra ${told('from')} til runden ${told('year')}`,
  'ideas.grouped': (told) => `samlede ${many(told('number'), 'ønske', 'ønsker')} i runden ${told('year')} under ${group(told)}`,
  'idea-group.decided': (told) =>
    `besluttede, hvad der blev af ${group(told)} i runden ${told('year')}, og svarede på ${many(told('number'), 'ønske', 'ønsker')}`,
  'idea.answered': (told) => `svarede ${told('to')} på et ønske i runden ${told('year')}`,
} satisfies Record<string, EventSentence>

export const roundRefusals = {
  'matters/round-year': 'Skriv et årstal.',
  'matters/round-there-already': ({ year }: { readonly year: number }) => `Der er allerede en runde i ${year}. Ønskerne samles i den.`,
  'matters/round-days': 'Vælg en dag, der ikke er passeret, så der er tid til at svare.',
  'matters/round-closed': 'Runden er afsluttet. Det, du skrev, står stadig her; send det i næste runde.',
  'matters/round-unanswered': ({ unanswered }: { readonly unanswered: number }) =>
    unanswered === 1
      ? '1 ønske mangler svar. Runden kan afsluttes, når det har fået et.'
      : `${unanswered} ønsker mangler svar. Runden kan afsluttes, når de har fået et.`,
  'matters/idea-missing': 'Skriv ønsket eller begrundelsen.',
  'matters/idea-too-long': ({ most, over }: { readonly most: number; readonly over: number }) =>
    `Skriv højst ${most} tegn; der er ${over} for mange. Det, du skrev, står stadig her.`,
  'matters/idea-personal-number': 'Teksten ser ud til at rumme et CPR-nummer. Skriv uden oplysninger om personer. Intet er gemt.',
  'matters/idea-voice-missing': 'Vælg, hvem ønsket er fra.',
  'matters/ideas-not-chosen': 'Vælg mindst ét ønske.',
  'matters/group-title-missing': 'Skriv, hvad ønskerne handler om.',
  'matters/group-decision-missing': 'Vælg, hvad der blev besluttet.',
  'matters/group-reason-missing': 'Skriv en begrundelse. Den er svaret til dem, der sendte ønskerne.',
} satisfies Record<RoundRefusalCode, unknown>
