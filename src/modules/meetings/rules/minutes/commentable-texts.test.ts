import { expect, it } from 'vitest'
import { commentableTexts } from './commentable-texts.ts'
import type { MinutesItem } from './minutes-content.ts'

const item: MinutesItem = {
  id: 'i1',
  position: 0,
  number: '1',
  title: 'Status',
  open: true,
  conclusion: 'Drøftet.',
  textId: 't1',
  revision: 2,
  sections: [],
  lines: [],
  references: [],
  treatments: [],
  attachments: [],
  conflicted: [],
}

it('has the conclusions that were written here', () =>
  expect(
    commentableTexts({
      people: [],
      coming: [],
      items: [item, { ...item, id: 'i2', textId: undefined }, { ...item, id: 'i3', conclusion: '' }],
    }),
  ).toEqual([{ itemId: 'i1', textId: 't1', revision: 2, markdown: 'Drøftet.' }]))
