import type { PackagedItem } from './package-contents.ts'

/** An item as the record has it for this reader. */
interface RecordedItem {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly title: string
  readonly open: boolean
  readonly type: string | null
  readonly typeAsWritten: string | null
  readonly late: boolean
  readonly minutesAllotted: number | null
  readonly conclusion: string | null
  readonly unplaced: string | null
  readonly sections: PackagedItem['sections']
  readonly lines: PackagedItem['lines']
  readonly references: PackagedItem['references']
  readonly attachments: readonly {
    readonly id: string
    readonly number: string | null
    readonly title: string
    readonly open: boolean
    readonly handout: boolean
  }[]
}

/** A closed item, of which this reader is told that it is there. */
interface WithheldItem {
  readonly id: string
  readonly position: number
  readonly number: string
  readonly publicTitle: string | null
  readonly publicDecision: string | null
  readonly minutesAllotted: number | null
}

interface Recorded {
  readonly items: readonly RecordedItem[]
  readonly withheld: readonly WithheldItem[]
  readonly withheldAttachments: Readonly<Record<string, number>>
}

interface Beside {
  readonly notes?: ReadonlyMap<string, string | undefined>
  /** When each begins, of the minutes given to each in order. */
  readonly starts: (allotted: readonly (number | null)[]) => readonly (string | undefined)[]
}

/** Items in their order, what is withheld in its place, each attachment with its file and a number of its own. */
export function packagedItems(
  { items, withheld, withheldAttachments }: Recorded,
  files: readonly { readonly attachmentId: string; readonly sha256: string; readonly name: string | null }[],
  { notes, starts }: Beside,
): PackagedItem[] {
  const fileOf = new Map(files.map(({ attachmentId, sha256, name }) => [attachmentId, { sha256, name }]))
  const inOrder = [...items, ...withheld].toSorted((a, b) => a.position - b.position)
  const begins = starts(inOrder.map(({ minutesAllotted }) => minutesAllotted))
  return inOrder.map((item, at): PackagedItem => {
    const startsAt = begins[at]
    if (!('title' in item)) return { ...nothing, ...told(item), startsAt }
    return {
      ...item,
      startsAt,
      publicDecision: undefined,
      internalNote: notes?.get(item.id),
      attachments: item.attachments.map(({ id, number, title, open, handout }, index) => {
        const file = fileOf.get(id)
        return {
          id,
          number: number ?? `${item.number}.${index + 1}`,
          title,
          open,
          handout,
          file: file && { sha256: file.sha256, name: file.name ?? title },
        }
      }),
      withheldAttachments: withheldAttachments[item.id] ?? 0,
    }
  })
}

const nothing = {
  open: false,
  type: null,
  typeAsWritten: null,
  late: false,
  conclusion: null,
  unplaced: null,
  internalNote: undefined,
  sections: [],
  lines: [],
  references: [],
  attachments: [],
  withheldAttachments: 0,
} as const

function told({ number, publicTitle, publicDecision, minutesAllotted }: WithheldItem) {
  return { number, title: publicTitle ?? undefined, publicDecision: publicDecision ?? undefined, minutesAllotted }
}
