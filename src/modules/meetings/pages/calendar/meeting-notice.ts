import type { Language } from '../../../../kernel/language.ts'
import { formatDay, formatMeetingTime } from '../../../../ui/dates.ts'
import type { MeetingNews } from '../../rules/year/meeting-news.ts'
import { words } from '../words.ts'

/** What a committee's own are told of a meeting that is moved or cancelled, in both languages. */
export function meetingNotice(news: MeetingNews): Readonly<Record<Language, string>> {
  return { da: sentence(news, 'da'), en: sentence(news, 'en') }
}

function sentence(news: MeetingNews, language: Language): string {
  const { notices: t, deadlines: names } = words(language).year
  if (news.news === 'cancelled') return t.cancelled(news.committee, formatDay(news.heldOn, language))
  const { committee, before, after, deadlines } = news
  const { heldOn: date, startsAt: start, endsAt: end, place } = after
  const when = [formatMeetingTime({ date, ...(start && { start }), ...(end && { end }) }, language), place].filter(Boolean).join(', ')
  const from = formatDay(before.heldOn, language)
  return [
    before.heldOn === after.heldOn ? t.changed(committee, from, when) : t.moved(committee, from, when),
    ...deadlines.map(({ kind, dueOn }) => t.deadline(names[kind], formatDay(dueOn, language))),
  ].join(' ')
}
