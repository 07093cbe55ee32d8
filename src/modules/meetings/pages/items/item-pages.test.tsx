import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../../platform/http/doors.ts'
import type { CommitteeItemsView } from '../../queries/items/committee-items-page.ts'
import type { EditItemView } from '../../queries/items/edit-item-page.ts'
import type { ItemView } from '../../queries/items/item-page.ts'
import type { DraftContents } from '../../rules/items/item-draft.ts'
import { showCommitteeItems } from './show-committee-items.tsx'
import { showCopyItem } from './show-copy-item.tsx'
import { showEditItem } from './show-edit-item.tsx'
import { showItem } from './show-item.tsx'
import { showNewItem } from './show-new-item.tsx'
import { showPasteItem } from './show-paste-item.tsx'

const draft: DraftContents = {
  id: 'd1',
  committeeId: 'c1',
  meetingId: 'm1',
  state: 'proposed',
  stateReason: null,
  standing: null,
  position: null,
  type: 'decision',
  title: 'Fælles indgang',
  publicTitle: null,
  open: true,
  minutesAllotted: 20,
  late: true,
  organisationId: 'furesoe',
  internalNote: null,
  concernedSectors: ['municipality'],
  whyHere: 'Det rammer hospitalet',
  proposedAt: new Date('2026-11-20T10:00:00Z'),
  originItemId: null,
  originDraftId: null,
  revision: 2,
  createdByName: 'Konsulenten',
  sections: [
    { kind: 'background', heading: null, textId: 't1', markdown: '## Tal\n\n- et\n- to', revision: 4 },
    { kind: 'casePresentation', heading: null, textId: 't2', markdown: '', revision: 1 },
  ],
  recommendation: ['at indgangen afprøves', 'at der nedsættes en gruppe'],
  presenters: ['Direktøren'],
  references: [{ organisationId: null, organisationName: null, system: 'SBSYS', number: '26/17' }],
  treatments: [{ committee: 'Faglig Klynge', treatedOn: '2026-10-01', itemNumber: '3', outcome: 'Anbefalet' }],
  attachments: [
    {
      id: 'a1',
      draftId: 'd1',
      title: 'Notat',
      open: false,
      handout: true,
      version: 2,
      sha256: 'f'.repeat(64),
      fileName: 'notat.pdf',
      bytes: 80_000,
    },
  ],
}
const committee = {
  id: 'c1',
  slug: 'faglig',
  name: 'Faglig Klynge',
  kind: 'cluster-professional',
  level: 'professional',
  partnershipId: null,
  organisationId: null,
  parentId: null,
  validFrom: null,
  validTo: null,
  publicSince: null,
}
const furesoe = { id: 'furesoe', name: 'Furesø Kommune', sector: 'municipality', isParty: true }
const ground = {
  committee,
  proposing: [furesoe],
  sectors: ['region', 'municipality'] as const,
  sections: ['background', 'casePresentation'],
  recommends: true,
}
const choices = {
  ...ground,
  organisations: [furesoe],
  isSecretariat: false,
  meetings: [{ id: 'm1', heldOn: '2026-12-02', submissionDueOn: '2026-11-18' }],
}
const item: ItemView = {
  draft,
  withheldAttachments: 0,
  ground,
  dispatched: undefined,
  meeting: undefined,
  organisation: furesoe,
  steps: ['take', 'return', 'place', 'postpone', 'withdraw', 'send-on'],
  mayEdit: true,
  isSecretariat: true,
  life: [
    { state: 'draft', at: new Date('2026-11-20T09:00:00Z'), byName: 'Konsulenten', reason: null, meetingId: null, heldOn: null },
    { state: 'proposed', at: new Date('2026-11-20T10:00:00Z'), byName: 'Konsulenten', reason: null, meetingId: 'm1', heldOn: '2026-12-02' },
  ],
  origin: undefined,
  continuations: [],
  versions: [
    {
      attachmentId: 'a1',
      number: 2,
      sha256: 'f'.repeat(64),
      fileName: 'notat.pdf',
      bytes: 80_000,
      addedAt: new Date('2026-11-20T10:00:00Z'),
      addedByName: 'Konsulenten',
    },
    {
      attachmentId: 'a1',
      number: 1,
      sha256: 'e'.repeat(64),
      fileName: 'udkast.pdf',
      bytes: 70_000,
      addedAt: new Date('2026-11-20T09:30:00Z'),
      addedByName: 'Konsulenten',
    },
  ],
  inspections: new Map([['f'.repeat(64), undefined]]),
  meetings: choices.meetings,
  beside: [{ id: 'c2', slug: 'politisk', name: 'Politisk Klynge', validTo: null }],
}
const editing: EditItemView = { draft, choices, writesInternalNote: false, mayPropose: false, mayTake: false, obstacle: undefined }

