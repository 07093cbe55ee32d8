import type { CaseTemplate } from '../../rules/cases/case-template.ts'

export const furesoe: CaseTemplate = {
  slug: 'furesoe',
  organisations: ['furesoe'],
  name: 'Furesø Kommune',
  source: 'Sag i Furesøs fagudvalg, foråret 2023: overskrifter og rækkefølge',
  titlePrefix: { decision: 'Beslutning:', discussion: 'Drøftelse:', information: 'Orientering:', other: 'Drøftelse:' },
  recordNumber: 'Sagsnr. i ESDH',
  headings: [
    { heading: 'Beslutningskompetence', contents: ['competence'] },
    { heading: 'Beslutningstema', contents: ['theme'] },
    { heading: 'Sagsfremstilling', contents: ['record-numbers', 'background', 'cluster-asks', 'presentation', 'meaning', 'earlier'] },
    { heading: 'Økonomiske konsekvenser', contents: ['economy'] },
    { heading: 'Sammenhæng med 2030-mål og succeskriterier', contents: ['policy'] },
    { heading: 'Borgerinddragelse', contents: ['citizens'] },
    { heading: 'Lovgrundlag', contents: ['legal-basis'] },
    { heading: 'Det videre forløb', contents: ['next-step'] },
    { heading: 'Indstilling', contents: ['recommendation'] },
    { heading: 'Bilag', contents: ['attachments'] },
  ],
}
