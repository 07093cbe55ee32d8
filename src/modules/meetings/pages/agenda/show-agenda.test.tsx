import { describe, expect, it } from 'vitest'
import { drawnPage } from '../../../../../test/support/drawn-page.tsx'
import { committeeRow, meetingRow } from '../../../../../test/support/shown-rows.ts'
import { agendaAttachment, agendaEntry, agendaOf } from '../../../../../test/world/agenda.ts'
import type { Shown } from '../../../../platform/http/doors.ts'
import type { AgendaView } from '../../queries/agenda/agenda-page.ts'
import { type AgendaReader, shownAgenda } from '../../rules/agenda/shown-agenda.ts'
import { showAgenda } from './show-agenda.tsx'
import { showAgendaPreview } from './show-agenda-preview.tsx'
import { showVersion } from './show-version.tsx'

const meeting = meetingRow()
const committee = committeeRow()
const row = (id: string, number: string, more: Partial<AgendaView['items'][number]> = {}): AgendaView['items'][number] => ({
  id,
  number,
  type: 'decision',
  open: true,
  minutesAllotted: 90,
  late: false,
  startsAt: '09:15',
  title: `Punkt ${id}`,
  presenters: [],
  organisation: undefined,
  attachments: 0,
  closedAttachments: 0,
  dispatched: false,
  mayOpen: true,
  ...more,
})
const mayor = { personId: 'p1', name: 'Borgmesteren i Furesø' }
const view: AgendaView = {
  meeting,
  committee,
  opened: true,
  revision: 3,
  key: 'seen',
  prepares: true,
  obstacle: undefined,
  uninspected: [],
  deadlines: [{ kind: 'submission', dueOn: '2026-11-20' }],
  items: [
    row('a', '1', { presenters: ['Direktøren'], organisation: 'Furesø', attachments: 2, closedAttachments: 1 }),
    row('b', '2', { open: false, title: undefined, mayOpen: false, startsAt: '10:45' }),
    row('c', '3', { late: true, type: undefined, dispatched: true, startsAt: undefined }),
  ],
  times: { total: 150, untimed: 1, length: 120, tooLongBy: 30, starts: [] },
  waiting: [
    {
      id: 'w',
      title: 'Ventende punkt',
      type: 'discussion',
      open: true,
      state: 'proposed',
      organisation: 'Gladsaxe',
      wished: true,
      late: false,
    },
  ],
  chairs: [{ ...mayor, state: 'missing', since: [] }],
  excluded: [],
  withoutRight: [],
  chairsAsked: 2,
  approving: undefined,
  dispatching: { reason: { code: 'meetings/agenda-not-approved', values: { missing: mayor.name } } },
  dispatches: [],
  changes: undefined,
  mayPublish: false,
}
const shown = (language: 'da' | 'en', more: Partial<Shown> = {}): Shown => ({ language, today: '2026-11-22', query: {}, ...more })
const draw = (of: Partial<AgendaView> = {}, language: 'da' | 'en' = 'da', more: Partial<Shown> = {}) =>
  drawnPage(showAgenda({ ...view, ...of }, shown(language, more)), language)

