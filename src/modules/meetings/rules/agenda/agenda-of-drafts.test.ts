import { expect, it } from 'vitest'
import type { DraftContents } from '../items/item-draft.ts'
import { agendaOfDrafts } from './agenda-of-drafts.ts'

const draft = (id: string, more: Partial<DraftContents> = {}): DraftContents => ({
  id,
  committeeId: 'committee',
  meetingId: 'meeting',
  state: 'on-agenda',
  stateReason: null,
  standing: null,
  position: 0,
  type: 'decision',
  title: 'Titel',
  publicTitle: null,
  open: true,
  minutesAllotted: null,
  late: false,
  organisationId: null,
  internalNote: null,
  concernedSectors: [],
  whyHere: null,
  proposedAt: null,
  originItemId: null,
  originDraftId: null,
  revision: 1,
  createdByName: 'Konsulenten',
  sections: [],
  recommendation: [],
  presenters: [],
  references: [],
  treatments: [],
  attachments: [],
  ...more,
})
const meeting = { heldOn: '2023-06-14', startsAt: '09:15', endsAt: null, place: null }

it('counts items and attachments, and leaves out what has left the agenda', () => {
  const attachment = { draftId: 'b', title: 'Notat', open: true, handout: false, version: 2, sha256: 'a', fileName: 'notat.pdf', bytes: 1 }
  const agenda = agendaOfDrafts(
    meeting,
    [draft('a'), draft('gone', { state: 'postponed' }), draft('b', { attachments: [{ ...attachment, id: 'p' }], minutesAllotted: 20 })],
    [],
  )
  expect(agenda).toMatchObject({ heldOn: '2023-06-14', startsAt: '09:15', endsAt: undefined })
  expect(agenda.items.map(({ id, number, minutesAllotted }) => [id, number, minutesAllotted])).toEqual([
    ['a', '1', undefined],
    ['b', '2', 20],
  ])
  expect(agenda.items[1]?.attachments).toMatchObject([{ number: '2.1', file: { sha256: 'a', name: 'notat.pdf' } }])
})

it('keeps the numbers that were sent out', () => {
  const agenda = agendaOfDrafts(
    meeting,
    [draft('b'), draft('new'), draft('a')],
    [
      {
        items: [
          { id: 'a', number: '1', attachments: [] },
          { id: 'b', number: '2', attachments: [] },
        ],
      },
    ],
  )
  expect(agenda.items.map(({ number }) => number)).toEqual(['2', '2a', '1'])
})

it('names the system of a reference, or whose number it is', () => {
  const reference = { organisationId: null, organisationName: 'Furesø Kommune', number: '2023-17' }
  const [item] = agendaOfDrafts(
    meeting,
    [
      draft('a', {
        references: [
          { ...reference, system: null },
          { ...reference, system: 'SBSYS' },
        ],
      }),
    ],
    [],
  ).items
  expect(item?.references.map(({ system }) => system)).toEqual(['Furesø Kommune', 'SBSYS'])
})
