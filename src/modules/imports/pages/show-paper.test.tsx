import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import { readDocument } from '../../documents/formats/index.ts'
import type { PaperView } from '../queries/paper-page.ts'
import type { Draft } from '../rules/draft.ts'
import { recognise } from '../rules/recognise.ts'
import { fieldAnchor } from './field-places.ts'
import { showPaper } from './show-paper.tsx'

const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const papers = path.resolve(import.meta.dirname, '../../../../test/papers')

/** A paper as it is when the reader and the recogniser have done their part. */
async function readPaper(name: string): Promise<PaperView> {
  const reading = await readDocument(readFileSync(path.join(papers, name)), name)
  const recognised = recognise(reading)
  if ('refusal' in recognised) throw new Error(recognised.refusal.code)
  return {
    paper: {
      id: 'p1',
      batchId: 'b1',
      position: 0,
      fileSha256: 'abc',
      fileName: name,
      state: 'ready',
      refusal: null,
      committeeId: null,
      revision: 4,
      meetingId: null,
      meetingVersion: null,
      reading,
      marks: recognised.marks,
      draft: recognised.draft,
      handedInBy: null,
    },
    readableMeeting: undefined,
    committee: undefined,
    committees: [{ id: 'c1', name: 'Faglig klynge' }],
    recorded: undefined,
    differences: undefined,
    whyNotAccept: undefined,
  }
}

const names = [
  'cluster-minutes.md',
  'sbsys-meeting.txt',
  'note-status.txt',
  'case-furesoe.txt',
  'firstagenda-payload.json',
  'region-midtjylland.html',
  'short-forms.txt',
]

describe.each(names)('%s', (name) => {
  it.each(['da', 'en'] as const)('is drawn in %s, and every link to a field or to the source has its place', async (language) => {
    const view = await readPaper(name)
    const page = drawnPage(showPaper(view, shown(language)), language)
    expect(page.faults).toEqual([])
    const anchors = [...page.links.keys()].filter((href) => href.startsWith('#')).map((href) => href.slice(1))
    expect(anchors.filter((anchor) => !page.ids.has(anchor))).toEqual([])
    expect(page.fields.get('revision')).toBe('4')
    expect(page.fields.get('/kind')).toBe(view.paper.draft?.kind)
  })
})

