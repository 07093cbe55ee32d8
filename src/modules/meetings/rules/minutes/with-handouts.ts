import type { VersionAttachment } from '../meeting-version.ts'
import type { AgendaItem } from './minutes-in-making.ts'

/** An attachment of an item as it is now. */
export interface PresentAttachment {
  readonly title: string
  readonly open: boolean
  readonly sha256: string
  readonly fileName: string
}

/** An item as the agenda had it, and behind its attachments those that came after it was sent out: they were handed out. */
export function withHandouts(item: AgendaItem, now: readonly PresentAttachment[]): AgendaItem {
  const sent = new Set(item.attachments.map(({ file }) => file?.sha256))
  const used = new Set(item.attachments.map(({ number }) => number))
  const handouts = now.filter(({ sha256 }) => !sent.has(sha256))
  let last = item.attachments.length
  const next = (): string => {
    const number = `${item.number}.${++last}`
    return used.has(number) ? next() : number
  }
  return {
    ...item,
    attachments: [
      ...item.attachments,
      ...handouts.map(({ title, open, sha256, fileName }): VersionAttachment => ({
        number: next(),
        title,
        open,
        mainDocument: false,
        handout: true,
        file: { sha256, name: fileName },
      })),
    ],
  }
}
