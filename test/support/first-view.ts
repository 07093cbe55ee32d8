import type { Page } from 'playwright-core'

/** What the browser is sent until a page stands, as it is sent, by kind; what is fetched later by itself or by hand is `after`. */
export interface FirstView {
  readonly before: number
  readonly after: number
  readonly parts: Readonly<Record<string, number>>
}

/** Opens an address as somebody does who has never been here, and counts. In bytes, with the lines above each answer; images do not count. */
export async function measureFirstView(page: Page, address: string): Promise<FirstView> {
  const session = await page.context().newCDPSession(page)
  const kinds = new Map<string, string>()
  const parts: Record<string, number> = {}
  let isThere = false
  let after = 0
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  session.on('Network.responseReceived', ({ requestId, type }) => void kinds.set(requestId, type))
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? 'Other'
    if (kind === 'Image') return
    if (isThere) after += encodedDataLength
    else parts[kind] = (parts[kind] ?? 0) + encodedDataLength
  })
  page.once('load', () => (isThere = true))
  await page.goto(address, { waitUntil: 'load' })
  await page.waitForTimeout(2500)
  await session.detach()
  return { before: Object.values(parts).reduce((sum, bytes) => sum + bytes, 0), after, parts }
}
