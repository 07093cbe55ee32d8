/** Beside the phrases of the types, what fits any item. */
export type PhraseKey =
  | 'noted'
  | 'notedWithAddition'
  | 'notedAndAsked'
  | 'discussed'
  | 'discussedWithAddition'
  | 'discussedAndSupported'
  | 'discussedAndAsked'
  | 'agreed'
  | 'agreedWithAddition'
  | 'agreedInPart'
  | 'notAgreed'
  | 'recommended'
  | 'recommendedWithAddition'
  | 'approved'
  | 'approvedWithAddition'
  | 'sentBack'

export type ItemType = 'decision' | 'discussion' | 'information'

const ofType: Readonly<Record<ItemType, readonly PhraseKey[]>> = {
  information: ['noted', 'notedWithAddition', 'notedAndAsked'],
  discussion: ['discussed', 'discussedWithAddition', 'discussedAndSupported', 'discussedAndAsked'],
  decision: ['agreed', 'agreedWithAddition', 'agreedInPart', 'notAgreed', 'sentBack'],
}

/** What a professional level does on its way to the political one: it recommends. */
const towardsPolitical: readonly PhraseKey[] = ['recommended', 'recommendedWithAddition']

/** Standing items that are approved, whatever their type says. */
const approvals: ReadonlySet<string> = new Set(['approvalOfAgenda', 'approvalOfMinutes'])

/** With which phrases an item is usually concluded, the likeliest first. */
export function standardPhrases(item: {
  readonly type: ItemType | null
  readonly standing: string | null
  readonly level: 'political' | 'professional'
}): readonly PhraseKey[] {
  if (item.standing && approvals.has(item.standing)) return ['approved', 'approvedWithAddition']
  const own = item.type ? ofType[item.type] : [ofType.information[0]!, ofType.discussion[0]!, ofType.decision[0]!]
  const further = item.level === 'professional' && item.type !== 'information' ? towardsPolitical : []
  return [...own, ...further]
}

/** A conclusion with a phrase after what stands there already; the same phrase does not come twice. */
export function withPhrase(markdown: string, phrase: string): string {
  const [before, added] = [markdown.trimEnd(), phrase.trim()]
  if (before.includes(added)) return markdown
  return before === '' ? added : `${before}\n\n${added}`
}
