import type { SectionKind } from '../draft.ts'

/** Headings of Danish agendas under the kind they mean; written in lower case without colon. */
const sectionHeadings: Readonly<Record<SectionKind, string>> = {
  other: `
    personale | alternativ indstilling | beskrivelse af alternativ indstilling | øvrige konsekvenser | handlemuligheder | konsekvenser | andre konsekvenser | risikovurdering | alternativer | personaleforhold |
    ligestilling | perspektiver | tekst | direktørpåtegning
  `,
  background: `
    baggrund | baggrund for sagens fremlæggelse | baggrund og formål | sagens baggrund | anledning | historie | formål |
    baggrund for sagen | indledning | indledning/baggrund | indledning og baggrund | sagens kerne | baggrund og problemstilling
  `,
  summary: `
    resume | resumé | kort resume | kort resumé | sammenfatning | sagsresume | sagsresumé | manchet | kort fortalt |
    kort om sagen | præsentation
  `,
  theme: `
    beslutningstema | tema | sagstema | problemstilling | sagens indhold | emne | mål for punktet | formål med punktet |
    orienteringstema
  `,
  recommendation: `
    indstilling | indstillinger | forslag | forslag til beslutning | administrationens indstilling |
    forvaltningens indstilling | direktionens indstilling | anbefaling | anbefalinger | beslutningspunkter |
    indstilling til beslutning | indstillingspunkter | sekretariatets indstilling | formandskabets indstilling |
    forvaltningens forslag | innstilling | kommunaldirektørens indstilling
  `,
  casePresentation: `
    sagsfremstilling | sagsfremstillingen | beskrivelse af sagen | sagsbeskrivelse | redegørelse |
    supplerende sagsfremstilling | sagens fremstilling | beskrivelse | sagen | supplerende bemærkninger | løsning | uddybning |
    forvaltningens bemærkninger | administrationens bemærkninger | dagsordenstekst | vurdering | faglig vurdering |
    forvaltningens vurdering | administrationens vurdering | sagsfremstilling og baggrund | fremstilling
  `,
  conclusion: `
    beslutning | beslutninger | konklusion | konklusioner | udvalgets beslutning | beslutning/konklusion | protokol |
    beslutningsprotokol | referat | vedtagelse | afgørelse | klyngens beslutning | beslutning og opfølgning | udfald |
    mødets beslutning | rådets beslutning | byrådets beslutning | konklusion/beslutning | beslutning og konklusion |
    behandling | opsamling | drøftelse og beslutning | politisk behandling | beslutningsreferat
  `,
  economy: `
    økonomi | økonomiske konsekvenser | økonomiske forhold | økonomi og finansiering | finansiering | økonomi og personale |
    bevillingsmæssige konsekvenser | økonomiske og personalemæssige konsekvenser | økonomi og ressourcer |
    budgetmæssige konsekvenser | økonomi og afledte konsekvenser
  `,
  legalBasis: `
    lovgrundlag | lovgrundlag – link | lov- og plangrundlag | retsgrundlag | lovgrundlag og retningslinjer | hjemmel | lovgivning |
    juridiske forhold | lovgrundlag og ansvar | retligt grundlag
  `,
  citizenInvolvement: `
    borgerinddragelse | borgerperspektiv | inddragelse | brugerinddragelse | patientinddragelse | inddragelse af borgere |
    involvering | borgerdialog | borgerinddragelse og høring
  `,
  policyContext: `
    sammenhæng til andre politikker/strategier og fagområder | sammenhæng til andre politikker | politikker og strategier |
    sammenhæng med 2030-mål og succeskriterier | 2030-mål | verdensmål | fn’s verdensmål | fn's verdensmål | fns verdensmål |
    politiske mål | sammenhæng til kommunens politikker | strategisk sammenhæng | bæredygtighed | klima og bæredygtighed |
    miljø og bæredygtighed | sammenhæng med politikker og strategier | relation til vision og mål | politisk fokus |
    sundhedsmæssige konsekvenser | miljøkonsekvenser | klimakonsekvenser | tidligere politisk fokus |
    sammenhæng med sundhedsaftalen | konsekvenser for borgerne
  `,
  competence: `
    beslutningskompetence | kompetence | kompetenceudvalg | sagen afgøres i | sagen afgøres af | afgøres af | afgøres i | kompetencefordeling |
    beslutningskompetencen
  `,
  caseRoute: `
    sagsgang | sagens gang | sagsforløb | sagen behandles i | behandlingsplan | historik | sagshistorik |
    sagsgang og sagstype | sagshistorik, henvisninger | tidligere behandling | tidligere politisk behandling | tidligere beslutninger | høring og sagsgang |
    behandles i | politisk proces | sagens politiske behandling | mødebehandling | tidligere behandlet | sagens behandling |
    tidligere beslutning
  `,
  furtherProcess: `
    det videre forløb | den videre proces | videre proces | videre forløb | tidsplan | opfølgning | næste skridt | proces |
    den videre behandling | proces og tidsplan | tids- og procesplan | tidsplan og proces | videre behandling |
    opfølgning og evaluering | proces- og tidsplan | den videre proces og tidsplan | aftaler | aktioner | handlinger |
    opgaver | aftalt opfølgning | evaluering | tidsperspektiv
  `,
  consultation: `
    høring | høringer | høringssvar | udtalelser | høringsparter | høring og inddragelse | høringsberettigede | udtalelse
  `,
  communication: `
    kommunikation | kommunikationsplan | information | presse | kommunikation og formidling | kommunikation og presse
  `,
  attachments: `
    bilag | bilagsliste | bilagsfortegnelse | bilagsoversigt | vedlagte bilag | bilag til punktet | bilag til sagen |
    bilag i sagen | dokumenter | vedhæftede filer | vedhæftninger | materiale | mødemateriale | lukkede bilag | åbne bilag |
    bilag vedlagt | bilag/links
  `,
  attendance: `
    fraværende | fravær | afbud | afbud fra | ikke til stede | ikke tilstede | ikke mødt | fraværende med afbud |
    fraværende uden afbud | deltagere | mødedeltagere | til stede | tilstede | tilstedeværende | fremmødte | tilstede var |
    til stede var | mødeleder | referent | ordstyrer | deltagelse | inhabil | inhabilitet | ikke deltagende |
    fraværende i sagen | deltager ikke | i mødet deltog | følgende havde meldt afbud | følgende deltog | mødte | sekretariat | medlemmer
  `,
}

