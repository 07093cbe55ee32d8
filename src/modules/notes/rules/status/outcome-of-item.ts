import { allSentencesIn, plainText } from './brief-sentences.ts'
import type { NotedItem } from './note-facts.ts'

/** What became of an item, taken apart so that it can be told. */
export interface ItemOutcome {
  /** Which field of the item says it. */
  readonly field: string
  /** Each point of the recommendation with what was said of it. */
  readonly points: readonly { readonly recommendation: string; readonly outcome: string }[]
  readonly sentences: readonly {
    readonly text: string
    readonly settled?: 'approved' | 'discussed' | 'noted' | undefined
    readonly point: boolean
  }[]
  /** Whether what was recommended has to be told for the outcome to be understood. */
  readonly refersToRecommendation: boolean
}

/** @param followUps sentences that are told elsewhere, and so left out */
export function outcomeOfItem(item: NotedItem, followUps: readonly string[]): ItemOutcome | undefined {
  const found = conclusionOf(item)
  if (!found) return undefined
  const recommendations = linesOf(item, 'recommendation')
  const written = linesOf(item, 'conclusion-point')
  const isPaired = written.length > 1 && written.length === recommendations.length && written.every((point) => settledAs(point))
  const points = isPaired ? recommendations.map((recommendation, at) => ({ recommendation, outcome: written[at]! })) : []
  const elsewhere = new Set([...followUps, ...(isPaired ? written : [])].map(plainText))
  const sentences = paragraphsIn(found.text).flatMap(({ text, point }) =>
    (point ? [plainText(text)] : allSentencesIn(text)).flatMap((sentence) =>
      elsewhere.has(sentence) ? [] : [{ text: sentence, settled: settledAs(sentence), point: point && !settledAs(sentence) }],
    ),
  )
  // A sentence that led to points told elsewhere leads nowhere.
  const told = sentences.filter(({ text }, at) => !text.endsWith(':') || sentences[at + 1]?.point)
  const said = told.map(({ text }) => text).join(' ')
  return {
    field: found.field,
    points,
    sentences: told,
    refersToRecommendation: !isPaired && recommendations.length > 0 && item.type !== 'information' && approving.test(said),
  }
}

/** How a conclusion that is only a participle is to be said. */
export function settledAs(sentence: string): 'approved' | 'discussed' | 'noted' | undefined {
  if (/^(?:godkendt|tiltrådt|vedtaget|anbefalet|besluttet|udsat|ikke godkendt|fulgt)(?![\p{L}])/iu.test(sentence)) return 'approved'
  if (/^drøftet(?![\p{L}])/iu.test(sentence)) return 'discussed'
  return /^taget til efterretning(?![\p{L}])/iu.test(sentence) ? 'noted' : undefined
}

const approving = /godkend|tiltråd|vedtag|vedtog|indstillingen|anbefaled|anbefalet/i

export function linesOf(item: NotedItem, kind: string): string[] {
  return item.lines.filter((line) => line.kind === kind).map(({ text }) => plainText(text))
}

/** Some papers have it under a heading of their own. */
function conclusionOf(item: NotedItem): { readonly text: string; readonly field: string } | undefined {
  if (item.conclusion?.trim()) return { text: item.conclusion, field: 'conclusion' }
  const section = item.sections.find(({ kind, heading }) => kind === 'conclusion' || /^(?:beslutning|konklusion)/i.test(heading ?? ''))
  return section && { text: section.body, field: section.kind }
}

function paragraphsIn(text: string): { readonly text: string; readonly point: boolean }[] {
  return text.split(/\n+/).flatMap((line) => {
    const point = /^\s*(?:[-*+]|\d+[.)])\s+/.test(line)
    const bare = line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/, '').trim()
    return bare ? [{ text: bare, point }] : []
  })
}
