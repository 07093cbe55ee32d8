import type { Language } from '../kernel/language.ts'
import { textsIn } from './texts-in.ts'

/** How far a day is from today: "om 3 dage", "3 dage siden". Coarser the further away. */
export function relativeDay(day: string, today: string, language: Language): string {
  const say = textsIn(language).dates
  const distance = Math.round((Date.parse(day.slice(0, 10)) - Date.parse(today.slice(0, 10))) / 86_400_000)
  if (distance === 0) return say.today
  if (distance === 1) return say.tomorrow
  if (distance === -1) return say.yesterday
  const days = Math.abs(distance)
  const amount =
    days < 14
      ? say.days(days)
      : days < 61
        ? say.weeks(Math.round(days / 7))
        : days < 730
          ? say.monthsCounted(Math.round(days / 30.44))
          : say.years(inHalves(days / 365.25))
  return distance > 0 ? say.ahead(amount) : say.ago(amount)
}

/** Two years and eight months ago are not three years. */
function inHalves(years: number): string {
  const halves = Math.round(years * 2)
  return `${Math.floor(halves / 2)}${halves % 2 === 1 ? '½' : ''}`
}
