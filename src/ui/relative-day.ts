import type { Language } from '../kernel/language.ts'

const words = {
  da: {
    today: 'i dag',
    tomorrow: 'i morgen',
    yesterday: 'i går',
    ahead: (amount: string) => `om ${amount}`,
    ago: (amount: string) => `${amount} siden`,
    days: (n: number) => `${n} dage`,
    weeks: (n: number) => `${n} uger`,
    months: (n: number) => `${n} måneder`,
    years: (n: number) => `${n} år`,
  },
  en: {
    today: 'today',
    tomorrow: 'tomorrow',
    yesterday: 'yesterday',
    ahead: (amount: string) => `in ${amount}`,
    ago: (amount: string) => `${amount} ago`,
    days: (n: number) => `${n} days`,
    weeks: (n: number) => `${n} weeks`,
    months: (n: number) => `${n} months`,
    years: (n: number) => `${n} years`,
  },
} as const

/** How far a day is from today: "om 3 dage", "3 dage siden". Coarser the further away. */
export function relativeDay(day: string, today: string, language: Language): string {
  const say = words[language]
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
          ? say.months(Math.round(days / 30.44))
          : say.years(Math.round(days / 365.25))
  return distance > 0 ? say.ahead(amount) : say.ago(amount)
}
