/** What can go wrong on the way to a provider and back, as far as the one who signs in is concerned. */
export type SignInTroubleKind = 'provider-down' | 'answer-refused' | 'cancelled' | 'no-request'

/** Nothing was saved. The cause is for the log: an answer may hold what nobody else should read. */
export class SignInTrouble extends Error {
  readonly kind: SignInTroubleKind
  constructor(kind: SignInTroubleKind, why: string, cause?: unknown) {
    super(why, { cause })
    this.name = 'SignInTrouble'
    this.kind = kind
  }
}
