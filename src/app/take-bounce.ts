import { recordBounce } from '../modules/people/index.ts'
import { readBounce } from '../platform/mail/read-bounce.ts'
import { readSettings } from '../platform/settings/settings.ts'
import { machine, openInstallation } from './installation.ts'
import type { texts as danish } from './texts.da.ts'

/** What a mail server sends back about a mail of ours is far smaller; the mail that it quotes is cut off by most. */
const largestInBytes = 2 * 1024 * 1024

/** `samspil bounce < mail.eml`, for a mail server's pipe. @returns 0 when it was about a mail of ours, else 1 */
export async function takeBounce(texts: (typeof danish)['commandLine'], input: AsyncIterable<Buffer>): Promise<number> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of input) {
    bytes += chunk.length
    if (bytes <= largestInBytes) chunks.push(chunk)
  }
  const notice = readBounce(Buffer.concat(chunks).toString('utf8'))
  if (!notice) {
    process.stderr.write(`${texts.bounce.none}\n`)
    return 1
  }
  const { installation } = await openInstallation(readSettings())
  try {
    const outcome = await recordBounce(installation.contextFor(machine), notice)
    ;(outcome === 'unknown' ? process.stderr : process.stdout).write(`${texts.bounce[outcome]}\n`)
    return outcome === 'unknown' ? 1 : 0
  } finally {
    await installation.close()
  }
}
