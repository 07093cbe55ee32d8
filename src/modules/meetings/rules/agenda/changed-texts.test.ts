import { expect, it } from 'vitest'
import { agendaEntry, agendaOf } from '../../../../../test/world/agenda.ts'
import { changedTexts } from './changed-texts.ts'

const item = agendaEntry({
  recommendation: ['at det drøftes'],
  sections: [
    { kind: 'background', body: 'Tal' },
    { kind: 'other', heading: 'Økonomi', body: 'Penge' },
  ],
})
const changed = { ...item, recommendation: ['at det besluttes'], sections: [{ kind: 'background', body: 'Andre tal' }] }

it('gives each text that differs, before and after', () => {
  expect(changedTexts(agendaOf(item), agendaOf(changed), false)).toMatchObject([
    { itemNumber: '1', kind: 'recommendation', before: 'at det drøftes', after: 'at det besluttes' },
    { kind: 'background', before: 'Tal', after: 'Andre tal' },
    { kind: 'other', heading: 'Økonomi', before: 'Penge', after: '' },
  ])
})

it('gives nothing of what is or was closed to those who may not read it', () => {
  expect(changedTexts(agendaOf({ ...item, open: false }), agendaOf(changed), false)).toEqual([])
  expect(changedTexts(agendaOf({ ...item, open: false }), agendaOf(changed), true)).toHaveLength(3)
})
