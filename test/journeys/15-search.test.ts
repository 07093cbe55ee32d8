import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()

const languages = [
  { language: 'da', label: 'Søg efter', button: 'Søg', committee: 'Udvalg', type: 'Punktets type', decision: 'Beslutning' },
  { language: 'en', label: 'Search for', button: 'Search', committee: 'Committee', type: 'Type of item', decision: 'Decision' },
] as const

describe.each(languages)('journey 15, the search half ($language)', ({ language, label, committee, type, decision }) => {
  it.each([true, false])('finds "genindlæggelser" without signing in, and narrows it (JavaScript: %s)', async (javaScriptEnabled) => {
    const page = await open(`/sprog/${language}?tilbage=/soeg`, { javaScriptEnabled })
    const main = page.locator('main')
    await main.getByLabel(label).fill('genindlæggelser')
    await main.getByLabel(label).press('Enter')
    await main.locator('mark').first().waitFor()
    const marked = await main.locator('mark').allInnerTexts()
    expect(marked.every((words) => /genindlæg/i.test(words))).toBe(true)
    const all = await main
      .locator('article, li')
      .filter({ has: page.locator('mark') })
      .count()
    expect(all).toBeGreaterThan(5)

    await main.getByLabel(committee, { exact: true }).selectOption({ label: 'Politisk Sundhedsklynge Midt' })
    await main.getByLabel(type).selectOption({ label: decision })
    await main.getByLabel(label).press('Enter')
    await expect.poll(() => new URL(page.url()).searchParams.get('udvalg')).toBeTruthy()
    const narrowed = await main
      .locator('article, li')
      .filter({ has: page.locator('mark') })
      .count()
    expect(narrowed).toBeGreaterThan(0)
    expect(narrowed).toBeLessThan(all)

    await main
      .locator('article, li')
      .filter({ has: page.locator('mark') })
      .getByRole('link')
      .first()
      .click()
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Politisk Sundhedsklynge Midt' }).waitFor()
  })

  it('is accessible, and fits a phone', async () => {
    const page = await open(`/sprog/${language}?tilbage=${encodeURIComponent('/soeg?q=genindlæggelser')}`)
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })

  it('says what to do when nothing is found', async () => {
    const page = await open(`/sprog/${language}?tilbage=${encodeURIComponent('/soeg?q=xyzzyxyzzy')}`)
    expect(await page.locator('main').innerText()).toContain('xyzzyxyzzy')
    expect(await page.locator('main mark').count()).toBe(0)
    await expectAccessible(page)
  })
})

describe('a closed item', () => {
  it('is found by its committee and by nobody else', async () => {
    const page = await open('/soeg?q=bemanding+akutmodtagelsen')
    const titles = () => page.locator('main').getByRole('link', { name: 'Bemanding af akutmodtagelsen' }).count()
    expect(await titles()).toBe(0)
    await page.locator('details.account summary').click()
    await page.getByRole('button', { name: 'Sekretariat', exact: true }).click()
    await page.goto('/soeg?q=bemanding+akutmodtagelsen')
    expect(await titles()).toBe(1)
  })
})
