import { expect, it } from 'vitest'
import { type ReadPaper, whyNotClear } from './why-not-clear.ts'

const clear: ReadPaper = { kind: 'minutes', doubts: 0, personalNumbers: 0, committeeId: 'c', keepsRecord: true, recordedState: null }

it.each<[string, Partial<ReadPaper>, string | undefined]>([
  ['a new meeting', {}, undefined],
  ['a meeting that was only announced', { recordedState: 'planned' }, undefined],
  ['minutes after the agenda', { recordedState: 'agenda' }, undefined],
  ['an agenda after the agenda', { recordedState: 'agenda', kind: 'agenda' }, 'imports/left-recorded'],
  ['minutes after minutes', { recordedState: 'minutes' }, 'imports/left-recorded'],
  ['an agenda after minutes', { recordedState: 'minutes', kind: 'agenda' }, 'imports/left-recorded'],
  ['a doubt', { doubts: 1 }, 'imports/left-doubts'],
  ['a CPR number beside a doubt', { doubts: 1, personalNumbers: 2 }, 'imports/left-personal-numbers'],
  ['another’s committee', { keepsRecord: false }, 'imports/left-other-committee'],
  ['a committee that the record does not know', { committeeId: null }, 'imports/left-new-committee'],
])('%s: %s', (_, differs, code) => expect(whyNotClear({ ...clear, ...differs })?.code).toBe(code))
