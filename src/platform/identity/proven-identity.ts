/** An account at a provider whose word we take, proven just now. */
export interface ProvenIdentity {
  readonly method: 'oidc' | 'saml'
  readonly issuer: string
  /** Known again by this, within the issuer. */
  readonly subject: string
  /** To show it by; decides nothing. */
  readonly label: string
}

const longestLabel = 200

/** @param found claims or attributes. @returns the first label that has a value, else the subject */
export function labelOf(found: Readonly<Record<string, unknown>>, labels: readonly string[], subject: string): string {
  const label = labels.map((name) => firstText(found[name])?.trim()).find(Boolean)
  return (label ?? subject).slice(0, longestLabel)
}

/** Providers write one value as itself or as a list of one. */
export function firstText(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value
  return typeof first === 'string' && first !== '' ? first : undefined
}
