import { expect, it } from 'vitest'
import { inspectionOf } from './inspection.ts'

it('keeps of a number only where it is and how it begins', () =>
  expect(inspectionOf({ texts: [{ place: 'comment', text: '010190-1234' }], unread: [{ why: 'page-without-text', of: '2' }] })).toEqual({
    findings: [{ place: 'comment', masked: '010190-••••' }],
    unread: [{ why: 'page-without-text', of: '2' }],
    defects: [],
  }))
