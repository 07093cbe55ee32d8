/** The word for a kind; one that has none yet is shown as it is written. */
export function wordFor(catalogue: Readonly<Record<string, string>>, kind: string): string {
  return catalogue[kind] ?? kind
}
