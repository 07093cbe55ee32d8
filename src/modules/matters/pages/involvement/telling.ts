import { formatDay } from '../../../../ui/dates.ts'
import type { Telling } from '../../rules/involvement/telling.ts'
import { words } from '../words.ts'

/** What people are told of involvement, in both languages. */
export const telling: Telling = {
  words: { da: words('da').involvementNews, en: words('en').involvementNews },
  dayInWords: formatDay,
}
