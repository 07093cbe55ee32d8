/** What a failed attempt means: for this mail, for the address, or for all mail. */
export interface MailTrouble {
  /**
   * `refused`: the receiving server said no to this mail for good. `later`: it asked for patience. `server-away`: nothing was
   * said about this mail at all, because the server was not reached, did not let us in, or did not want us as sender.
   */
  readonly kind: 'refused' | 'later' | 'server-away'
  readonly failure: string
  /** The address takes no mail, whatever stands in it: the status of RFC 3463, such as 5.1.1. */
  readonly bounce?: string
}

const longestFailure = 500

/** @param error what the SMTP client threw */
export function mailTrouble(error: unknown): MailTrouble {
  const { responseCode, command } = (error ?? {}) as { readonly responseCode?: unknown; readonly command?: unknown }
  const failure = (error instanceof Error ? error.message : String(error)).slice(0, longestFailure)
  if (typeof responseCode !== 'number' || (command !== 'RCPT TO' && command !== 'DATA')) return { kind: 'server-away', failure }
  if (responseCode < 500) return { kind: 'later', failure }
  const bounce = command === 'RCPT TO' ? addressTrouble(responseCode, failure) : undefined
  return { kind: 'refused', failure, ...(bounce && { bounce }) }
}

/** No such mailbox, or one that is closed; a refusal for what we are (5.7) says nothing about the address. */
function addressTrouble(responseCode: number, failure: string): string | undefined {
  const status = /\b5\.\d{1,3}\.\d{1,3}\b/.exec(failure)?.[0]
  if (status) return isAddressTrouble(status) ? status : undefined
  return [550, 551, 553].includes(responseCode) ? '5.1.1' : undefined
}

/** RFC 3463: 5.1 is about the address; 5.2.0 and 5.2.1 say that the mailbox is closed. */
export function isAddressTrouble(status: string): boolean {
  return /^5\.(1\.\d+|2\.[01])$/.test(status)
}
