import { expect, it } from 'vitest'
import { committeeRow, meetingRow } from '../../../../test/support/shown-rows.ts'
import { drawnPage } from '../../../../test/support/drawn-page.tsx'
import type { Shown } from '../../../platform/http/doors.ts'
import type { MeetingPlanView } from '../queries/meeting-plan-page.ts'
import { showMove } from './show-move.tsx'

const view: MeetingPlanView = {
  meeting: meetingRow({ startsAt: '13:00', endsAt: null }),
  committee: committeeRow(),
  deadlines: [{ kind: 'dispatch', dueOn: '2026-12-07' }],
  periods: {},
}
const draw = (shown: Partial<Shown> = {}, language: 'da' | 'en' = 'da') =>
  drawnPage(showMove(view, { language, today: '2026-11-22', query: {}, ...shown }), language)

it('has the day, time and place as they are', () => {
  const page = draw()
  expect(page.faults).toEqual([])
  expect(page.fields.get('day')).toBe('2026-12-14')
  expect(page.fields.get('start')).toBe('13.00')
  expect(page.text).toContain('Dagsorden udsendes: 7. december 2026')
})

it('keeps what was written, and says what is wrong beside it', () => {
  const page = draw(
    {
      entered: { day: ['2026-12-16'], start: ['12.30'] },
      refusal: { code: 'meetings/day-taken', values: { committee: 'Politisk Klynge', field: 'day' } },
    },
    'en',
  )
  expect(page.fields.get('day')).toBe('2026-12-16')
  expect(page.fields.get('start')).toBe('12.30')
  expect(page.text).toContain('Politisk Klynge already has a meeting that day.')
  expect(page.ids.has('day-error')).toBe(true)
})
