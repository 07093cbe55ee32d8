import { describe, expect, it } from 'vitest'
import { caseTemplates, templateFor } from '../../sources/index.ts'
import { markdownOf } from '../status/sourced.ts'
import type { CaseFacts } from './case-facts.ts'
import { municipalCase } from './case-parts.ts'
import { caseContents } from './case-template.ts'

const facts: CaseFacts = {
  municipality: { id: 'o1', slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø' },
  recipient: { id: 'c1', slug: 'furesoe-aeldre', name: 'Ældre og Sundhed' },
  involvement: { id: 'v1', meetingOn: '2026-12-09', dueOn: '2026-11-27' },
  cluster: { id: 'c2', slug: 'politisk', name: 'Politisk Klynge' },
  meeting: { id: 'm1', heldOn: '2026-12-14' },
  item: {
    id: 'i1',
    position: 1,
    number: '2',
    title: 'Udskrivelser i weekenden',
    type: 'decision',
    open: true,
    sections: [
      { kind: 'background', heading: 'Baggrund', body: 'Udskrivelser om fredagen giver travlhed.' },
      { kind: 'casePresentation', heading: 'Sagsfremstilling', body: 'Furesø prøver en ny ordning. Den koster 160.000 kr. om året.' },
      { kind: 'policyContext', heading: 'Politik', body: 'Målet er færre genindlæggelser.' },
      { kind: 'citizenInvolvement', heading: 'Inddragelse', body: 'Seniorrådet er hørt.' },
      { kind: 'legalBasis', heading: 'Lovgrundlag', body: 'Sundhedsloven.' },
      { kind: 'furtherProcess', heading: 'Proces', body: 'Ordningen evalueres i marts.' },
    ],
    recommendation: ['at ordningen fortsætter', 'udgiften deles'],
    references: [{ system: 'SBSYS', number: '2026-1' }],
    treatments: [{ committee: 'Faglig Klynge', treatedOn: '2026-12-02', outcome: 'Anbefalet' }],
    attachments: [
      { id: 'a1', number: '2.1', title: 'Notat om ordningen', open: true },
      { id: 'a2', number: '2.2', title: 'Priser', open: false },
    ],
  },
  beside: [{ id: 'c3', slug: 'furesoe-social', name: 'Handicap, Social og Psykiatri' }],
  followUps: [{ id: 'f1', text: 'Furesø sender tal', dueOn: '2026-12-10' }],
  matters: [],
}

const [furesoe] = caseTemplates
const textOf = (from: CaseFacts, template = furesoe!): string => {
  const { title, parts } = municipalCase(from, template)
  return [title.text, ...parts.map(({ heading, lines }) => `## ${heading?.text}\n\n${markdownOf(lines)}`)].join('\n\n')
}

describe('a case', () => {
  it('stands under Furesø’s own headings, in their order', () => {
    expect(municipalCase(facts, templateFor('furesoe')).parts.map(({ heading }) => heading?.text)).toEqual([
      'Beslutningskompetence',
      'Beslutningstema',
      'Sagsfremstilling',
      'Økonomiske konsekvenser',
      'Sammenhæng med 2030-mål og succeskriterier',
      'Borgerinddragelse',
      'Lovgrundlag',
      'Det videre forløb',
      'Indstilling',
      'Bilag',
    ])
    expect(textOf(facts)).toMatch(/^Beslutning: Udskrivelser i weekenden/)
    expect(templateFor('ballerup').slug).toBe('plain')
  })

  it.each(caseTemplates)('says everything once under the headings of $slug, and has a source note or is inferred', (template) => {
    const placed = template.headings.flatMap(({ contents }) => contents)
    expect(placed.toSorted()).toEqual([...caseContents].toSorted())
    expect(new Set(municipalCase(facts, template).parts.map(({ key }) => key)).size).toBe(template.headings.length)
  })

  it.each([
    ['what the committee is asked', 'Ældre og Sundhed bedes tage stilling til »Udskrivelser i weekenden«'],
    ['who sees it beside', 'Sagen forelægges samtidig for Handicap, Social og Psykiatri.'],
    ['what the cluster is asked, each point with "at" once', '- at ordningen fortsætter\n- at udgiften deles'],
    ['what it still has to do', '- Furesø sender tal (frist 10. december 2026)'],
    ['where it is named', '- Furesø prøver en ny ordning.'],
    ['money', '- Den koster 160.000 kr. om året.'],
    ['record numbers', 'Sagsnummer hos Politisk Klynge: SBSYS 2026-1.'],
    ['earlier treatments', '- Faglig Klynge, 2. december 2026: Anbefalet'],
    [
      'its own next meeting and the cluster’s',
      'Ældre og Sundhed behandler sagen den 9. december 2026. Politisk Klynge behandler sagen den 14. december 2026.',
    ],
    ['open attachments with their numbers', '- 2.1 Notat om ordningen'],
  ])('says %s', (_, sentence) => expect(textOf(facts)).toContain(sentence))

  it('says where there is nothing, and leaves to be filled in what nobody knows', () => {
    const bare = {
      ...facts,
      followUps: [],
      beside: [],
      involvement: { ...facts.involvement, meetingOn: null },
      item: { ...facts.item, sections: [], recommendation: [], treatments: [], attachments: [] },
    }
    const text = textOf(bare)
    expect(text).toContain('Furesø Kommune har ingen åbne opgaver i klyngen.')
    expect(text).toContain('Ældre og Sundhed har ikke et møde før den 14. december 2026.')
    expect(text).toContain('## Lovgrundlag\n\n[Udfyldes af forvaltningen]')
    expect(text).toContain('Der er ingen åbne bilag til punkt 2.')
  })

  it('names no closed attachment of an open item, and marks it in a closed one', () => {
    expect(textOf(facts)).not.toContain('Priser')
    expect(textOf({ ...facts, item: { ...facts.item, open: false } })).toContain('- 2.2 Priser (lukket)')
  })

  it('takes earlier treatments from the matter’s route where there is one', () => {
    const matters = [
      {
        id: 's1',
        slug: 'weekend',
        title: 'Weekenden',
        treatments: [{ id: 't1', committee: 'Ældre og Sundhed', on: '2024-09-11', outcome: null }],
      },
    ]
    expect(textOf({ ...facts, matters })).toContain(
      'Emnet »Weekenden« følges på tværs af udvalg:\n\n- Ældre og Sundhed, 11. september 2024',
    )
  })
})

/** The record as it would be with another value in one place. */
const changes: readonly [string, (from: CaseFacts) => CaseFacts][] = [
  ['organisation name', (from) => ({ ...from, followUps: [], municipality: { ...from.municipality, name: 'Ny Kommune' } })],
  ['committee name c1', (from) => ({ ...from, recipient: { ...from.recipient, name: 'Nyt udvalg' } })],
  ['committee name c2', (from) => ({ ...from, cluster: { ...from.cluster, name: 'Ny Klynge' } })],
  ['committee name c3', (from) => ({ ...from, beside: [{ ...from.beside[0]!, name: 'Nyt udvalg' }] })],
  ['meeting heldOn', (from) => ({ ...from, meeting: { ...from.meeting, heldOn: '2026-12-15' } })],
  ['involvement meetingOn', (from) => ({ ...from, involvement: { ...from.involvement, meetingOn: '2026-12-08' } })],
  ['item title', (from) => ({ ...from, item: { ...from.item, title: 'Noget andet' } })],
  ['item number', (from) => ({ ...from, item: { ...from.item, number: '7' } })],
  ['item references', (from) => ({ ...from, item: { ...from.item, references: [{ system: null, number: '99' }] } })],
  ...[0, 1].map((at): [string, (from: CaseFacts) => CaseFacts] => [
    `item recommendation ${at + 1}`,
    (from) => ({ ...from, item: { ...from.item, recommendation: from.item.recommendation.with(at, 'noget andet') } }),
  ]),
  ...facts.item.sections.map(({ kind }): [string, (from: CaseFacts) => CaseFacts] => [
    `item ${kind}`,
    (from) => ({
      ...from,
      item: {
        ...from.item,
        sections: from.item.sections.map((one) => (one.kind === kind ? { ...one, body: 'Andet. Furesø får 5 kr.' } : one)),
      },
    }),
  ]),
  [
    'item treatment 1 committee',
    (from) => ({ ...from, item: { ...from.item, treatments: [{ ...from.item.treatments[0]!, committee: 'Andet' }] } }),
  ],
  [
    'item treatment 1 treatedOn',
    (from) => ({ ...from, item: { ...from.item, treatments: [{ ...from.item.treatments[0]!, treatedOn: '2020-01-01' }] } }),
  ],
  [
    'item treatment 1 outcome',
    (from) => ({ ...from, item: { ...from.item, treatments: [{ ...from.item.treatments[0]!, outcome: 'Andet' }] } }),
  ],
  [
    'item attachment a1 number',
    (from) => ({ ...from, item: { ...from.item, attachments: [{ ...from.item.attachments[0]!, number: '9.9' }] } }),
  ],
  [
    'item attachment a1 title',
    (from) => ({ ...from, item: { ...from.item, attachments: [{ ...from.item.attachments[0]!, title: 'Andet' }] } }),
  ],
  ['follow-up text', (from) => ({ ...from, followUps: [{ ...from.followUps[0]!, text: 'Andet' }] })],
  ['follow-up dueOn', (from) => ({ ...from, followUps: [{ ...from.followUps[0]!, dueOn: '2020-01-01' }] })],
]

describe.each(caseTemplates)('with every sentence’s source ($slug)', (template) => {
  const linesOf = (from: CaseFacts) => {
    const { title, parts } = municipalCase(from, template)
    return [title, ...parts.flatMap(({ lines }) => lines)]
  }
  const placeOf = ({ kind, field, id }: { readonly kind: string; readonly field: string; readonly id: string }): string =>
    kind === 'committee' ? `${kind} ${field} ${id}` : `${kind} ${field}`

  it('has a change for each source', () => {
    const places = new Set(linesOf(facts).flatMap(({ sources }) => sources.map(placeOf)))
    expect([...places].toSorted()).toEqual(
      [...new Set(changes.map(([place]) => place))]
        .filter((place) => place !== 'organisation name')
        .concat(places.has('organisation name') ? ['organisation name'] : [])
        .toSorted(),
    )
  })

  it.each(changes)('changes what it says when the record changes: %s', (place, change) => {
    const after = new Set(linesOf(change(facts)).map(({ text }) => text))
    const said = linesOf(facts).filter(({ sources }) => sources.some((source) => placeOf(source) === place))
    expect(said.filter(({ text }) => after.has(text))).toEqual([])
  })

  it('states nothing without one', () => {
    const silent = linesOf(facts).filter(({ sources }) => sources.length === 0)
    // They lead to a list, say what is to be done, or leave a gap.
    for (const { text } of silent) expect(text).toMatch(/[:,]$|^Udvalgets bemærkninger|^\[/)
  })
})
