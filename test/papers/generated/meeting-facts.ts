import { Chooser } from './chooser.ts'

/** What a generated paper says, before anyone has chosen how it says it. */
export interface MeetingFacts {
  readonly committee: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly place: string
  readonly people: readonly PersonFacts[]
  readonly items: readonly ItemFacts[]
  readonly next?: { readonly date: string; readonly start: string }
  /** Until when items for the next meeting may be sent in. */
  readonly deadline?: string
}

export interface PersonFacts {
  readonly name: string
  readonly party?: string
  readonly role?: string
  readonly organisation?: string
  readonly apology: boolean
}

export interface ItemFacts {
  readonly title: string
  readonly type?: 'decision' | 'discussion' | 'information'
  readonly open: boolean
  readonly record?: string
  readonly background?: string
  readonly recommendations: readonly string[]
  readonly casePresentation?: string
  readonly economy?: string
  readonly conclusion?: string
  readonly absent?: string
  readonly reservation?: string
  readonly duty?: { readonly who: string; readonly what: string; readonly due: string }
  readonly earlier?: { readonly committee: string; readonly date: string; readonly item: string; readonly outcome: string }
  readonly presenter?: string
  readonly attachments: readonly string[]
}

export function meetingFacts(seed: number): MeetingFacts {
  const choose = new Chooser(seed)
  const people = distinct(choose, 4 + choose.number(5)).map((name, at) => personOf(choose, name, at))
  const start = 8 + choose.number(9)
  const absent = people.find((person) => person.apology && person.party)
  const day = 10 + choose.number(18)
  return {
    committee: choose.of(committees),
    date: `2024-${choose.of(['02', '05', '09', '11'])}-${day}`,
    start: clock(start, choose.of([0, 15, 30])),
    end: clock(start + 2, choose.of([0, 30, 45])),
    place: choose.of(places),
    people,
    items: titlesOf(choose).map((title, at) => itemOf(choose, title, at, absent)),
    ...(choose.chance(30) ? { deadline: `2024-12-${10 + choose.number(18)}` } : {}),
    ...(choose.chance(60) ? { next: { date: `2025-01-${10 + choose.number(18)}`, start: clock(9 + choose.number(7), 0) } } : {}),
  }
}

const committees = ['Politisk Sundhedsklynge Fjordland', 'Faglig Sundhedsklynge Ådal', 'Sundheds- og Ældreudvalget', 'Udvalget for Sundhed, Senior og Handicap', 'Sundhedssamarbejdsudvalget', 'Patientinddragelsesudvalget', 'Sundhedsrådet Øresundskysten', 'Klyngestyregruppen Vest', 'Kommunalt Lægeligt Udvalg', 'Social- og Omsorgsudvalget', 'Implementeringsgruppen for akutområdet', 'Handicaprådet']
const places = ['Ådal Sygehus, mødelokale 3', 'Rådhuset, lokale D', 'Regionshuset, mødelokale H2', 'Teams', 'Fjordland Hospital, opgang 5, 2. sal', 'Kulturhuset Bien, Havnegade 2']
const firstNames = ['Åse', 'Jørgen', 'Bo', 'Mie', 'Søren', 'Anne-Mette', 'H.C.', 'Karen Margrethe', 'Ib', 'Özlem', 'Lars-Erik', 'Ditte Marie', 'Per E.', 'Christian', 'Yvonne', 'Kåre']
const lastNames = ['Eksempelsen', 'Prøve-Holm', 'von Mønster', 'de Skabelon', 'Kladde Øvelse', 'Ø. Fiktiv', 'Attrap', 'Ådigtet', 'Udkast-Lund', 'Pladsholder', 'El-Demo', 'Testrup', 'Påfundsen', 'af Mønstergård']
const parties = ['A', 'B', 'C', 'F', 'O', 'V', 'Ø', 'M', 'I', 'Æ']
const offices = ['borgmester', 'direktør', 'sundhedschef', 'praktiserende læge', 'chefkonsulent', 'social- og sundhedsdirektør', 'hospitalsdirektør', 'sygeplejefaglig direktør', 'specialkonsulent']
const organisations = ['Nordby Kommune', 'Engby Kommune', 'Lille-Skovby Kommune', 'Ådal Sygehus', 'PLO-Fjordland', 'Region Eksempelland', 'Fjordland Hospital']
const titles = ['Fælles medicinkort ved udskrivning', 'Kvalitetsstandard for genoptræning', 'Indsats mod fald hos ældre', 'Unge med spiseforstyrrelser', 'Budgetopfølgning pr. 31. juli', 'Høring om sundhedsaftale 2024-2027', 'Kommissorium for arbejdsgruppe om sår', 'Akutpladser: belægning og økonomi', 'Samarbejdsaftale om IV-behandling', 'Besøg på det nye sundhedshus', 'Ventetid i psykiatrien, 2. kvartal', 'Valg af fokusområder']
const recommendations = ['udkastet godkendes', 'udvalget drøfter sagen', 'der afsættes 300.000 kr. i 2025', 'orienteringen tages til efterretning', 'sagen sendes i høring hos kommunerne', 'der nedsættes en arbejdsgruppe med deltagere fra alle parter', 'aftalen forlænges til den 31. december 2026']
const conclusions = ['Godkendt.', 'Indstillingen blev tiltrådt.', 'Taget til efterretning.', 'Udvalget drøftede sagen og lagde vægt på, at borgerne skal møde færre led.', 'Udsat til næste møde.', 'Anbefales.']
const paragraphs = ['Der er i dag stor forskel på, hvordan opgaven løses i kommunerne.', 'Arbejdsgruppen har holdt tre møder og peger på færre skift mellem sektorerne.', 'Erfaringerne fra det første år er gode, men der mangler tal for de yngste.', 'Hospitalet oplever, at flere patienter kommer igen inden for 30 dage.']

