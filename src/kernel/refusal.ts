/** Why something may not be done now. `code` is also the key of its sentence in `texts.*` and stands once in `rules/`. */
export interface Refusal<Code extends string = string> {
  readonly code: Code
  /** Values for the sentence, as written to the user. */
  readonly values?: Readonly<Record<string, string | number>>
}

/** 422: shown on the same form, beside the field. */
export class Refused extends Error {
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'Refused'
    this.refusal = refusal
  }
}

/** 404, also for what the actor may not know of. */
export class NotFound extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'NotFound'
  }
}

/** 403. */
export class NotPermitted extends Error {
  constructor(what: string) {
    super(what)
    this.name = 'NotPermitted'
  }
}

export function refuseIf(refusal: Refusal | undefined): void {
  if (refusal) throw new Refused(refusal)
}
