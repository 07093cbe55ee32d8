const particles = new Set(['af', 'da', 'de', 'del', 'della', 'den', 'der', 'di', 'du', 'la', 'le', 'van', 'von', 'zu', 'bin', 'al', 'el'])

/**
 * Whether an entry is an office that a paper named instead of its holder ("Borgmesteren i Gladsaxe", "Regionsrådsmedlem 2")
 * rather than a person: a person has two names that begin with a capital, and nothing else but the small words of names.
 */
export function isOffice(name: string): boolean {
  const words = name
    .replace(/\(.*?\)/g, ' ')
    .split(/\s+/)
    .filter(Boolean)
  const names = words.filter((word) => /^\p{Lu}/u.test(word))
  return names.length < 2 || words.some((word) => !/^\p{Lu}/u.test(word) && !particles.has(word)) || /\p{N}/u.test(name)
}
