import { singleSpaced } from '../white-space.ts'

/** Words that name what a person is; also as the end of a compound ("sundhedsdirektør"). */
const roleEnds = [
  'formand',
  'formænd',
  'forperson',
  'borgmester',
  'rådmand',
  'direktør',
  'chef',
  'leder',
  'konsulent',
  'læge',
  'læger',
  'medlem',
  'rådsmedlem',
  'sekretær',
  'fuldmægtig',
  'koordinator',
  'medarbejder',
  'sygeplejerske',
  'professor',
  'praktiserende læge',
  'repræsentant',
  'overlæge',
  'rådgiver',
  'suppleant',
  'stedfortræder',
  'projektleder',
  'økonom',
  'jurist',
  'assistent',
  'terapeut',
  'jordemoder',
  'forsker',
  'patient',
  'pårørende',
  'ordfører',
  'kommitteret',
  'tillidsmand',
  'forstander',
  'souschef',
  'specialist',
  'analytiker',
  'redaktør',
  'referent',
  'sundhedsfaglig',
  'psykolog',
  'apoteker',
  'fysioterapeut',
  'ergoterapeut',
  'bisidder',
  'observatør',
  'næstformand',
  'medformand',
  'mødeleder',
  'kontorelev',
  'lektor',
  'visitator',
  'minister',
  'ministeren',
  'partner',
  'ansvarlig',
  'praksiskonsulent',
  'tovholder',
] as const

/** By their last two letters: of all the ends only a few then need to be compared. */
const roleEndsByTail = Map.groupBy<string, string>(roleEnds, (end) => end.slice(-2))
const roleStart =
  /^(?:ledende|praktiserende|konst\.?|konstitueret|vice|fung\.?|fungerende|daglig|administrerende|adm\.|lægefaglig|sygeplejefaglig|lægelig|første|1\.|2\.|social|sundheds|ældre|økonomi|faglig|cand\.?)/i

/** Whether a single word is a role or the end of one. */
export function isRoleWord(word: string): boolean {
  let end = word.length
  while (end > 0 && '.,;:'.includes(word.charAt(end - 1))) end--
  const bare = word.slice(0, end).toLowerCase()
  return roleEndsByTail.get(bare.slice(-2))?.some((role) => bare.endsWith(role)) ?? false
}

/** Whether a phrase between commas reads as a role rather than as an organisation. */
export function isRolePhrase(phrase: string): boolean {
  if (isRoleWord(phrase)) return true
  const words = singleSpaced(phrase).split(' ')
  if (words.length > 8) return false
  if (roleStart.test(phrase) && words.some(isRoleWord)) return true
  return isRoleWord(words[0] ?? '')
}

export const isChairRole = (role: string) =>
  /^(?:med)?(?:formand|forperson)\b|^(?:regional|kommunal) formand|^mødeleder|^formand /i.test(role.trim())
