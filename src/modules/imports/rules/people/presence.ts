import type { Presence } from '../draft.ts'

/** One of these stands in all that is told of presence; asked first, since most phrases are roles and organisations. */
const mayTell =
  /afbud|fravær|mødt|udeblev|stede|deltog|deltager|forlod|gik | kl|ankom|kom (?:senere|til|kl)|pkt|punkt|sag|online|virtuelt|via /

/** What a phrase beside a name says of its presence; undefined when it says nothing. */
export function presenceOf(phrase: string): { readonly presence: Presence; readonly remark?: string } | undefined {
  const lower = phrase.toLowerCase()
  if (!mayTell.test(lower)) return undefined
  const plain = lower.replace(/^[\s(:–—-]+|[\s).]+$/g, '')
  if (!mayTell.test(plain)) return undefined
  if (/^(?:meldt |havde meldt |har meldt |med )?afbud$/.test(plain)) return { presence: 'apology' }
  if (/^(?:fraværende|fravær|ikke mødt|udeblev|ikke til ?stede|var fraværende|uden afbud)$/.test(plain)) return { presence: 'absent' }
  if (/^(?:deltog|til ?stede|mødt|til stede)$/.test(plain)) return { presence: 'present' }
  const remark = phrase
    .trim()
    .replace(/^[\s(–—-]+/, '')
    .replace(/[\s.]+$/, '')
    .replace(/\)$/, (end) => (phrase.includes('(') && !phrase.trim().startsWith('(') ? end : ''))
  if (/^afbud\b/.test(plain)) return { presence: 'apology', remark }
  if (/forlod (?:mødet|lokalet)|^(?:gik|til) kl|^indtil kl|^gik /.test(plain)) return { presence: 'left-early', remark }
  if (/^(?:ankom|kom|fra) (?:til mødet )?kl|ankom|^mødte (?:op )?kl|kom (?:senere|til)|^fra pkt|^fra punkt/.test(plain))
    return { presence: 'arrived-late', remark }
  if (/^fraværende\b/.test(plain)) return { presence: 'absent', remark }
  if (
    /^(?:deltog|deltager|under (?:pkt|punkt)|ved (?:pkt|punkt|sag)|online|virtuelt|via (?:video|teams)|pkt|punkt|sag(?:er)? \d)/.test(plain)
  )
    return { presence: 'present', remark }
  return undefined
}
