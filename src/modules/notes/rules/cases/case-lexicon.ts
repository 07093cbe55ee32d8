import type { IsoDay } from '../../../../kernel/dates.ts'

const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december']

function dayInWords(day: IsoDay): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${date}. ${months[(month ?? 1) - 1]} ${year}`
}

/** The sentences of a municipal case, which is written in the language of the record whatever its writer reads. */
export const casePhrases = {
  day: dayInWords,
  title: (prefix: string, title: string): string => [prefix, title].filter(Boolean).join(' '),
  competence: (committee: string): string => `${committee}.`,
  theme: (committee: string, title: string, cluster: string, day: string): string =>
    `${committee} bedes tage stilling til »${title}«, som ${cluster} behandler den ${day}.`,
  besides: (...committees: readonly string[]): string => `Sagen forelægges samtidig for ${listed(committees)}.`,
  references: (cluster: string, numbers: string): string => `Sagsnummer hos ${cluster}: ${numbers}.`,
  clusterItem: (cluster: string, day: string, number: string): string =>
    `Sagen er punkt ${number} på dagsordenen for ${cluster} den ${day}.`,
  asks: (cluster: string): string => `Til ${cluster} lyder indstillingen:`,
  asksPoint: (point: string): string => startsWithAt(point),
  asksNothing: (cluster: string, number: string): string => `Punkt ${number} på dagsordenen for ${cluster} har ingen indstilling.`,
  means: 'Kommunen har disse åbne opgaver i klyngen:',
  followUp: (text: string): string => text,
  followUpDue: (text: string, due: string): string => `${text} (frist ${due})`,
  meansNothing: (municipality: string): string => `${municipality} har ingen åbne opgaver i klyngen.`,
  named: (municipality: string): string => `Om ${municipality} står der i sagen:`,
  /** Headings that say nothing under a municipality's own. */
  usualHeading: /^(sagsfremstilling|sagen|beskrivelse|redegørelse|fremstilling)\b/i,
  quoted: (sentence: string): string => sentence,
  money: 'Om økonomi står der i sagen:',
  noMoney: (number: string): string => `Punkt ${number} på dagsordenen nævner ingen beløb.`,
  toBeFilledIn: '[Udfyldes af forvaltningen]',
  matter: (title: string): string => `Emnet »${title}« følges på tværs af udvalg:`,
  treatedIn: (committee: string, day: string): string => `${committee}, ${day}`,
  treatedWith: (committee: string, day: string, outcome: string): string => `${committee}, ${day}: ${outcome}`,
  treatedUndated: (committee: string): string => committee,
  earlier: 'Sagen er behandlet eller skal behandles i:',
  notEarlier: (number: string): string => `Der er ikke oplyst tidligere behandlinger af punkt ${number}.`,
  next: (cluster: string, day: string): string => `${cluster} behandler sagen den ${day}.`,
  nextOwn: (committee: string, day: string): string => `${committee} behandler sagen den ${day}.`,
  noMeeting: (committee: string, day: string): string => `${committee} har ikke et møde før den ${day}.`,
  nextAnswer: 'Udvalgets bemærkninger og ønsker sendes til klyngens sekretariat før mødet.',
  recommends: 'Forvaltningen indstiller,',
  recommendation: {
    decision: (title: string): string => `at udvalget tilkendegiver, om kommunen skal støtte indstillingen om »${title}«`,
    discussion: (title: string): string => `at udvalget drøfter »${title}«`,
    information: (title: string): string => `at udvalget tager orienteringen om »${title}« til efterretning`,
    other: (title: string): string => `at udvalget drøfter »${title}«`,
  },
  wishes: (cluster: string): string => `at udvalget angiver, om det har ønsker eller bemærkninger til ${cluster}.`,
  attachment: (number: string, title: string): string => (number ? `${number} ${title}` : title),
  closedAttachment: (number: string, title: string): string => `${number ? `${number} ` : ''}${title} (lukket)`,
  noAttachments: (number: string): string => `Der er ingen åbne bilag til punkt ${number}.`,
  withdrawn: 'Punktet er taget af klyngens dagsorden, efter at sagen blev skrevet.',
  closed: 'Lukket sag',
}

/** How sentences name a municipality: "Furesø", "Furesø Kommune", never inside another name. */
export function namesMunicipality(sentence: string, shortName: string): boolean {
  return new RegExp(`(?<![\\p{L}-])${shortName.replaceAll(/[.*+?^$()|[\]\\{}]/g, String.raw`\$&`)}(?![\\p{L}-])`, 'u').test(sentence)
}

/** "at" begins each point; papers often write it themselves. */
function startsWithAt(point: string): string {
  return /^at\s/i.test(point) ? `at ${point.slice(3)}` : `at ${point}`
}

function listed(names: readonly string[]): string {
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} og ${names.at(-1)}` : (names[0] ?? '')
}