describe('the preview', () => {
  let view: PaperView
  let draft: Draft
  beforeAll(async () => {
    view = await readPaper('cluster-minutes.md')
    draft = view.paper.draft!
  })
  const withDraft = (more: Partial<Draft>): PaperView => ({ ...view, paper: { ...view.paper, draft: { ...draft, ...more } } })
  const draw = (drawn: PaperView, more?: Partial<Shown>) => drawnPage(showPaper(drawn, shown('da', more)), 'da')

  it('has proposal and source side by side, grouped', () => {
    const page = draw(view)
    expect(page.headings).toEqual([
      'h1 Referat: Politisk Sundhedsklynge Fjordland, 14. marts 2024',
      'h2 Forslaget',
      'h3 Møde',
      'h3 Deltagere (16)',
      'h3 Punkter (6)',
      expect.stringMatching(/^h3 Forslag til opfølgning/),
      expect.stringMatching(/^h3 Kommende møder/),
      expect.stringMatching(/^h3 Frister/),
      'h2 Kilden',
      'h2 Optag, gem eller afvis',
    ])
    expect(page.text).toContain('Al tekst i dokumentet er placeret.')
    expect(page.links.get('/import/dokumenter/p1/fil')).toBe('Hent originalen')
  })

  it('holds every value in a field of its own, and asks which committee is meant', () => {
    const { fields } = draw(view)
    expect(fields.get('/meeting/date')).toBe('2024-03-14')
    expect(fields.get('/meeting/start')).toBe('14.00')
    expect(fields.get('/meeting/people/0/presence')).toBe('present')
    expect(fields.get('/items/1/title')).toBe(draft.items[1]?.title)
    expect(fields.get('committee')).toBe('new')
    expect(draw({ ...view, committee: { id: 'c1' } as never }).fields.get('committee')).toBe('c1')
  })

  it('leads from a value to its place in the source and back', () => {
    const page = draw(view)
    const [start] = draft.meeting.places['date']![0]!
    expect(page.links.get(`#kilde-${start}`)).toMatch(/^linje \d+$/)
    expect(page.links.get('#felt-meeting-date')).toContain('Dato: gå til feltet')
  })

  it('lists every doubt with the way to its field, CPR numbers above all, and what is unplaced', () => {
    const page = draw(
      withDraft({
        doubts: [
          { code: 'imports/type-assumed', field: '/items/1/type', spans: [] },
          { code: 'imports/unplaced-text', field: '/unplaced', values: { count: 1 }, spans: [[0, 9]] },
          { code: 'imports/personal-number', values: { count: 1 }, spans: [[56, 70]] },
        ],
        unplaced: [{ span: [0, 9], text: 'Politisk ', item: 2 }],
        personalNumbers: [[56, 70]],
        counts: { read: 100, placed: 91, unplaced: 9 },
      }),
    )
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Der står et tal, som ligner et CPR-nummer')
    expect(page.text).toContain('2 ting er usikre')
    expect(page.text).toContain('Punkt 2: type: Typen står ikke ved punktet.')
    expect(page.links.has('#felt-items-1-type')).toBe(true)
    expect(page.links.get('#uplaceret')).toBe('1 stykke tekst er uplaceret.')
    expect(page.headings).toContain('h3 Uplaceret tekst (1)')
    expect(page.text).toContain('Politisk ved punkt 3')
    expect(page.text).toContain('91 af 100 tegn er placeret.')
    expect(page.text.indexOf('CPR-nummer')).toBeLessThan(page.text.indexOf('2 ting er usikre'))
  })

  it.each([
    ['/meeting/people', '/meeting/people/-/name', 'Ny deltager'],
    ['/items', '/items/-/title', 'Nyt punkt'],
    ['/meeting/comingMeetings', '/meeting/comingMeetings/-/date', 'Nyt kommende møde'],
    ['/meeting/deadlines', '/meeting/deadlines/-/date', 'Ny frist'],
    ['/followUps', '/followUps/-/text', 'Ny opfølgning'],
    ['/items/1/attachments', '/items/1/attachments/-/title', 'Bilag'],
    ['/items/1/recommendations', '/items/1/recommendations/-/text', 'Indstilling'],
    ['/items/1/recordReferences', '/items/1/recordReferences/-/number', 'Sagsnumre'],
    ['/items/1/earlierTreatments', '/items/1/earlierTreatments/-/committee', 'Tidligere og kommende behandling'],
  ])('begins an empty entry in %s when asked, and only then', (list, field, said) => {
    const page = draw(view, { query: { ny: list } })
    expect(page.faults).toEqual([])
    expect(page.fields.get(field)).toBe('')
    expect(page.ids.has(fieldAnchor(field))).toBe(true)
    expect(page.text).toContain(said)
    expect(draw(view).fields.has(field)).toBe(false)
  })

  it('keeps a refused new entry with what was written in it', () => {
    const page = draw(view, {
      refusal: { code: 'imports/entry-unfinished', values: { field: '/meeting/people/-/name' } },
      entered: { '/meeting/people/-/name': [''], '/meeting/people/-/roles': ['borgmester'] },
    })
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Ny deltager: navn: Udfyld feltet, eller tøm de andre felter, du har tilføjet sammen med det.')
    expect(page.fields.get('/meeting/people/-/roles')).toBe('borgmester')
  })

  it('offers a place for each unplaced line, and keeps apart those of no consequence', () => {
    const page = draw(
      withDraft({
        unplaced: [
          { span: [0, 9], text: 'Politisk ', item: 2 },
          { span: [10, 27], text: 'Sundhedsklynge', insignificant: true },
        ],
      }),
    )
    expect(page.faults).toEqual([])
    expect([page.fields.get('/unplaced/0/as'), page.fields.get('/unplaced/0/item')]).toEqual(['', '2'])
    expect(page.fields.get('/unplaced/1/as')).toBe('insignificant')
    expect(page.text).toContain('Uden betydning (1)')
    expect(page.text).toContain('Hører til konklusionen')
  })

  it('says what accepting would change in the record', () => {
    const page = draw({
      ...view,
      recorded: { id: 'm1', version: 1 },
      differences: [
        { change: 'changed', item: '2', field: 'conclusion', before: 'Udsat', after: 'Vedtaget' },
        { change: 'added', field: 'people', entry: 'Borgmesteren i Herlev', after: 'Borgmesteren i Herlev' },
      ],
    })
    expect(page.text).toContain('Mødet er allerede i arkivet (version 1)')
    expect(page.text).toContain('Ændret · Punkt 2: Konklusion Udsat Vedtaget')
    expect(page.text).toContain('Nyt · Mødet: Deltager, Borgmesteren i Herlev –')
    expect(draw({ ...view, recorded: { id: 'm1', version: 1 }, differences: [] }).text).toContain('en ny version uden ændringer')
    expect(draw({ ...view, recorded: { id: 'm1', version: 1 } }).text).toContain('Du kan ikke se forskellene')
  })

  it('shows a refused field with what was entered', () => {
    const page = draw(view, {
      refusal: { code: 'imports/title-empty', values: { field: '/items/1/title' } },
      entered: { '/items/1/title': [''], '/meeting/place': ['Et andet sted'], committee: ['c1'] },
    })
    expect(page.text).toContain('Punkt 2: titel: Punktet skal have en titel.')
    expect(page.fields.get('/meeting/place')).toBe('Et andet sted')
    expect(page.fields.get('/items/1/title')).toBe('')
    expect(page.fields.get('committee')).toBe('c1')
    expect(page.links.has('#felt-items-1-title')).toBe(true)
  })

  it('loses nothing of what a person wrote while another was faster', () => {
    const page = draw(view, {
      refusal: { code: 'imports/changed-meanwhile' },
      entered: { '/meeting/place': ['Et andet sted'], '/meeting/committee': [draft.meeting.committee ?? ''], revision: ['3'] },
    })
    expect(page.text).toContain('En anden har rettet dokumentet')
    expect(page.text).toContain('Sted: Et andet sted')
    expect(page.fields.get('/meeting/place')).toBe(draft.meeting.place)
    expect(page.text).not.toContain('Udvalg, som det står: Politisk')
  })

  it('says why it cannot be accepted yet', () => {
    const elsewhere = draw({ ...view, whyNotAccept: { code: 'imports/not-your-committee' } })
    expect(elsewhere.text).toContain('Udvalgets dokumenter optages af dets sekretariat')
    expect(elsewhere.text).not.toContain('Optag i arkivet')
    expect(draw(view).text).toContain('Optag i arkivet')
    expect(draw({ ...view, whyNotAccept: { code: 'imports/date-missing' } }).text).toContain('Kan ikke optages endnu: Skriv mødets dato.')
  })
})

