import { expect, it } from 'vitest'
import { personalNumberFindings } from './personal-number-findings.ts'

it('names each place once, and hides the end of the number', () =>
  expect(
    personalNumberFindings([
      { place: 'text', of: '2', text: 'Borgeren 010190-1234 og igen 0101901234, og 020290 5678.' },
      { place: 'property', text: 'Sag om 010190-1234' },
      { place: 'comment', text: 'Ring på 40 12 34 56' },
    ]),
  ).toEqual([
    { place: 'text', of: '2', masked: '010190-••••' },
    { place: 'text', of: '2', masked: '020290-••••' },
    { place: 'property', masked: '010190-••••' },
  ]))

it('sees a number that a line end has cut', () =>
  expect(personalNumberFindings([{ place: 'text', text: 'borgeren 010190-\n1234 blev' }])).toHaveLength(1))
