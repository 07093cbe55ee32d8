import type { CaseTemplate } from '../../rules/cases/case-template.ts'

/** Inferred: no case of Gladsaxe has been read; the headings are those that most of its neighbours share. */
export const gladsaxe: CaseTemplate = {
  slug: 'gladsaxe',
  organisations: ['gladsaxe'],
  name: 'Gladsaxe Kommune',
  source: undefined,
  titlePrefix: { decision: '', discussion: 'Drøftelse:', information: 'Orientering:', other: '' },
  recordNumber: 'Sagsnummer',
  headings: [
    { heading: 'Resumé', contents: ['theme'] },
    { heading: 'Baggrund', contents: ['background', 'record-numbers', 'earlier'] },
    { heading: 'Sagsfremstilling', contents: ['cluster-asks', 'presentation', 'citizens', 'policy', 'legal-basis'] },
    { heading: 'Betydning for Gladsaxe', contents: ['meaning'] },
    { heading: 'Økonomi', contents: ['economy'] },
    { heading: 'Videre proces', contents: ['next-step'] },
    { heading: 'Indstilling', contents: ['recommendation'] },
    { heading: 'Kompetence', contents: ['competence'] },
    { heading: 'Bilag', contents: ['attachments'] },
  ],
}