const shown = (more: Partial<Shown> = {}): Shown => ({ language: 'da', today: '2026-11-22', query: {}, ...more })
const languages = ['da', 'en'] as const

describe.each(languages)('every page, in %s', (language) => {
  it.each([
    ['a new item', () => showNewItem({ chosen: choices, committees: [] }, shown({ language }))],
    ['the choice of a committee', () => showNewItem({ chosen: undefined, committees: [committee] }, shown({ language }))],
    ['nothing to choose', () => showNewItem({ chosen: undefined, committees: [] }, shown({ language }))],
    ['an item', () => showItem(item, shown({ language }))],
    ['an item that is edited', () => showEditItem(editing, shown({ language }))],
    ['an earlier item', () => showCopyItem({ choices, words: '', items: [] }, shown({ language }))],
    ['a pasted item', () => showPasteItem({ chosen: choices, committees: [] }, shown({ language }))],
    ['a committee’s items', () => showCommitteeItems({ committee, isSecretariat: true, rows: [], own: [] }, shown({ language }))],
  ])('%s has one heading of the first level and no word missing', (_, draw) => {
    expect(drawnPage(draw(), language).faults).toEqual([])
  })
})

describe('an item', () => {
  const page = drawnPage(showItem(item, shown()), 'da')

  it('says where it stands, that it is late, what it says and where it was before', () => {
    for (const words of [
      'Sendt til sekretariatet',
      'Efter fristen',
      'Furesø Kommune',
      '20 minutter',
      'SBSYS 26/17',
      'Det rammer hospitalet',
      'Faglig Klynge, 1. oktober 2026, punkt 3: Anbefalet',
      'Det indstilles, at indgangen afprøves der nedsættes en gruppe',
    ])
      expect(page.text).toContain(words)
    expect(page.headings).toEqual(expect.arrayContaining(['h2 Baggrund', 'h3 Tal', 'h2 Bilag', 'h2 Punktets vej']))
  })

  it('offers its steps as forms, and its attachment with its versions', () => {
    expect(page.text).toContain('Overtag punktet')
    expect(page.fields.get('to')).toBe('politisk')
    expect(page.links.get('/punkter/d1/bilag/a1/2')).toBe('1. Notat')
    expect(page.links.get('/punkter/d1/bilag/a1/1')).toBe('Version 1')
    expect(page.text).toContain('Er ikke undersøgt til bunds for CPR-numre')
    expect(page.text).toContain('Lukket bilag')
  })

  it('tells who may only read it nothing of what they cannot do, and how much they do not see', () => {
    const read = drawnPage(
      showItem({ ...item, steps: [], mayEdit: false, withheldAttachments: 1, draft: { ...draft, attachments: [] } }, shown()),
      'da',
    )
    expect(read.text).not.toContain('Næste skridt')
    expect(read.text).toContain('1 bilag er lukket')
    expect(read.fields.size).toBe(0)
  })

  it('keeps what was written when a step is refused', () => {
    const refused = drawnPage(
      showItem(
        item,
        shown({
          refusal: { code: 'meetings/item-reason-missing', values: { field: 'postpone-reason' } },
          entered: { step: ['postpone'], reason: [''], follows: ['text'], meeting: [''] },
        }),
      ),
      'da',
    )
    expect(refused.text).toContain('Skriv en begrundelse.')
    expect(refused.ids.has('postpone-reason-error')).toBe(true)
    expect(refused.ids.has('withdraw-reason-error')).toBe(false)
  })

  it('names the file that was refused', () => {
    const refused = drawnPage(
      showItem(item, shown({ refusal: { code: 'documents/program', values: { name: 'x.pdf', added: 1, refused: 2, others: 'y.pdf' } } })),
      'da',
    )
    expect(refused.text).toContain('x.pdf: Filen er et program')
    expect(refused.text).toContain('Heller ikke: y.pdf.')
    expect(refused.text).toContain('1 fil er lagt på. 2 filer er ikke.')
  })
})

