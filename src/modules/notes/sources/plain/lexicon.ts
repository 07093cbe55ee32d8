import type { CaseTemplate } from '../../rules/cases/case-template.ts'

/** Inferred: for a municipality whose own headings nobody has written down yet. */
export const plain: CaseTemplate = {
  slug: 'plain',
  organisations: [],
  name: 'Almindelig sag',
  source: undefined,
  titlePrefix: { decision: '', discussion: '', information: '', other: '' },
  recordNumber: 'Sagsnummer',
  headings: [
    { heading: 'Hvad udvalget skal tage stilling til', contents: ['theme', 'competence'] },
    { heading: 'Baggrund', contents: ['background', 'record-numbers'] },
    { heading: 'Hvad klyngen beder om', contents: ['cluster-asks'] },
    { heading: 'Sagsfremstilling', contents: ['presentation', 'policy', 'citizens', 'legal-basis'] },
    { heading: 'Hvad det betyder for os', contents: ['meaning', 'economy'] },
    { heading: 'Tidligere behandling', contents: ['earlier'] },
    { heading: 'Næste skridt', contents: ['next-step'] },
    { heading: 'Indstilling', contents: ['recommendation'] },
    { heading: 'Bilag', contents: ['attachments'] },
  ],
}
