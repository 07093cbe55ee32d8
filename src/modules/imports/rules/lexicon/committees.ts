const committee =
  /udvalg(?:et|ets)?\b|klynge(?:n|ns)?\b|råd(?:et|ets)?\b|styregruppe|kommunalbestyrelse|bestyrelse|byråd|arbejdsgruppe|følgegruppe|samarbejdsudvalg|\b(?:KLU|SSU|PIU|KKR|SOU|BUU|SUD|MED|PLO-K)\b|nævn(?:et)?\b|direktion(?:en)?\b|forum(?:met)?\b|magistraten/i

/** Whether a phrase names something that holds meetings. */
export function namesCommittee(phrase: string): boolean {
  return committee.test(phrase)
}

/** The same committee, whatever its case, hyphens and years. */
export function sameCommittee(one: string, other: string): boolean {
  return plain(one) === plain(other)
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\(.*?\)|\b20\d\d\b/g, '')
    .replace(/[^a-zæøå]+/g, '')
    .replace(/^(?:det|den|i)(?=[a-zæøå]{6})/, '')
    .replace(/s$/, '')
}

/** "VPU" for "Voksen- og plejeudvalget": capitals and compound joints, as offices shorten their committees. */
export function shortens(short: string, name: string): boolean {
  if (!/^[A-ZÆØÅ]{2,5}$/.test(short)) return false
  const letters = name
    .toLowerCase()
    .replace(/\b(?:og|for|i|af|udvalget for)\b/g, ' ')
    .replace(/udvalg/g, ' u')
    .replace(/råd(?:et)?\b/g, ' r')
    .replace(/[^a-zæøå]+/g, ' ')
    .trim()
  return (
    letters
      .split(' ')
      .map((word) => word[0])
      .join('')
      .toUpperCase() === short
  )
}
