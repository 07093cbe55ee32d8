import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { browser } from '../support/browser.ts'
import { measureFirstView } from '../support/first-view.ts'

const { open } = browser()

/** In bytes as sent, without images. */
const most = 150_000

it(
  'sends the first view of an item that is written in, and of an agenda, in less than 150 kB',
  { timeout: 60_000 },
  async ({ annotate }) => {
    const page = await signedIn('Sekretariat')
    await page.goto('/punkter/nyt?udvalg=politisk-sundhedsklynge-midt')
    await page.locator('#title').fill('Hvor meget der sendes')
    await page.locator('input[name=type][value=information]').check({ force: true })
    await page.locator('main form button').nth(1).click()
    await page.waitForURL(/punkter\/[0-9a-f-]{36}/)
    const item = new URL(page.url()).pathname.replace('/rediger', '')
    await page.goto('/udvalg/politisk-sundhedsklynge-midt')
    const meeting = await page.locator('a[href^="/moeder/"]').first().getAttribute('href')
    for (const address of [`${item}/rediger`, `${meeting!.split('#')[0]}`]) {
      const { before, after, parts } = await measureFirstView(page, address)
      await annotate(`${address}: ${before} bytes, ${after} after that; ${JSON.stringify(parts)}`)
      expect(before, address).toBeLessThan(most)
    }
  },
)

async function signedIn(role: string): Promise<Page> {
  const page = await open('/')
  await page.locator('.account summary').click()
  await page.getByRole('button', { name: role, exact: true }).click()
  await page.locator('.account summary', { hasText: role }).waitFor()
  return page
}
