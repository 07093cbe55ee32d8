import type { CaseTemplate } from '../../rules/cases/case-template.ts'

export const koebenhavn: CaseTemplate = {
  slug: 'koebenhavn',
  organisations: ['koebenhavn'],
  name: 'Københavns Kommune',
  source: 'Sager i Sundheds- og Omsorgsudvalget, 2020-2026 (kk.dk): overskrifter og rækkefølge',
  titlePrefix: { decision: '', discussion: 'Drøftelse:', information: 'Orientering:', other: '' },
  recordNumber: 'eDoc sagsnr.',
  headings: [
    { heading: 'Resumé', contents: ['theme'] },
    { heading: 'Indstilling', contents: ['recommendation'] },
    { heading: 'Problemstilling', contents: ['record-numbers', 'background', 'cluster-asks', 'earlier'] },
    { heading: 'Løsning', contents: ['presentation', 'citizens', 'policy', 'legal-basis', 'meaning'] },
    { heading: 'Økonomi', contents: ['economy'] },
    { heading: 'Videre proces', contents: ['next-step'] },
    { heading: 'Kompetence', contents: ['competence'] },
    { heading: 'Bilag', contents: ['attachments'] },
  ],
}
