import type { Language } from '../../../kernel/language.ts'
import { words } from '../pages/words.ts'
import type { MinutesView } from '../queries/minutes/minutes-page.ts'

/** "politisk-klynge-2026-12-14-referat.pdf". */
export function minutesFileName({ committee, meeting }: MinutesView, language: Language, ending: string): string {
  return `${committee.slug}-${meeting.heldOn}-${words(language).minutes.title.toLowerCase()}.${ending}`
}
