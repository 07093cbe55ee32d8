import { expect, it } from 'vitest'
import { packagedItems } from './packaged-items.ts'

const recorded = {
  id: 'b',
  position: 1,
  number: '2',
  title: 'Åbent',
  open: true,
  type: null,
  typeAsWritten: null,
  late: false,
  minutesAllotted: 10,
  conclusion: null,
  unplaced: null,
  sections: [],
  lines: [],
  references: [],
  attachments: [
    { id: 'p', number: null, title: 'Notat', open: true, handout: false },
    { id: 'q', number: '2.7', title: 'Kort', open: true, handout: true },
  ],
}
const withheld = { id: 'a', position: 0, number: '1', publicTitle: null, publicDecision: 'Godkendt', minutesAllotted: 5 }

it('puts what is withheld in its place, and gives each attachment its file and a number', () => {
  const [first, second] = packagedItems(
    { items: [recorded], withheld: [withheld], withheldAttachments: { b: 2 } },
    [{ attachmentId: 'p', sha256: 'f', name: null }],
    { notes: new Map([['b', 'Husk']]), starts: (allotted) => allotted.map((minutes) => `efter ${minutes}`) },
  )
  expect(first).toMatchObject({ number: '1', title: undefined, open: false, publicDecision: 'Godkendt', startsAt: 'efter 5' })
  expect(second).toMatchObject({
    number: '2',
    internalNote: 'Husk',
    startsAt: 'efter 10',
    withheldAttachments: 2,
    attachments: [
      { number: '2.1', file: { sha256: 'f', name: 'Notat' } },
      { number: '2.7', handout: true, file: undefined },
    ],
  })
})
