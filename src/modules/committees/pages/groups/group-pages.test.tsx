import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../../platform/http/doors.ts'
import { committeeKinds } from '../../kinds/index.ts'
import type { NewGroupView } from '../../queries/new-group-page.ts'
import type { TermsView } from '../../queries/terms-page.ts'
import { newGroup } from './new-group.tsx'
import { showTerms } from './show-terms.tsx'

type Language = 'da' | 'en'
const shown = (language: Language, more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })

const klyngen = {
  id: 'p1',
  slug: 'klyngen',
  kind: 'health-cluster',
  name: 'Sundhedsklynge Midt',
  region: 'Region Hovedstaden',
  hospital: null,
  validFrom: '2022-07-01',
  validTo: '2026-12-31',
}
const committee = {
  id: 'c1',
  slug: 'faglig',
  name: 'Faglig Klynge',
  kind: 'cluster-professional',
  level: 'professional',
  partnershipId: 'p1',
  organisationId: null,
  parentId: null,
  validFrom: null,
  validTo: null,
  endReason: null,
  successorId: null,
  publicSince: null,
}
const similar = {
  sort: 'committee' as const,
  id: 'c2',
  committeeId: 'c2',
  slug: 'faldgruppen',
  name: 'Faldgruppen',
  kind: 'focus-group',
  partnershipId: 'p1',
  partnership: klyngen,
  validFrom: '2023-01-01',
  validTo: '2024-12-31',
  matched: 2,
}
const begun: NewGroupView = {
  step: 'subject',
  whyNotOn: undefined,
  subject: '',
  answer: '',
  parent: undefined,
  parents: [{ slug: 'faglig', name: 'Faglig Klynge', owner: 'Sundhedsklynge Midt' }],
  similar: [],
  kinds: committeeKinds.filter(({ isGroup }) => isGroup),
}
const looking: NewGroupView = { ...begun, step: 'existing', subject: 'Fald hos ældre', parent: committee, similar: [similar] }
const describing: NewGroupView = { ...looking, step: 'details', answer: 'De er nedlagt' }

const version = (number: number, body: string, more: object = {}) => ({
  number,
  body,
  decidedBy: null,
  validFrom: `202${3 + number}-01-01`,
  mandateEndsOn: '2027-01-31',
  createdAt: new Date(0),
  ...more,
})
const [first, second] = [
  version(1, '# Formål\n\nFærre fald.'),
  version(2, '# Formål\n\nFærre fald i eget hjem.', { decidedBy: 'Faglig Klynge' }),
]
const terms: TermsView = {
  committee,
  kind: 'terms-of-reference',
  isGroup: true,
  versions: [second, first],
  current: second,
  shown: second,
  mandate: 'ending',
  compared: undefined,
  founding: undefined,
  mayAdd: false,
}

describe.each<Language>(['da', 'en'])('in %s', (language) => {
  it.each([
    ['the first step', newGroup(begun, shown(language))],
    ['the second step', newGroup(looking, shown(language))],
    ['the second step with nothing found', newGroup({ ...looking, similar: [] }, shown(language))],
    ['the third step', newGroup(describing, shown(language))],
    ['terms of reference', showTerms({ ...terms, mayAdd: true }, shown(language))],
    ['versions compared', showTerms({ ...terms, compared: { before: first, after: second } }, shown(language))],
    ['no terms', showTerms({ ...terms, versions: [], current: undefined, shown: undefined }, shown(language))],
  ] as const)('%s is whole', (_, page) => expect(drawnPage(page, language).faults).toEqual([]))
})

describe('a new group', () => {
  it('says why it does not go on', () => {
    const page = drawnPage(
      newGroup({ ...begun, whyNotOn: { code: 'committees/group-subject-missing', values: { field: 'subject' } } }, shown('da')),
      'da',
    )
    expect(page.links.get('#subject')).toBe('Skriv, hvad gruppen skal arbejde med.')
  })

  it('shows what exists, also ended ones, and asks why', () => {
    const page = drawnPage(newGroup(looking, shown('da')), 'da')
    expect(page.links.get('/udvalg/faldgruppen')).toBe('Faldgruppen')
    expect(page.text).toContain('Udvalg for et fokusområde · Sundhedsklynge Midt, Region Hovedstaden · To af ordene passer')
    expect(page.text).toContain('Sluttede 31. december 2024')
    expect(page.fields.has('svar')).toBe(true)
  })

  it('keeps what was written when it is refused', () => {
    const refusal = { code: 'committees/group-sectors-missing', values: { field: 'whyMissing' } }
    const entered = { name: ['Gruppen'], body: ['Formål'], sectors: ['region', 'municipality'] }
    const page = drawnPage(newGroup(describing, shown('da', { refusal, entered })), 'da')
    expect(page.fields.get('name')).toBe('Gruppen')
    expect(page.links.get('#whyMissing')).toBe('Tag alle tre med, eller skriv, hvorfor en af dem ikke er med.')
  })
})

describe('terms of reference', () => {
  it('shows the version that holds, and warns of the end of the mandate', () => {
    const page = drawnPage(showTerms(terms, shown('da')), 'da')
    expect(page.headings).toEqual(['h1 Kommissorium', 'h2 Version 2', 'h3 Formål', 'h2 Versioner', 'h3 Sammenlign to versioner'])
    expect(page.text).toContain('Mandatet slutter snart')
    expect(page.text).toContain('besluttet af Faglig Klynge')
    expect(page.fields.has('body')).toBe(false)
  })

  it('tells the words that changed', () => {
    const page = drawnPage(showTerms({ ...terms, compared: { before: first, after: second } }, shown('en')), 'en')
    expect(page.headings).toContain('h2 Differences from version 1 to version 2')
    expect(page.text).toMatch(/Færre fald ?added: +i eget hjem/)
  })

  it('shows the newer version beside what one wrote when somebody was faster', () => {
    const refusal = { code: 'committees/terms-newer-version', values: { field: 'body', number: 2 } }
    const entered = { body: ['# Formål\n\nIngen fald.'], after: ['1'] }
    const page = drawnPage(showTerms({ ...terms, mayAdd: true }, shown('da', { refusal, entered })), 'da')
    expect(page.text).toContain('Der er kommet en ny version imens')
    expect(page.fields.get('after')).toBe('2')
  })

  it('tells those who are signed in how the group came to be', () => {
    const founding = {
      subject: 'Fald',
      similar: [{ id: 'c2', name: 'Faldgruppen' }],
      answer: 'Den er nedlagt',
      missingSectors: ['general-practice'],
      whyMissing: 'PLO har ikke kræfter',
      foundedAt: new Date('2026-01-02T10:00:00Z'),
    }
    const page = drawnPage(showTerms({ ...terms, founding }, shown('da')), 'da')
    expect(page.text).toContain('2. januar 2026 blev der søgt efter »Fald«. Der fandtes: Faldgruppen. Den er nedlagt')
    expect(page.text).toContain('Ikke med fra begyndelsen: Almen praksis. PLO har ikke kræfter')
  })
})
