import { expect, it } from 'vitest'
import type { MeetingNews } from '../../rules/year/meeting-news.ts'
import { meetingNotice } from './meeting-notice.ts'

const moved = (more: Partial<Extract<MeetingNews, { news: 'moved' }>>): MeetingNews => ({
  news: 'moved',
  committee: 'Klyngen',
  before: { heldOn: '2026-12-21', startsAt: '09:00', endsAt: '10:30', place: 'Rådhuset' },
  after: { heldOn: '2026-12-22', startsAt: '09:00', endsAt: '10:30', place: 'Rådhuset' },
  deadlines: [{ kind: 'submission', dueOn: '2026-11-16' }],
  ...more,
})

it.each<[string, MeetingNews, string, string]>([
  [
    'another day, with the deadline that follows',
    moved({}),
    'Mødet i Klyngen 21. december 2026 er flyttet til 22. december 2026 kl. 9.00–10.30, Rådhuset. Frist for punkter er nu 16. november 2026.',
    'The meeting of Klyngen on 21 December 2026 has been moved to 22 December 2026, 9.00–10.30, Rådhuset. Items are due: now 16 November 2026.',
  ],
  [
    'the same day, elsewhere',
    moved({ after: { heldOn: '2026-12-21' }, deadlines: [] }),
    'Mødet i Klyngen 21. december 2026 har fået ny tid eller nyt sted: 21. december 2026.',
    'The meeting of Klyngen on 21 December 2026 has a new time or place: 21 December 2026.',
  ],
  [
    'cancelled',
    { news: 'cancelled', committee: 'Klyngen', heldOn: '2026-12-21' },
    'Mødet i Klyngen 21. december 2026 er aflyst. Begrundelsen står på mødets side.',
    'The meeting of Klyngen on 21 December 2026 is cancelled. Its page says why.',
  ],
])('%s', (_what, news, da, en) => expect(meetingNotice(news)).toEqual({ da, en }))
