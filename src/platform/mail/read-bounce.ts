/** What a delivery status notification says (RFC 3464). */
export interface BounceNotice {
  readonly action: 'failed' | 'delayed' | 'delivered' | 'relayed' | 'expanded'
  /** RFC 3463, such as 5.1.1. */
  readonly status: string
  readonly diagnosis: string
  /** Ids of mails that it may be about: it quotes the one that did not arrive. */
  readonly mailIds: readonly string[]
}

const longestDiagnosis = 500

/**
 * Reads what a mail server sends back about a mail. Whom it names is not believed: only the id of a mail that we have sent
 * ties it to an address, and nobody else can know that id.
 * @param source the mail as it arrived
 * @returns nothing for a mail that is no such notification
 */
export function readBounce(source: string): BounceNotice | undefined {
  const text = source.replace(/\r\n/g, '\n')
  if (!/^content-type:\s*message\/(global-)?delivery-status/im.test(text)) return undefined
  const unfolded = text.replace(/\n[ \t]+/g, ' ')
  const action = /^action:\s*(failed|delayed|delivered|relayed|expanded)\b/im.exec(unfolded)?.[1]?.toLowerCase()
  const status = /^status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(unfolded)?.[1]
  if (!action || !status) return undefined
  const diagnosis = /^diagnostic-code:\s*(?:[a-z-]+;)?\s*(.+)$/im.exec(unfolded)?.[1]?.trim() ?? ''
  return {
    action: action as BounceNotice['action'],
    status,
    diagnosis: diagnosis.slice(0, longestDiagnosis),
    mailIds: [
      ...new Set([...unfolded.matchAll(/<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/gi)].map(([, id = '']) => id.toLowerCase())),
    ],
  }
}
