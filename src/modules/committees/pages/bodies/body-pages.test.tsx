import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../../platform/http/doors.ts'
import { committeeKind, committeeKinds, partnershipKind, partnershipKinds } from '../../kinds/index.ts'
import type { EditCommitteeView } from '../../queries/edit-committee-page.ts'
import type { EditPartnershipView } from '../../queries/edit-partnership-page.ts'
import type { NewCommitteeView } from '../../queries/new-committee-page.ts'
import type { NewPartnershipView } from '../../queries/new-partnership-page.ts'
import { editCommittee } from './edit-committee.tsx'
import { editPartnership } from './edit-partnership.tsx'
import { newCommittee } from './new-committee.tsx'
import { newPartnership } from './new-partnership.tsx'

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
const state = {
  name: klyngen.name,
  region: klyngen.region,
  hospital: '',
  from: '2022-07-01',
  source: '',
  parties: 'Furesø Kommune\nGladsaxe Kommune',
}
const edited: EditPartnershipView = {
  partnership: { ...klyngen, source: null, endReason: null },
  state,
  regions: ['Region Hovedstaden', 'Region Midtjylland'],
  kind: partnershipKind('health-cluster'),
  belonging: ['Politisk Klynge', 'Faglig Klynge'],
  successors: [],
  others: [{ ...klyngen, id: 'p2', slug: 'raadet', name: 'Sundhedsrådet' }],
}
const committee = {
  id: 'c1',
  slug: 'politisk',
  name: 'Politisk Klynge',
  kind: 'other',
  level: 'political',
  partnershipId: 'p1',
  organisationId: null,
  parentId: null,
  validFrom: null,
  validTo: null,
  endReason: null,
  successorId: null,
  publicSince: null,
}
const editedCommittee: EditCommitteeView = {
  committee,
  state: {
    name: 'Politisk Klynge',
    otherNames: '',
    kind: 'other',
    level: 'political',
    partnership: 'klyngen',
    organisation: '',
    parent: '',
    from: '',
  },
  kind: undefined,
  kinds: [...committeeKinds],
  partnerships: [klyngen],
  organisations: [
    { id: 'o1', slug: 'furesoe', name: 'Furesø Kommune', shortName: 'Furesø', code: '0190', sector: 'municipality', kind: 'municipality' },
  ],
  parents: [{ ...committee, id: 'c2', slug: 'faglig', name: 'Faglig Klynge' }],
  others: [{ ...committee, id: 'c2', slug: 'faglig', name: 'Faglig Klynge' }],
  belonging: [],
  successor: undefined,
}
const begun: NewPartnershipView = {
  kinds: partnershipKinds,
  kind: undefined,
  regions: edited.regions,
  predecessor: undefined,
}
const begunCommittee: NewCommitteeView = {
  kinds: [...committeeKinds],
  kind: undefined,
  partnership: undefined,
  partnerships: [klyngen],
  organisations: editedCommittee.organisations,
  parents: editedCommittee.others,
  predecessor: undefined,
}

describe.each<Language>(['da', 'en'])('in %s', (language) => {
  it.each([
    ['the choice of a kind of partnership', newPartnership(begun, shown(language))],
    ['a new partnership', newPartnership({ ...begun, kind: partnershipKind('health-cluster'), predecessor: klyngen }, shown(language))],
    ['a partnership', editPartnership(edited, shown(language))],
    ['the choice of a kind of committee', newCommittee(begunCommittee, shown(language))],
    ...committeeKinds
      .filter(({ isGroup }) => !isGroup)
      .map((kind) => [`a new ${kind.slug}`, newCommittee({ ...begunCommittee, kind }, shown(language))] as const),
    ['a committee of a kind unknown', editCommittee(editedCommittee, shown(language))],
    ['a committee', editCommittee({ ...editedCommittee, kind: committeeKind('cluster-political') }, shown(language))],
  ] as const)('%s is whole', (_, page) => expect(drawnPage(page, language).faults).toEqual([]))
})

