/** Ours, as the provider knows them: where answers go, and where we tell about ourselves. */
export interface Addresses {
  readonly callback: string
  readonly metadata: string
}

export interface Asking extends Addresses {
  readonly state: string
  readonly now: Date
}

export interface Asked {
  /** Where the browser goes. */
  readonly to: string
  /** What the answer will be held against. */
  readonly secrets: Readonly<Record<string, string>>
}
