/** An item that has been sent out, in whatever version, with the attachments that it then had. */
export interface DispatchedItem {
  readonly id: string
  readonly number: string
  readonly attachments: readonly { readonly id: string; readonly number: string }[]
}

interface Unnumbered {
  readonly id: string
  readonly attachments: readonly { readonly id: string }[]
}

/**
 * Which number each item and attachment has. Until an agenda is sent out they are counted from the first. What has been sent
 * out keeps its number, wherever it is moved, and no number is used for something else afterwards. A new item between two
 * such takes the number before it with a letter, 4a; one after the last takes the next number.
 */
export function itemNumbers(items: readonly Unnumbered[], dispatched: readonly DispatchedItem[]): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  const kept = new Map(dispatched.map(({ id, number }) => [id, number]))
  const used = new Set(kept.values())
  let highest = Math.max(0, ...[...used].map(wholeNumberOf))
  const lastKept = items.findLastIndex(({ id }) => kept.has(id))
  let before = 0
  for (const [at, item] of items.entries()) {
    const number = kept.get(item.id) ?? (at < lastKept && before > 0 ? withLetter(before, used) : undefined) ?? String(++highest)
    used.add(number)
    numbers.set(item.id, number)
    before = wholeNumberOf(number)
    for (const [id, attached] of attachmentNumbers(item, number, dispatched)) numbers.set(id, attached)
  }
  return numbers
}

function attachmentNumbers({ id, attachments }: Unnumbered, itemNumber: string, dispatched: readonly DispatchedItem[]): [string, string][] {
  const sent = dispatched.filter((item) => item.id === id).flatMap((item) => item.attachments)
  const kept = new Map(sent.map((attachment) => [attachment.id, attachment.number]))
  let highest = Math.max(0, ...[...kept.values()].map((number) => Number(number.split('.').at(-1)) || 0))
  return attachments.map((attachment) => [attachment.id, kept.get(attachment.id) ?? `${itemNumber}.${++highest}`])
}

function wholeNumberOf(number: string): number {
  return Number.parseInt(number, 10) || 0
}

/** Nothing when the alphabet is used up. */
function withLetter(whole: number, used: ReadonlySet<string>): string | undefined {
  return Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => `${whole}${letter}`).find((number) => !used.has(number))
}
