import { expect, it } from 'vitest'
import { agendaAttachment, agendaEntry, agendaOf } from '../../../../../test/world/agenda.ts'
import { agendaVersion } from './agenda-version.ts'

it('keeps an item’s id, numbers and files, leaves empty sections out, and the whole agenda stands beside', () => {
  const agenda = agendaOf(
    agendaEntry({
      number: '4a',
      internalNote: 'Kun for formændene',
      presenters: ['Vicedirektøren'],
      recommendation: ['at indsatsen vedtages'],
      sections: [
        { kind: 'background', body: 'Tal' },
        { kind: 'economy', body: '' },
      ],
      attachments: [agendaAttachment({ number: '4a.1', open: false })],
    }),
  )
  const version = agendaVersion('committee', agenda, [])
  expect(version).toMatchObject({ kind: 'agenda', heldOn: '2023-06-14', startsAt: '09:15', content: agenda })
  expect(version.items).toMatchObject([
    {
      id: 'item-1',
      number: '4a',
      sections: [{ kind: 'background' }],
      lines: [
        { kind: 'recommendation', number: '1', text: 'indsatsen vedtages' },
        { kind: 'presenter', text: 'Vicedirektøren' },
      ],
      attachments: [{ number: '4a.1', open: false, file: { name: 'notat.pdf' } }],
    },
  ])
  expect(JSON.stringify(version.items)).not.toContain('Kun for')
})
