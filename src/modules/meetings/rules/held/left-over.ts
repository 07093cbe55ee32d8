interface Listed {
  readonly atStart: string | null
  readonly capacity: string
  readonly substituteFor: string | null
}

/** Whose attendance is still to be said: nobody waits for a substitute whom nobody has sent. */
export function isLeftOver({ atStart, capacity, substituteFor }: Listed): boolean {
  return atStart === null && (capacity !== 'substitute' || substituteFor !== null)
}