describe('an agenda in the making', () => {
  it.each([
    [
      'da',
      'Punkterne varer 30 minutter længere end mødet.',
      'Frist for punkter: 20. november 2026 (udløbet)',
      'Dagsordenen mangler godkendelse fra',
    ],
    ['en', 'The items take 30 minutes longer than the meeting.', 'Items are due: 20 November 2026 (passed)', 'has to be approved by'],
  ] as const)('says in %s how long it is, what is late, and what it waits for', (language, tooLong, due, waits) => {
    const page = draw({}, language)
    expect(page.faults).toEqual([])
    for (const said of [tooLong, due, waits, 'Punkt a', 'Direktøren', 'Ventende punkt', mayor.name]) expect(page.text).toContain(said)
  })

  it('shows who prepares it fields and steps, and who approves it none', () => {
    expect(draw().fields.get('place-a')).toBe('1')
    const chair = draw({ prepares: false, waiting: [], dispatching: undefined, approving: { ...mayor, own: true, reason: undefined } })
    expect(chair.fields.has('place-a')).toBe(false)
    expect(chair.text).toContain('Godkend dagsordenen')
    expect(chair.faults).toEqual([])
    const deputy = draw({ prepares: false, approving: { ...mayor, own: false, reason: undefined } })
    expect(deputy.text).toContain('Godkend på vegne af Borgmesteren i Furesø')
  })

  it.each([
    ['draft', undefined, true],
    ['changed', [{ what: 'item-removed' as const, item: { id: 'x', number: '4', title: 'Væk', open: true } }], true],
    ['sent out as it is', [], false],
  ] as const)('leads a chair to the approval of what is %s', (_state, changes, leads) => {
    const approving = { ...mayor, own: true, reason: undefined }
    expect(
      draw({ prepares: false, waiting: [], dispatching: undefined, approving, changes: changes && [...changes] }).links.has('#godkendelse'),
    ).toBe(leads)
  })

  it('says nothing of a closed item to who may not read it', () => {
    expect(draw().text).toContain('Lukket punkt')
    expect(draw().links.has('/punkter/b')).toBe(false)
  })

  it('takes an item that was sent out off by its own page only', () => {
    expect(draw().text).toContain('Udskyd eller træk tilbage')
    expect(draw({ items: [row('a', '1')] }).text).not.toContain('Udskyd eller træk tilbage')
  })

  it('keeps what was written when it is refused, with the reason beside the field', () => {
    const refusal = { code: 'meetings/agenda-minutes-wrong', values: { field: 'minutes-a' } }
    const page = draw({}, 'da', { refusal, entered: { 'minutes-a': ['halvanden'] } })
    expect(page.fields.get('minutes-a')).toBe('halvanden')
    expect(page.ids).toContain('minutes-a-error')
    expect(page.faults).toEqual([])
  })

  it('says what changed since a chair approved and since it was sent out', () => {
    const since = [{ what: 'item-removed' as const, item: { id: 'x', number: '4', title: 'Væk', open: true } }]
    const dispatches = [
      {
        version: 1,
        changes: [],
        reason: 'Ingen formand',
        dispatchedAt: new Date('2026-11-21T10:00:00Z'),
        dispatchedByName: 'Sekretariatet',
      },
    ]
    const page = draw({ chairs: [{ ...mayor, state: 'stale', since }], dispatches, changes: since, dispatching: { reason: undefined } })
    expect(page.faults).toEqual([])
    for (const said of [
      'Ændret, siden Borgmesteren i Furesø godkendte',
      'Punkt 4, »Væk«, er taget af.',
      'Ændret siden version 1',
      'Send ændringerne ud',
      'Ingen formand',
    ])
      expect(page.text).toContain(said)
  })

  it('gives a chair one list: what changed since they approved', () => {
    const changed = (title: string) => [{ what: 'item-removed' as const, item: { id: 'x', number: '4', title, open: true } }]
    const chairs = [
      { ...mayor, state: 'stale' as const, since: changed('Mit') },
      { ...mayor, personId: 'other', name: 'Den anden formand', state: 'stale' as const, since: changed('Den andens') },
    ]
    const dispatches = [{ version: 1, changes: [], reason: null, dispatchedAt: new Date('2026-11-21T10:00:00Z'), dispatchedByName: 'X' }]
    const approving = { ...mayor, own: true, reason: undefined }
    const page = draw({ prepares: false, dispatching: undefined, chairs, dispatches, changes: changed('Siden sidst'), approving })
    expect(page.faults).toEqual([])
    for (const said of ['Ændret, siden du godkendte', '»Mit«', 'Sendt ud']) expect(page.text).toContain(said)
    for (const unsaid of ['»Den andens«', '»Siden sidst«', 'Send ud']) expect(page.text).not.toContain(unsaid)
    expect(draw({ chairs, dispatches }).text).toContain('»Den andens«')
  })

  it('tells of vacant and excluded chairs, and asks for a reason where there is none', () => {
    expect(draw().text).toContain('Den ene formandspost er ubesat.')
    const none = draw({ chairs: [], excluded: [mayor], dispatching: { reason: undefined } })
    expect(none.text).toContain('Udvalget har ingen formand, der kan godkende.')
    expect(none.text).toContain('holdt uden for udvalgets lukkede punkter')
    expect(none.fields.has('reason')).toBe(true)
  })

  it('is begun with one button, and says why where it cannot be', () => {
    const begin = { opened: false, items: [], waiting: [] }
    expect(draw(begin).text).toContain('Begynd dagsordenen')
    expect(draw({ ...begin, prepares: false }).text).toContain('Sekretariatet er ikke begyndt')
    const held = draw({ ...begin, obstacle: { code: 'meetings/agenda-day-passed' } })
    expect(held.text).toContain('Mødet er holdt.')
    expect(held.text).not.toContain('Begynd dagsordenen')
  })
})

describe('a preview', () => {
  const agenda = agendaOf(
    agendaEntry({ minutesAllotted: 20, internalNote: 'Ring først', attachments: [agendaAttachment({ open: false, title: 'Priser' })] }),
    agendaEntry({ id: 'b', number: '2', title: 'Lejemålet', publicTitle: 'Et lokale', open: false, minutesAllotted: 10 }),
  )
  const preview = (reader: AgendaReader) =>
    drawnPage(
      showAgendaPreview({ meeting, committee, reader, ...shownAgenda(agenda, reader, { closed: true, notes: true }) }, shown('da')),
      'da',
    )

  it.each<[AgendaReader, string[], string[]]>([
    ['member', ['Lejemålet', 'Priser', 'Lukket punkt: kun udvalget', 'kl. 9.35 (10 min.)'], ['Ring først']],
    ['chair', ['Lejemålet', 'Priser', 'Intern note', 'Ring først'], []],
    ['public', ['Et lokale', 'Lukket punkt', '1 bilag er lukket', 'kl. 9.35 (10 min.)'], ['Lejemålet', 'Priser', 'Ring først']],
  ])('as %s', (reader, says, hides) => {
    const page = preview(reader)
    expect(page.faults).toEqual([])
    for (const said of says) expect(page.text).toContain(said)
    for (const hidden of hides) expect(page.text).not.toContain(hidden)
  })
})

it('a version names what changed, and shows what changed in a text', () => {
  const changed = {
    meeting,
    committee,
    version: 2,
    dispatchedAt: new Date('2026-11-21T10:00:00Z'),
    dispatchedByName: 'Sekretariatet',
    reason: null,
    before: 1,
    others: [1],
    changes: [{ what: 'order' as const }],
    texts: [{ itemNumber: '4', itemTitle: 'Indsats', kind: 'background', before: 'Tal fra i fjor', after: 'Tal fra i år' }],
  }
  const page = drawnPage(showVersion(changed, shown('da')), 'da')
  expect(page.faults).toEqual([])
  for (const said of ['Fra version 1 til version 2', 'Rækkefølgen er ændret.', 'Punkt 4, Indsats: Baggrund', 'Tilføjet'])
    expect(page.text).toContain(said)
  const first = drawnPage(showVersion({ ...changed, before: undefined, changes: undefined, texts: [], others: [] }, shown('en')), 'en')
  expect(first.text).toContain('This is the first time it was sent out.')
  expect(first.faults).toEqual([])
})
