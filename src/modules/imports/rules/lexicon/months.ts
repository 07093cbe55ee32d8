/** Danish months as written in full and shortened; the position is the month. */
const monthNames = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['marts', 'mar'],
  ['april', 'apr'],
  ['maj'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const

const monthByName = new Map<string, number>(monthNames.flatMap((names, at) => names.map((name): [string, number] => [name, at + 1])))

/** 1 to 12. */
export function monthOf(name: string): number | undefined {
  return monthByName.get(name.toLowerCase().replace('.', ''))
}