describe('a new body', () => {
  it('leads groups by their own way, and keeps what it follows', () => {
    const page = drawnPage(newCommittee({ ...begunCommittee, predecessor: { ...committee, slug: 'gammel' } }, shown('da')), 'da')
    expect(page.links.has('/grupper/ny')).toBe(true)
    expect(page.links.has('/udvalg/nyt?art=cluster-political&efter=gammel')).toBe(true)
  })

  it('begins the day after the one it follows', () => {
    const view = { ...begun, kind: partnershipKind('health-council'), predecessor: klyngen }
    expect(drawnPage(newPartnership(view, shown('da')), 'da').fields.get('from')).toBe('2027-01-01')
  })

  it('tells what follows from its kind, where that was read, and what was inferred', () => {
    const page = drawnPage(newCommittee({ ...begunCommittee, kind: committeeKind('cluster-political') }, shown('da')), 'da')
    expect(page.text).toContain('To til tre regionsrådsmedlemmer · aftalen om sundhedsklynger fra juni 2021')
    expect(page.text).toContain('To ligestillede formænd, én fra hver af: regionen og kommunerne')
    expect(page.text).toContain('referatet fra Sundhedsklynge Midt 19. december 2022 (udledt)')
  })

  it('comes back with what was entered, and the reason beside its field', () => {
    const refusal = { code: 'committees/body-name-missing', values: { field: 'name' } }
    const returned = shown('da', { refusal, entered: { kind: ['x'], name: [''], from: ['2027-03-01'] } })
    for (const page of [
      newPartnership({ ...begun, kind: partnershipKind('health-cluster') }, returned),
      newCommittee({ ...begunCommittee, kind: committeeKind('cluster-political') }, returned),
    ]) {
      const drawn = drawnPage(page, 'da')
      expect(drawn.fields.get('from')).toBe('2027-03-01')
      expect(drawn.text.split('Skriv et navn.')).toHaveLength(3)
    }
  })

  it('asks for what its kind belongs to', () => {
    const fieldsOf = (slug: string) => drawnPage(newCommittee({ ...begunCommittee, kind: committeeKind(slug) }, shown('da')), 'da').fields
    expect(fieldsOf('klu').has('partnership')).toBe(false)
    expect(fieldsOf('cluster-political').has('organisation')).toBe(false)
    expect(fieldsOf('piu').has('organisation') && fieldsOf('piu').has('partnership')).toBe(true)
  })
})

describe('an edit', () => {
  const sent = {
    handling: ['ret'],
    name: ['Klynge Midt'],
    region: [state.region],
    from: [state.from],
    parties: [state.parties],
    hospital: ['Herlev'],
  }

  it('carries what stood when it was made', () =>
    expect(JSON.parse(drawnPage(editPartnership(edited, shown('da')), 'da').fields.get('was') ?? '')).toEqual(
      expect.objectContaining({ to: '2026-12-31' }),
    ))

  it('shows what another has written beside what one wrote, and keeps what each has changed', () => {
    const refusal = { code: 'committees/body-changed-meanwhile', values: { fields: 'hospital' } }
    const was = JSON.stringify(state)
    const entered = { ...sent, was: [was], name: ['Klynge Midt'], hospital: [''] }
    const now = { ...state, hospital: 'Gentofte' }
    const page = drawnPage(editPartnership({ ...edited, state: now }, shown('da', { refusal, entered })), 'da')
    expect(page.text).toContain('En anden har rettet imens')
    expect(page.text).toContain('Navn Sundhedsklynge Midt Klynge Midt')
    expect(page.text).toContain('Hospital Gentofte Ikke rettet af dig')
    expect([page.fields.get('name'), page.fields.get('hospital')]).toEqual(['Klynge Midt', 'Gentofte'])
  })

  it('says beside the field what is wrong, with days as days are written', () => {
    const refusal = {
      code: 'committees/body-outside-partnership',
      values: { field: 'on', day: '2027-06-30', limit: '2026-12-31', partnership: 'Klyngen', side: 'after' },
    }
    const entered = { handling: ['afslut'], on: ['2027-06-30'], reason: ['Slut'] }
    const page = drawnPage(editCommittee(editedCommittee, shown('da', { refusal, entered })), 'da')
    expect(page.text).toContain('Klyngen slutter 31. december 2026')
    expect(page.links.has('#on')).toBe(true)
    expect(page.fields.get('on')).toBe('2027-06-30')
  })

  it('asks whether committees end with it', () =>
    expect(drawnPage(editPartnership(edited, shown('en')), 'en').text).toContain('End the 2 committees under it on the same day'))

  it('asks again for those that lived on until the day, and leads to the question of its own form', () => {
    const refusal = {
      code: 'committees/body-outlasted',
      values: { field: 'withThose', names: 'Den gamle gruppe', number: 1, on: '2023-01-01' },
    }
    const draw = (handling: string) =>
      drawnPage(editPartnership({ ...edited, belonging: [] }, shown('da', { refusal, entered: { handling: [handling] } })), 'da')
    expect(draw('afslut').links.has('#withThose') && draw('afslut').ids.has('withThose')).toBe(true)
    expect(draw('efterfoelger').links.has('#withThoseToo') && draw('efterfoelger').ids.has('withThoseToo')).toBe(true)
    expect(draw('afslut').text).toContain('Det gælder: Den gamle gruppe.')
  })
})
