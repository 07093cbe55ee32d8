import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { findChromium } from '../../tools/chromium.mjs'
import { type DemoServer, startCopy } from './demo-server.ts'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const conformance = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

export const desktop = { width: 1280, height: 900 }
export const tablet = { width: 768, height: 1024 }
export const phone = { width: 360, height: 780 }

export interface Visit {
  /** Each page has its own cookies and is closed with the browser. */
  readonly open: (path: string, options?: BrowserContextOptions) => Promise<Page>
  /** There from `beforeAll` on. */
  readonly demo: Omit<DemoServer, 'stop'>
}

/**
 * A browser for the calling file, and a demo server of its own. Call it at the top of the file.
 *
 * @param settings environment variables of the server, once what they name has been started.
 */
export function browser(settings?: () => Promise<Readonly<Record<string, string>>>): Visit {
  let running: Browser | undefined
  let started: DemoServer | undefined
  const theDemo = (): DemoServer => {
    if (!started) throw new Error('the demo server is there from beforeAll on')
    return started
  }
  beforeAll(async () => {
    started = await startCopy(inject('preparedDemo'), await settings?.())
    const executablePath = findChromium()
    if (!executablePath) throw new Error('no Chromium found: npm test installs it')
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    running = await chromium.launch({ executablePath, headless: true, args: [...asRoot, ...quiet] })
  })
  afterAll(async () => {
    await running?.close()
    await started?.stop()
  })
  return {
    get demo() {
      return theDemo()
    },
    async open(path, options = {}) {
      if (!running) throw new Error('the browser is there from beforeAll on')
      const context = await running.newContext({
        baseURL: theDemo().address,
        viewport: desktop,
        locale: 'da-DK',
        timezoneId: 'Europe/Copenhagen',
        ...options,
      })
      const page = await context.newPage()
      await page.goto(path)
      return page
    },
  }
}

/** Axe finds nothing to mend. Not for pages opened without JavaScript: axe itself needs it, and hangs. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(conformance).analyze()
  const told = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary}`).join('\n')}`,
  )
  expect(told, `axe on ${page.url()}`).toEqual([])
}

/** Nothing sticks out to the right, which on a phone would make the whole page scroll sideways. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth])
  expect(content, `width of ${page.url()}`).toBeLessThanOrEqual(window ?? 0)
}

/** Neither on a tablet nor on a phone does the page scroll sideways; afterwards it is as wide as before. */
export async function expectFitting(page: Page): Promise<void> {
  const before = page.viewportSize() ?? desktop
  for (const size of [tablet, phone]) {
    await page.setViewportSize(size)
    await expectNoSidewaysScroll(page)
  }
  await page.setViewportSize(before)
}

/** As good to look at on a desk as on what is narrower. */
export async function expectGood(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectFitting(page)
}
