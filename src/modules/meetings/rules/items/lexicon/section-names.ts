/** How authorities head the sections of a case, by what the section is here. The first that fits counts. */
export const sectionNames: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['background', /^(?:baggrund|indledning|baggrund og formål)$/i],
  ['summary', /^(?:resum[eé]|sammenfatning|kort om sagen)$/i],
  ['theme', /^(?:tema|emne)$/i],
  ['recommendation', /^(?:indstilling|indstillinger|forslag til beslutning|forslag til indstilling)$/i],
  ['casePresentation', /^(?:sagsfremstilling|sagsbeskrivelse|fremstilling|sagen|vurdering)$/i],
  ['economy', /^(?:økonomi|økonomiske konsekvenser|økonomi og finansiering)$/i],
  ['legalBasis', /^(?:retsgrundlag|lovgrundlag|juridiske forhold)$/i],
  ['citizenInvolvement', /^(?:borgerinddragelse|inddragelse af borgere og pårørende|patient- og pårørendeinddragelse)$/i],
  ['policyContext', /^(?:politisk sammenhæng|sammenhæng til politikker|relation til politikker)$/i],
  ['competence', /^(?:kompetence|beslutningskompetence)$/i],
  ['furtherProcess', /^(?:videre proces|den videre proces|det videre forløb|videre forløb|tidsplan)$/i],
  ['consultation', /^(?:høring|høringer|høringssvar)$/i],
  ['communication', /^(?:kommunikation|information og kommunikation)$/i],
]

/** The line that leads up to the "at" lines; the agenda writes its own. */
export const leadsToRecommendation = /^(?:\S+\s+){0,6}indstill(?:es|er)(?:\s+til\s+\S+(?:\s+\S+){0,5})?[,:]?(?:\s*at)?\s*[:,]?$/i

export const beginsRecommendation = /^at\s/i