describe('a paper that is not to be corrected', () => {
  const bare = async (more: Partial<PaperView['paper']>, about: Partial<PaperView> = {}): Promise<PaperView> => {
    const view = await readPaper('short-forms.txt')
    return { ...view, paper: { ...view.paper, draft: null, marks: null, reading: null, ...more }, ...about }
  }

  it('that could not be read says why, by name, and can be tried again', async () => {
    const failed = await bare({ state: 'failed', refusal: { code: 'documents/encrypted' } })
    const page = drawnPage(showPaper(failed, shown('da')), 'da')
    expect(page.faults).toEqual([])
    expect(page.text).toContain('Filen kunne ikke læses: short-forms.txt')
    expect(page.text).toContain('Filen er beskyttet med adgangskode.')
    expect(page.text).toContain('Prøv igen')
    expect(drawnPage(showPaper(failed, shown('en')), 'en').text).toContain('The file is protected by a password.')
  })

  it('that waits fetches itself again', async () => {
    expect(showPaper(await bare({ state: 'waiting' }), shown('da')).refreshSeconds).toBe(3)
  })

  it('that is recorded leads to its meeting, for those who may read it', async () => {
    const read = drawnPage(showPaper(await bare({ state: 'accepted', meetingId: 'm1' }, { readableMeeting: 'm1' }), shown('da')), 'da')
    expect(read.links.get('/moeder/m1')).toBe('Se mødet')
    const other = drawnPage(showPaper(await bare({ state: 'known', meetingId: 'm1' }), shown('da')), 'da')
    expect(other.links.has('/moeder/m1')).toBe(false)
    expect(other.text).toContain('Du har ikke adgang til det.')
  })
})
