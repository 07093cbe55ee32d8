import { expect, it } from 'vitest'
import { signedIn } from '../../../../../test/support/signed-in.ts'
import type { Actor, CommitteeRole } from '../../../../kernel/actor.ts'
import type { MinutesItem } from './minutes-content.ts'
import { readableMinutes } from './readable-minutes.ts'

const item = (number: string, open: boolean, conflicted: readonly string[] = []): MinutesItem => ({
  id: number,
  position: Number(number) - 1,
  number,
  title: `Punkt ${number}`,
  publicTitle: open ? undefined : 'Et lejemål',
  open,
  sections: [],
  lines: [],
  references: [],
  treatments: [],
  attachments: [
    { title: 'Åbent', open: true, mainDocument: false },
    { title: 'Lukket', open: false, mainDocument: false },
  ],
  conflicted,
})
const content = { people: [], items: [item('1', true), item('2', false), item('3', false, ['me'])], coming: [] }
const actor = (role: CommitteeRole): Actor => signedIn({ personId: 'me', name: 'Mig', committees: [{ committeeId: 'here', role }] })

it('shows closed items to members who were in the room, and tells of the others', () => {
  const { content: read, withheld, closed } = readableMinutes(content, actor('member'), 'here')
  expect(read.items.map(({ number, attachments }) => [number, attachments.length])).toEqual([
    ['1', 2],
    ['2', 2],
  ])
  expect(withheld.map(({ number, publicTitle }) => [number, publicTitle])).toEqual([['3', 'Et lejemål']])
  expect(closed).toEqual({ items: ['2'], attachments: 2 })
})

it('shows observers what is open', () => {
  const { content: read, withheld, closed } = readableMinutes(content, actor('observer'), 'here')
  expect(read.items.map(({ number, attachments }) => [number, attachments.length])).toEqual([['1', 1]])
  expect(withheld.map(({ number }) => number)).toEqual(['2', '3'])
  expect(closed).toEqual({ items: [], attachments: 0 })
})
