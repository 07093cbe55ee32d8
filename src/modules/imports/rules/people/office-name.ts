import { isRoleWord } from '../lexicon/roles.ts'

const shape = /^(\p{Lu}[\p{L}]*(?:- og [\p{L}]+)?)(?:\s(\d{1,2}))?(?:\s(?:i|for|på|ved|fra|hos|af)\s[\p{L}\d][^,;:()]*)?$/u

/**
 * Some papers list the office instead of the person: "Borgmesteren i Furesø", "Regionsrådsmedlem 2",
 * "Repræsentant 1 for almen praksis". The whole of it is then the name; a bare role ("direktør") is none.
 */
export function isOfficeName(head: string): boolean {
  if (head.length > 80) return false
  const [, word, number] = shape.exec(head) ?? []
  if (!word) return false
  return number ? isRoleWord(word) : isDefiniteRole(word)
}

function isDefiniteRole(word: string): boolean {
  if (/sekretariatet$/i.test(word)) return true
  const bare = /^(.+?)(?:en|n|et)$/.exec(word)
  return bare !== null && !isRoleWord(word) && [bare[1]!, word.slice(0, -1)].some(isRoleWord)
}
