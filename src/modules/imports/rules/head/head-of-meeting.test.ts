import { expect, it } from 'vitest'
import { paperOfLines } from '../../../../../test/support/paper-of-lines.ts'
import { headOfMeeting, isLabelled } from './head-of-meeting.ts'
import { linesOf } from '../lines/lines.ts'

const lines = (...texts: string[]) => linesOf(paperOfLines(texts).tree).lines

it.each([
  ['a word for it and two labels', ['Referat', 'Mødedato: 3. maj 2024', 'Mødested: Rådhuset'], true],
  ['a word for it with a day', ['Referat fra møde i Sundhedsklynge Nord den 3. maj 2024'], true],
  ['a word for it alone', ['Dagsorden'], false],
  ['a recipe', ['Rugbrød', '500 g mel'], false],
])('heads the paper of a meeting: %s', (_, texts, heads) => expect(headOfMeeting(lines(...texts))).toBe(heads))

it.each([
  ['day and place', ['Dato: 3. maj 2024', 'Sted: Rådhuset'], true],
  ['a day alone', ['Dato: 3. maj 2024'], false],
])('is labelled by %s', (_, texts, labelled) => expect(isLabelled(lines(...texts))).toBe(labelled))
