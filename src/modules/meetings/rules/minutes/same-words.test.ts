import { expect, it } from 'vitest'
import type { MinutesContent, MinutesItem } from './minutes-content.ts'
import { sameWords } from './same-words.ts'

const item: MinutesItem = {
  id: 'i1',
  position: 0,
  number: '1',
  title: 'Status',
  open: true,
  conclusion: 'Drøftet.',
  sections: [],
  lines: [{ kind: 'reservation', text: 'Et forbehold' }],
  references: [],
  treatments: [],
  attachments: [],
  conflicted: [],
}
const content: MinutesContent = {
  people: [{ personId: 'p1', name: 'Borgmesteren', roles: [], capacity: 'chair', presence: 'present' }],
  items: [item],
  coming: [],
}

it.each([
  ['the same', content, true],
  ['another revision of the same words', { ...content, items: [{ ...item, revision: 9, textId: 't1' }] }, true],
  ['another conclusion', { ...content, items: [{ ...item, conclusion: 'Vedtaget.' }] }, false],
  ['one reservation less', { ...content, items: [{ ...item, lines: [] }] }, false],
  ['somebody who was not there', { ...content, people: [{ ...content.people[0]!, presence: 'absent' as const }] }, false],
])('%s: %s', (_, other, same) => expect(sameWords(content, other)).toBe(same))
