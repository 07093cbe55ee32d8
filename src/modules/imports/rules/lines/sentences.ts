import type { Span } from '../../../documents/rules/content-tree.ts'
import { abbreviations } from '../lexicon/abbreviations.ts'
import { trimmed } from './lines.ts'
import { singleSpaced } from '../white-space.ts'

/** Sentences of a stretch of text. A full stop ends one when a capital follows and no shortened word or day number stands before it. */
export function sentencesOf(text: string, from: number, to: number): Span[] {
  const sentences: Span[] = []
  let start = from
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at)
    if (code !== 46 && code !== 33 && code !== 63) continue
    if (at + 1 < to && !endsSentence(text, at, to, start)) continue
    add(sentences, text, start, at + 1)
    start = at + 1
  }
  add(sentences, text, start, to)
  return sentences
}

function add(sentences: Span[], text: string, from: number, to: number): void {
  const [start, end] = trimmed(text, from, to)
  if (end > start) sentences.push([start, end])
}

const letterOrDigit = /[\p{L}0-9]/u
const dayNumber = /^\d{1,2}$/

function endsSentence(text: string, at: number, to: number, from: number): boolean {
  let next = at + 1
  while (next < to && (text[next] === ' ' || text[next] === '\n' || text[next] === '\t' || text[next] === '\u00a0')) next++
  if (next === at + 1) return false
  const follower = text[next]
  if (follower !== undefined && follower === follower.toLowerCase() && follower !== follower.toUpperCase()) return false
  if (text.charCodeAt(at) !== 46) return true
  let word = at
  while (word > from && letterOrDigit.test(text[word - 1]!)) word--
  const last = text.slice(word, at).toLowerCase()
  return !abbreviations.has(last) && !dayNumber.test(last) && !(at - word === 1 && text[word] !== last)
}

export function collapsed(text: string): string {
  return singleSpaced(text).trim()
}