const kindByHeading = new Map<string, SectionKind>(
  Object.entries(sectionHeadings).flatMap(([kind, headings]) =>
    headings.split('|').map((heading): [string, SectionKind] => [heading.trim(), kind as SectionKind]),
  ),
)

/** Exact, in lower case without colon. */
export function sectionKindOf(heading: string): SectionKind | undefined {
  return kindByHeading.get(heading)
}

/** Headings that hardly anything but an agenda has; the others may also be free sub-heads of running text. */
export const strongKinds: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'recommendation',
  'casePresentation',
  'conclusion',
  'attachments',
  'theme',
  'competence',
  'caseRoute',
  'attendance',
])

/** How a heading begins that says more than its kind: "Økonomi og afledte konsekvenser". Only for lines that look like headings. */
const stems: readonly [RegExp, SectionKind][] = [
  [/^(?:sagens )?baggrund\b/, 'background'],
  [/^resum[eé]\b/, 'summary'],
  [/^økonomi|^(?:bevillings|budget)mæssige|^finansiering/, 'economy'],
  [/^tids(?:plan|perspektiv)|^(?:den |det )?vid(?:e)?re (?:proces|forløb)|^opfølgning\b/, 'furtherProcess'],
  [/^lov(?:grundlag|hjemmel|-)|^retsgrundlag/, 'legalBasis'],
  [/^kommunikation\b/, 'communication'],
  [/^sammenhæng (?:til|med)|verdensmål/, 'policyContext'],
  [/^bilag(?:sfortegnelse|sliste|soversigt)?\b(?!\s*\d)/, 'attachments'],
  [/^supplerende sagsfremstilling|^sagsfremstilling\b/, 'casePresentation'],
  [/^(?:borger|bruger|patient)inddragelse\b/, 'citizenInvolvement'],
  [/^(?:administrationens|forvaltningens|direktionens|sekretariatets) indstilling\b|^indstilling\b/, 'recommendation'],
  [/^tidligere (?:beslutning|behandling)/, 'caseRoute'],
  [/^høring\b/, 'consultation'],
  [/^(?:konklusion|beslutning)\b(?! om)/, 'conclusion'],
]

export function sectionKindByStem(heading: string): SectionKind | undefined {
  return heading.length > 70 ? undefined : stems.find(([stem]) => stem.test(heading))?.[1]
}
