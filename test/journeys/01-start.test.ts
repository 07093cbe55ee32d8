import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    coming: 'Næste møder',
    followUps: 'Aftalt, men endnu ikke gjort',
    focus: 'Det arbejder vi med',
    roles: ['Sekretariat', 'Kommunal konsulent', 'Borgmester', 'Praktiserende læge', 'Driftsansvarlig'],
  },
  {
    language: 'en',
    coming: 'Next meetings',
    followUps: 'Agreed but not yet reported done',
    focus: 'What we work on',
    roles: ['Secretariat', 'Municipal consultant', 'Mayor', 'General practitioner', 'Operator'],
  },
] as const

async function openIn(language: 'da' | 'en', options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open('/', options)
  if (language === 'en') await page.getByRole('link', { name: 'English' }).click()
  return page
}

describe.each(languages)('journey 1, start ($language)', ({ language, coming, followUps, focus, roles }) => {
  it('shows the next meetings, the open follow-ups and the focus areas of the demo cluster', async () => {
    const page = await openIn(language)
    expect(await page.locator('html').getAttribute('lang')).toBe(language)
    for (const heading of [coming, followUps, focus]) await page.getByRole('heading', { name: heading }).waitFor()
    const next = page.locator('section', { has: page.getByRole('heading', { name: coming }) })
    expect(await next.getByRole('link', { name: 'Politisk Sundhedsklynge Midt' }).count()).toBeGreaterThan(0)
    const areas = page.locator('section', { has: page.getByRole('heading', { name: focus }) })
    await areas.getByRole('link', { name: 'Den ældre medicinske patient' }).waitFor()
    await areas.getByRole('link', { name: 'Børn og unges mentale trivsel' }).waitFor()
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  it('signs in as each of the five roles with one click, and out again', async () => {
    const page = await openIn(language)
    const menu = page.locator('details.account')
    for (const role of roles) {
      await menu.locator('summary').click()
      await menu.getByRole('button', { name: role, exact: true }).click()
      await expect.poll(() => menu.locator('summary').innerText()).toContain(role)
    }
    await expectAccessible(page)
    await menu.locator('summary').click()
    await menu.locator('button[value=""]').click()
    await expect.poll(() => page.getByRole('navigation').getByRole('link', { name: 'Import' }).count()).toBe(0)
  })

  it('fits a phone', async () => {
    const page = await openIn(language, { viewport: phone })
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })

  it('works by keyboard: the skip link comes first, then the language, then the roles', async () => {
    const page = await openIn(language)
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main-content')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content')
  })

  it('works without JavaScript, the switches too', async () => {
    const page = await openIn(language, { javaScriptEnabled: false })
    await page.getByRole('heading', { name: coming }).waitFor()
    await page.locator('details.account summary').click()
    await page.getByRole('button', { name: roles[2], exact: true }).click()
    expect(await page.locator('details.account summary').innerText()).toContain(roles[2])
  })
})

describe('the language', () => {
  it('stays on every page until it is switched back', async () => {
    const page = await openIn('en')
    await page.goto('/udvalg')
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await page.getByRole('link', { name: 'Dansk' }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('da')
    expect(new URL(page.url()).pathname).toBe('/udvalg')
  })
})
