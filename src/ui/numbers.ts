import type { Language } from '../kernel/language.ts'

const locales = { da: 'da-DK', en: 'en-GB' } as const

/** "281.966", "281,966"; with decimals only where asked for. */
export function formatNumber(value: number | bigint, language: Language, decimals = 0): string {
  return new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value)
}

/** "281.966 kr.", "DKK 281,966"; øre are shown when there are any. */
export function formatMoney(ore: number | bigint, language: Language): string {
  const amount = BigInt(ore)
  const size = amount < 0n ? -amount : amount
  const decimals = language === 'da' ? ',' : '.'
  const rest = size % 100n
  const written = `${formatNumber(size / 100n, language)}${rest === 0n ? '' : `${decimals}${String(rest).padStart(2, '0')}`}`
  const sign = amount < 0n ? '−' : ''
  return language === 'da' ? `${sign}${written} kr.` : `${sign}DKK ${written}`
}

/** "12,5 %" of a share between 0 and 1. */
export function formatShare(share: number, language: Language, decimals = 0): string {
  const percent = formatNumber(share * 100, language, decimals)
  return language === 'da' ? `${percent} %` : `${percent}%`
}

/** "340 kB", "1,2 MB". */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes < 1000) return `${formatNumber(bytes, language)} B`
  if (bytes < 1_000_000) return `${formatNumber(bytes / 1000, language)} kB`
  return `${formatNumber(bytes / 1_000_000, language, 1)} MB`
}