describe('the form', () => {
  it('has everything that stands in the item, with what it was made from', () => {
    const page = drawnPage(showEditItem(editing, shown()), 'da')
    expect(page.fields.get('title')).toBe('Fælles indgang')
    expect(page.fields.get('minutes')).toBe('20')
    expect(page.fields.get('section-background-revision')).toBe('4')
    expect(Object.keys(JSON.parse(page.fields.get('was')!) as object)).toContain('at')
    expect(page.text).toContain('2. december 2026 (frist 18. november 2026)')
    expect(page.text).not.toContain('Note til sekretariat')
  })

  it('shows what others changed meanwhile beside what was written, and what that was made from', () => {
    const entered = { title: ['Min titel'], was: ['{"title":"x"}'], 'section-background': ['Mit'], 'section-background-revision': ['3'] }
    const refusal = { code: 'meetings/item-changed-meanwhile', values: { field: 'title', fields: 'title' } }
    const page = drawnPage(showEditItem(editing, shown({ entered, refusal })), 'da')
    expect(page.fields.get('title')).toBe('Min titel')
    expect(page.text).toContain('Andre har ændret: Titel.')
    expect(page.text).toContain('Fælles indgang')
    expect(page.fields.get('section-background-revision')).toBe('3')
    expect(page.fields.get('was')).not.toContain('"x"')
  })

  it('says beside the field what keeps it from being sent', () => {
    const page = drawnPage(
      showEditItem(
        { ...editing, obstacle: { code: 'meetings/type-missing', values: { field: 'type' } } },
        shown({ query: { mangler: '1' } }),
      ),
      'da',
    )
    expect(page.text).toContain('Punktet er ikke sendt')
    expect(page.ids.has('type-error')).toBe(true)
  })

  it('leaves the texts of a new item to the editor, which writes in what is saved', () => {
    const page = drawnPage(showNewItem({ chosen: choices, committees: [] }, shown()), 'da')
    expect(page.text).toContain('Kommer, når kladden er gemt')
    expect(page.text).toContain('Gem kladde, og skriv videre')
    expect(page.text).not.toContain('Sådan skriver du overskrifter')
  })

  it('asks for whom, where one can propose for several', () => {
    const page = drawnPage(showNewItem({ chosen: { ...choices, isSecretariat: true }, committees: [] }, shown()), 'da')
    expect(page.fields.get('organisation')).toBe('furesoe')
    expect(page.text).toContain('Foreslås af')
  })
})

it('lists for the secretariat what is new, waits and stands on agendas, each with its meeting', () => {
  const row: CommitteeItemsView['rows'][number] = {
    id: 'd1',
    committeeId: 'c1',
    title: 'Nyt forslag',
    type: null,
    open: false,
    state: 'proposed',
    stateReason: null,
    stateChangedAt: new Date('2026-11-20T10:00:00Z'),
    late: true,
    standing: null,
    organisationId: 'furesoe',
    organisationName: 'Furesø Kommune',
    proposedAt: null,
    meetingId: null,
    heldOn: null,
    position: null,
  }
  const rows = [row, { ...row, id: 'd2', title: 'På vej', state: 'on-agenda' as const, meetingId: 'm1', heldOn: '2026-12-02', position: 0 }]
  const page = drawnPage(showCommitteeItems({ committee, isSecretariat: true, rows, own: [] }, shown()), 'da')
  expect(page.headings).toEqual(['h1 Punkter', 'h2 Nye forslag', 'h2 Venter hos sekretariatet', 'h2 På kommende dagsordener'])
  expect(page.links.get('/punkter/d1')).toBe('Nyt forslag')
  expect(page.links.get('/moeder/m1')).toBe('2. december 2026')
  expect(page.text).toContain('Efter fristen')
  const own = drawnPage(showCommitteeItems({ committee, isSecretariat: false, rows, own: rows.slice(0, 1) }, shown()), 'da')
  expect(own.headings).toEqual(['h1 Punkter', 'h2 Jeres forslag'])
})

it('offers earlier items with all that can follow them', () => {
  const items = [{ id: 'i1', title: 'Overgange', number: '3', heldOn: '2026-05-06', committeeName: 'Politisk Klynge' }]
  const page = drawnPage(showCopyItem({ choices, words: 'over', items }, shown()), 'da')
  expect(page.text).toContain('Overgange (Politisk Klynge, 6. maj 2026)')
  expect(page.fields.get('source')).toBe('i1')
})