const reservations = ['Bo Kladde Øvelse (Ø) tager forbehold.', 'Dansk Folkeparti stemte imod.', 'Åse Attrap (F) ønsker ført til referat, at udgiften bør deles.', 'Ib Fiktiv (C) undlod at stemme.']
const doers = ['Sekretariatet', 'Forvaltningen', 'Klyngesekretariatet', 'Administrationen', 'Engby Kommune']
const deeds = ['udarbejder et notat', 'indkalder til et møde', 'fremsender en revideret tidsplan', 'undersøger muligheden for fælles indkøb']
const others = ['Økonomiudvalget', 'Seniorrådet', 'Social- og Handicapudvalget', 'Byrådet']

function distinct(choose: Chooser, count: number): string[] {
  const names = new Set<string>()
  while (names.size < count) names.add(`${choose.of(firstNames)} ${choose.of(lastNames)}`)
  return [...names]
}

function personOf(choose: Chooser, name: string, at: number): PersonFacts {
  const political = choose.chance(60)
  const apology = at > 1 && choose.chance(25)
  if (political) return { name, party: choose.of(parties), apology, ...(at === 0 ? { role: 'formand' } : {}) }
  return { name, role: choose.of(offices), organisation: choose.of(organisations), apology }
}

function titlesOf(choose: Chooser): string[] {
  const picked = new Set<string>()
  while (picked.size < 3 + choose.number(3)) picked.add(choose.of(titles))
  return ['Godkendelse af dagsorden', ...picked, 'Eventuelt']
}

function itemOf(choose: Chooser, title: string, at: number, absent: PersonFacts | undefined): ItemFacts {
  if (title === 'Eventuelt') return { title, open: true, recommendations: [], attachments: [], conclusion: 'Intet.' }
  if (at > 1 && choose.chance(10)) return { title, open: false, recommendations: [], attachments: [] }
  const full = at > 0
  const count = full ? 1 + choose.number(3) : 1
  return {
    title,
    open: true,
    ...(full ? { type: choose.of(['decision', 'discussion', 'information'] as const) } : {}),
    ...(full && choose.chance(50) ? { record: choose.of(['24/1187', '2024-0118220', '1-31-72-904-22', '29.09.00-A00-4-24', '330-2024-71103', '24031877']) } : {}),
    ...(full && choose.chance(50) ? { background: choose.of(paragraphs) } : {}),
    recommendations: full ? [...new Set(Array.from({ length: count }, () => choose.of(recommendations)))] : ['dagsordenen godkendes'],
    ...(full ? { casePresentation: `${choose.of(paragraphs)} ${choose.of(paragraphs)}` } : {}),
    ...(full && choose.chance(40) ? { economy: 'Udgiften holdes inden for rammen.' } : {}),
    conclusion: full ? choose.of(conclusions) : 'Godkendt.',
    ...(absent && choose.chance(40) ? { absent: `${absent.name} (${absent.party})` } : {}),
    ...(full && choose.chance(20) ? { reservation: choose.of(reservations) } : {}),
    ...(full && choose.chance(25) ? { duty: { who: choose.of(doers), what: choose.of(deeds), due: `2025-0${1 + choose.number(5)}-${10 + choose.number(18)}` } } : {}),
    ...(full && choose.chance(25) ? { earlier: { committee: choose.of(others), date: `2023-1${choose.number(3)}-${10 + choose.number(18)}`, item: String(2 + choose.number(90)), outcome: choose.of(['Godkendt.', 'Udsat.', 'Sendes i høring.']) } } : {}),
    ...(full && choose.chance(25) ? { presenter: `${choose.of(firstNames)} ${choose.of(lastNames)}` } : {}),
    attachments: full && choose.chance(50) ? ['Udkast til aftale', 'Tal for 2023'].slice(choose.number(2)) : [],
  }
}

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
