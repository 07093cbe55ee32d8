/** One of something or several, in words: "1 punkt", "3 punkter". An event's details arrive as text. */
export function many(number: number | string | undefined, one: string, more: string): string {
  return Number(number) === 1 ? `1 ${one}` : `${number} ${more}`
}
