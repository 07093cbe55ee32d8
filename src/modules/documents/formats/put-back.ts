import * as Y from 'yjs'
import { elementOf, rootOf } from './shared-text.ts'

/** Words that went with what stood around them, though nobody who saw them deleted them. */
export interface LostWords {
  readonly item: Y.Item
  /** Where they begin within the item's text. */
  readonly at: number
  readonly words: string
}

interface Place {
  readonly text: Y.XmlText
  readonly at: number
}

/**
 * Puts words back where they belong: after what was put back of the words before them, else between the words that stood
 * around them wherever those stand now, else in a paragraph of their own where their paragraph was.
 */
export function putBack(shared: Y.Doc, lost: readonly LostWords[]): void {
  if (lost.length === 0) return
  shared.transact(() => {
    for (const piece of inReadingOrder(lost)) {
      const place = afterWhatWasPutBack(shared, piece) ?? betweenItsNeighbours(shared, piece) ?? inOwnParagraph(shared, piece)
      const clock = Y.getState(shared.store, shared.clientID)
      place.text.insert(place.at, piece.words)
      moved(shared).set(keyOf(lastOf(piece)), [shared.clientID, clock + piece.words.length - 1])
    }
  })
}

/** Whoever goes on typing before they see that their words were moved is followed to where those stand now. */
const moved = (shared: Y.Doc): Y.Map<[number, number]> => shared.getMap('moved')
const keyOf = ({ client, clock }: Y.ID): string => `${client}.${clock}`
const lastOf = ({ item, at, words }: LostWords): Y.ID => Y.createID(item.id.client, item.id.clock + at + words.length - 1)

function inReadingOrder(lost: readonly LostWords[]): LostWords[] {
  const byText = Map.groupBy(lost, ({ item }) => item.parent as Y.XmlText)
  return [...byText].flatMap(([text, pieces]) => {
    const order = new Map([...itemsOf(text)].map((item, at) => [item, at]))
    return pieces.toSorted((a, b) => order.get(a.item)! - order.get(b.item)! || a.at - b.at)
  })
}

function afterWhatWasPutBack(shared: Y.Doc, { item, at }: LostWords): Place | undefined {
  const before = at > 0 ? Y.createID(item.id.client, item.id.clock + at - 1) : (item.origin ?? undefined)
  const copy = before && moved(shared).get(keyOf(before))
  const found = copy && Y.getItem(shared.store, Y.createID(copy[0], copy[1]))
  if (!found || !(found.parent instanceof Y.XmlText) || !isLive(found.parent)) return undefined
  let place = 0
  for (const one of itemsOf(found.parent)) {
    if (one === found) return { text: found.parent, at: place + (one.deleted ? 0 : copy[1] - one.id.clock + 1) }
    if (!one.deleted) place += lengthOf(one)
  }
  return undefined
}

/** How much of what stood around must be found again to be sure that it is the same place. */
const certain = { bothSides: [24, 12, 6, 4], oneSide: [24, 12, 8] } as const

function betweenItsNeighbours(shared: Y.Doc, { item, at, words }: LostWords): Place | undefined {
  const own = wordsOf(item)
  const left = stretch(item.left, 'left', 24) + own.slice(0, at)
  const right = own.slice(at + words.length) + stretch(item.right, 'right', 24)
  const texts = liveTexts(rootOf(shared)).map((text) => ({ text, words: [...itemsOf(text)].map(liveWordsOf).join('') }))
  const find = (before: string, after: string): Place | undefined => {
    for (const { text, words: stands } of texts) {
      const place = stands.indexOf(before + after)
      if (place >= 0) return { text, at: place + before.length }
    }
    return undefined
  }
  for (const reach of certain.bothSides) {
    if (left.length < reach || right.length < reach) continue
    const place = find(left.slice(-reach), right.slice(0, reach))
    if (place) return place
  }
  for (const reach of certain.oneSide) {
    const place = (left.length >= reach && find(left.slice(-reach), '')) || (right.length >= reach && find('', right.slice(0, reach)))
    if (place) return place
  }
  return undefined
}

function inOwnParagraph(shared: Y.Doc, { item }: LostWords): Place {
  const root = rootOf(shared)
  let top = item
  for (let around = holderOf(top); top.parent !== root && around; around = holderOf(top)) top = around
  let left: Y.Item | null = top
  while (left?.deleted) left = left.left
  let index = 0
  for (let one = left; one; one = one.left) if (!one.deleted) index += one.length
  const paragraph = elementOf({ kind: 'paragraph', level: 0, runs: [] })
  root.insert(index, [paragraph])
  return { text: paragraph.get(0) as Y.XmlText, at: 0 }
}

function stretch(from: Y.Item | null, way: 'left' | 'right', reach: number): string {
  let words = ''
  for (let one = from; one && words.length < reach; one = one[way]) words = way === 'left' ? wordsOf(one) + words : words + wordsOf(one)
  return words
}

function* itemsOf(text: Y.XmlText): Generator<Y.Item> {
  // oxlint-disable-next-line no-underscore-dangle -- Yjs has no other way to what is deleted
  for (let item = text._start; item; item = item.right) yield item
}

function wordsOf({ content }: Y.Item): string {
  return content instanceof Y.ContentString ? content.str : ''
}

const liveWordsOf = (item: Y.Item): string => (item.deleted ? '' : wordsOf(item))
const lengthOf = (item: Y.Item): number => (item.countable ? item.length : 0)

function isLive(text: Y.XmlText): boolean {
  // oxlint-disable-next-line no-underscore-dangle -- nor to where a text stands
  for (let item = text._item; item; item = holderOf(item)) if (item.deleted) return false
  return true
}

/** What an item stands in; nothing for what stands in the text itself. */
function holderOf({ parent }: Y.Item): Y.Item | null {
  // oxlint-disable-next-line no-underscore-dangle -- nor to where an element stands
  return (parent as { readonly _item: Y.Item | null })._item
}

function liveTexts(within: Y.XmlFragment): Y.XmlText[] {
  return within.toArray().flatMap((node) => (node instanceof Y.XmlText ? [node] : node instanceof Y.XmlFragment ? liveTexts(node) : []))
}
