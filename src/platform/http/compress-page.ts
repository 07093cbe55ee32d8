import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

/** What a browser takes pages as, best first; nothing for one that takes them as they are. */
export type Encoding = 'br' | 'gzip'

export function encodingFor(accepted: string | undefined): Encoding | undefined {
  const taken = (accepted ?? '')
    .split(',')
    .filter((one) => !/;\s*q=0(\.0*)?\s*$/.test(one))
    .map((one) => one.split(';')[0]!.trim().toLowerCase())
  return taken.includes('br') ? 'br' : taken.includes('gzip') || taken.includes('*') ? 'gzip' : undefined
}

/**
 * Whether the length of what is sent can give nothing away. Who can make a reader ask for addresses of their choice, and sees
 * how long the answers are, finds out a page's words by putting guesses into it (BREACH): so what a reader who is known asks
 * for with words of the asker's in it goes as it is.
 */
export function mayCompress({ isPublic, address }: { readonly isPublic: boolean; readonly address: string }): boolean {
  return isPublic || !address.includes('?')
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** The fourth step of brotli makes a page as small as the ninth of gzip in a third of the time. */
export async function compressPage(page: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'gzip') return zip(page, { level: 6 })
  return brotli(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_SIZE_HINT]: page.length } })
}
