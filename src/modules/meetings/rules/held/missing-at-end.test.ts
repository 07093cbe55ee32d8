import { expect, it } from 'vitest'
import { type ConcludedItem, missingAtEnd } from './missing-at-end.ts'

const whole: ConcludedItem = {
  id: '1',
  state: 'on-agenda',
  concluded: true,
  untreatedReason: null,
  number: '1',
  title: 'Indsats',
  type: 'decision',
  conclusion: 'Tiltrådt.',
  open: true,
  publicDecision: null,
  nothingToDo: false,
  followUps: [{ text: 'Notat', dueOn: '2027-02-01', responsible: 'Furesø' }],
}

it.each([
  ['nothing', {}, []],
  ['an outcome', { concluded: false }, ['no-outcome']],
  ['nothing of what was put off', { concluded: false, state: 'postponed' }, []],
  ['words', { conclusion: ' ' }, ['no-words']],
  ['what is to be done', { followUps: [] }, ['no-follow-up']],
  ['nothing where nothing is to be done', { followUps: [], nothingToDo: true }, []],
  ['nothing to be done where the agenda or minutes are approved', { followUps: [], standing: 'approval-of-agenda' }, []],
  ['nothing to be done about what was only noted', { followUps: [], type: 'information' }, []],
  ['what the public is told', { open: false }, ['no-public-decision']],
  ['an owner and a date', { followUps: [{ text: 'Notat', dueOn: null, responsible: null }] }, ['no-owner', 'no-due-date']],
])('misses %s', (_, change, kinds) => expect(missingAtEnd([{ ...whole, ...change }]).map(({ kind }) => kind)).toEqual(kinds))
