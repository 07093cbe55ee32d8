import { expect, it } from 'vitest'
import { differingFields } from './differing-fields.ts'
import type { Draft } from '../draft.ts'

const draft = {
  kind: 'minutes',
  meeting: { committee: 'Politisk klynge', date: '2026-01-12', people: [], comingMeetings: [], deadlines: [] },
  items: [],
  followUps: [],
  doubts: [],
  unplaced: [],
  personalNumbers: [],
  counts: { read: 0, placed: 0, unplaced: 0 },
} as unknown as Draft

it.each([
  [{ '/meeting/committee': 'Politisk klynge', '/meeting/date': '2026-01-12', revision: '2' }, []],
  [{ '/meeting/committee': 'Faglig klynge', '/meeting/date': '2026-01-12' }, ['/meeting/committee']],
  [
    { '/meeting/place': 'Rådhuset', '/meeting/start': 'ni', '/meeting/end': 'elleve' },
    ['/meeting/start', '/meeting/end', '/meeting/place'],
  ],
])('%j: %j', (written, fields) => expect(differingFields(draft, written as unknown as Record<string, string>, '')).toEqual(fields))
