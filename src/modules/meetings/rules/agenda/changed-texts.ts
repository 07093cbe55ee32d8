import type { AgendaContent, AgendaEntry } from './agenda-content.ts'

/** A text of an item that differs between two agendas, before and after; empty where it was not there. */
export interface ChangedText {
  readonly itemNumber: string
  readonly itemTitle: string
  /** Of the section, or the recommendation. */
  readonly kind: string
  readonly heading?: string | undefined
  readonly before: string
  readonly after: string
}

/** Of items in both, and only of those that the reader may read. */
export function changedTexts(before: AgendaContent, after: AgendaContent, readsClosed: boolean): ChangedText[] {
  const was = new Map(before.items.map((item) => [item.id, item]))
  return after.items.flatMap((item) => {
    const earlier = was.get(item.id)
    if (!earlier || (!(item.open && earlier.open) && !readsClosed)) return []
    const [texts, others] = [textsOf(item), textsOf(earlier)]
    return [...new Set([...texts.keys(), ...others.keys()])].flatMap((name) => {
      const [now, then] = [texts.get(name)?.body ?? '', others.get(name)?.body ?? '']
      if (now === then) return []
      const { kind, heading } = (texts.get(name) ?? others.get(name))!
      return [{ itemNumber: item.number, itemTitle: item.title, kind, ...(heading && { heading }), before: then, after: now }]
    })
  })
}

/** Sections of the same name are one text. */
function textsOf({ sections, recommendation }: AgendaEntry): Map<string, { kind: string; heading?: string | undefined; body: string }> {
  const texts = new Map<string, { kind: string; heading?: string | undefined; body: string }>()
  const add = (kind: string, heading: string | undefined, body: string): void => {
    const name = `${kind} ${heading ?? ''}`
    const earlier = texts.get(name)?.body
    if (body.trim() !== '') texts.set(name, { kind, heading, body: earlier ? `${earlier}\n\n${body}` : body })
  }
  if (recommendation.length > 0) add('recommendation', undefined, recommendation.join('\n'))
  for (const { kind, heading, body } of sections) add(kind, heading, body)
  return texts
}
