import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { findChromium } from '../../tools/chromium.mjs'

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
export const phone = { width: 360, height: 780 }

/**
 * A browser for the calling file, on the demo server. Call it at the top of the file; each page opened has its own cookies
 * and is closed with the browser.
 */
export function browser(): { open: (path: string, options?: BrowserContextOptions) => Promise<Page> } {
  const address = inject('demoAddress')
  let running: Browser | undefined
  beforeAll(async () => {
    const executablePath = findChromium()
    if (!executablePath) throw new Error('no Chromium found: npm test installs it')
    const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    running = await chromium.launch({ executablePath, headless: true, args: [...asRoot, ...quiet] })
  })
  afterAll(() => running?.close())
  return {
    async open(path, options = {}) {
      if (!running) throw new Error('the browser is there from beforeAll on')
      const context = await running.newContext({
        baseURL: address,
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
