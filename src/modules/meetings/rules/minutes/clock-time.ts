const clock = new Intl.DateTimeFormat('da-DK', { timeZone: 'Europe/Copenhagen', hour: 'numeric', minute: '2-digit' })

/** "9.40" on Danish clocks, as minutes write it. @param at milliseconds since 1970 */
export function clockTime(at: number): string {
  return clock.format(at).replace(/^0/, '')
}
