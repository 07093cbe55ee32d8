import type { Span } from '../../../documents/rules/content-tree.ts'
import { namesCommittee } from '../lexicon/committees.ts'
import { actsNow, actedThen, startsNoActor } from '../lexicon/actors.ts'
import { isOrganisation } from '../lexicon/organisations.ts'
import { isOfficeName } from '../people/office-name.ts'

/**
 * Who acts in a sentence that begins with them: "Ældreudvalget beskriver …", "Klynge Nord tog planen til efterretning
 * og sender den videre".
 */
export function actorFirst(sentence: string, start: number): { readonly name: string; readonly span: Span } | undefined {
  if (!/^\p{Lu}/u.test(sentence) || startsNoActor.test(sentence)) return undefined
  let words = 0
  for (const { 0: word, index } of sentence.slice(0, 140).matchAll(/\S+/g)) {
    if (words++ > 12 || /^(?:at|der|som|om)$/.test(word)) return undefined
    const bare = word.replace(/[,]$/, '')
    const now = actsNow.has(bare)
    if (!now && !actedThen.has(bare)) continue
    const name = sentence.slice(0, index).trimEnd()
    if (!(namesCommittee(name) || isOrganisation(name) || isOfficeName(name)) || /[.:;]/.test(name)) return undefined
    if (!now && !promises(sentence.slice(index))) return undefined
    return { name: name.replace(/\s+/g, ' '), span: [start, start + name.length] }
  }
  return undefined
}

/** "… og sender den videre": what was done is followed by what will be. */
function promises(rest: string): boolean {
  const second = / og (\p{Ll}+) /u.exec(rest)
  return second?.[1] !== undefined && actsNow.has(second[1])
}
