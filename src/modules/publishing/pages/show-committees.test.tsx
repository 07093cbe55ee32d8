import { expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { CommitteesView } from '../queries/committees-page.ts'
import { showCommittees } from './show-committees.tsx'

const committee = (id: string, name: string, level: string, more: object = {}) => ({
  id,
  slug: id,
  name,
  kind: 'focus-group',
  level,
  partnershipId: 'p1',
  organisationId: null,
  parentId: null,
  publicSince: null,
  validFrom: null,
  validTo: null,
  ...more,
})
const partnership = {
  id: 'p1',
  slug: 'klyngen',
  kind: 'health-cluster',
  name: 'Sundhedsklynge Midt',
  region: 'Region Hovedstaden',
  hospital: null,
  validFrom: '2022-07-01',
  validTo: null,
  validity: 'current' as const,
}
const organisation = {
  id: 'o1',
  slug: 'furesoe',
  name: 'Furesø Kommune',
  shortName: 'Furesø',
  sector: 'municipality' as const,
  kind: 'municipality',
}
const view: CommitteesView = {
  partnerships: [
    {
      ...partnership,
      committees: [
        committee('faglig', 'Faglig', 'professional'),
        committee('gruppe', 'Gruppe', 'professional', { parentId: 'faglig' }),
        committee('politisk', 'Politisk', 'political'),
      ],
    },
    {
      ...partnership,
      id: 'p2',
      slug: 'raadet',
      name: 'Sundhedsrådet',
      validity: 'coming',
      committees: [committee('raad', 'Rådet', 'political', { validFrom: '2027-01-01' })],
    },
  ],
  ofOrganisations: [
    { ...committee('aeldre', 'Ældre og Sundhed', 'political', { partnershipId: null, organisationId: 'o1' }), organisation },
  ],
  others: [],
  may: { partnership: false, committee: false, group: false },
}
const draw = (given: CommitteesView, language: 'da' | 'en' = 'da') =>
  drawnPage(showCommittees(given, { language, today: '2026-11-22', query: {} }), language)

it('lists committees under what they belong to, the political level first', () => {
  const page = draw(view)
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Udvalg', 'h2 Sundhedsklynge Midt', 'h2 Sundhedsrådet', 'h2 Kommunernes og regionernes egne udvalg'])
  expect([...page.links.keys()]).toEqual([
    '/klynger/klyngen',
    '/udvalg/politisk',
    '/udvalg/faglig',
    '/udvalg/gruppe',
    '/klynger/raadet',
    '/udvalg/raad',
    '/udvalg/aeldre',
    '/organisationer/furesoe',
  ])
  expect(page.text).toContain('Under Faglig')
  expect(page.text).toContain('Begynder 1. januar 2027')
})

it('says what to do when there are none, in English', () => {
  const page = draw({ partnerships: [], ofOrganisations: [], others: [], may: { partnership: true, committee: true, group: true } }, 'en')
  expect(page.faults).toEqual([])
  expect(page.headings).toEqual(['h1 Committees'])
  expect(page.text).toContain('No committees yet')
})

it('offers to make bodies to those who may', () => {
  const page = draw({ ...view, may: { partnership: false, committee: true, group: true } })
  expect(page.links.get('/grupper/ny')).toBe('Ny gruppe')
  expect(page.links.get('/udvalg/nyt')).toBe('Nyt udvalg')
  expect(page.links.has('/klynger/ny')).toBe(false)
})
