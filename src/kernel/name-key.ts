/** What two spellings of one name have in common: case, spacing, punctuation, dashes and aa/å do not tell names apart. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLocaleLowerCase('da')
    .replaceAll('aa', 'å')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const spelled: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** A name as part of an address: "Sundhedsråd Nordsjælland" → "sundhedsraad-nordsjaelland". */
export function slugOf(name: string): string {
  return name
    .toLocaleLowerCase('da')
    .replace(/[æøåäöüß]/g, (letter) => spelled[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}
