import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    role: 'Sekretariat',
    group: 'Gruppen om faldulykker',
    subject: 'Fald hos den ældre patient',
    newGroup: 'Ny gruppe',
    look: 'Se, hvad der findes',
    goOn: 'Videre',
    create: 'Opret gruppen',
    save: 'Gem ny version',
    compare: 'Vis forskelle',
    ended: 'Mandatet er udløbet',
  },
  {
    language: 'en',
    role: 'Secretariat',
    group: 'Gruppen om ernæring',
    subject: 'Ernæring hos den ældre patient',
    newGroup: 'New group',
    look: 'See what exists',
    goOn: 'Continue',
    create: 'Set up the group',
    save: 'Save new version',
    compare: 'Show differences',
    ended: 'The mandate has run out',
  },
] as const

describe.each(languages)('journey 12, a group ($language)', ({ language, role, group, subject, ...t }) => {
  it.each([true, false])(
    'is set up after looking at what exists, and its terms get versions (JavaScript: %s)',
    async (javaScriptEnabled) => {
      const name = `${group} ${javaScriptEnabled ? '1' : '2'}`
      const page = await open(`/sprog/${language}?tilbage=/udvalg`, { javaScriptEnabled, viewport: phone })
      const looked = async () => {
        if (javaScriptEnabled) await expectAccessible(page)
        await expectNoSidewaysScroll(page)
      }
      await page.locator('.account summary').click()
      await page.getByRole('button', { name: role, exact: true }).click()
      await page.goto('/udvalg')
      await page.getByRole('link', { name: t.newGroup }).click()
      const main = page.locator('main')
      await main.getByRole('button', { name: t.look }).click()
      await main.locator('#subject-error').waitFor()
      await looked()

      await main.locator('#subject').fill(subject)
      await main.locator('#under').selectOption('faglig-sundhedsklynge-midt')
      await main.getByRole('button', { name: t.look }).click()
      expect(await main.getByRole('link', { name: 'Udvalget for den ældre medicinske patient' }).count()).toBeGreaterThan(0)
      await main.getByRole('button', { name: t.goOn }).click()
      await main.locator('#answer-error').waitFor()
      await looked()
      await main.locator('#answer').fill('De arbejder med udskrivelser.')
      await main.getByRole('button', { name: t.goOn }).click()

      await main.locator('#name').fill(name)
      await main.locator('#from').fill('2026-01-01')
      await main.locator('#mandateEndsOn').fill('2026-06-30')
      await main.locator('#body').fill('# Formål\n\nFølge op to gange om året.')
      await main.locator('#sectors-2').uncheck({ force: true })
      await main.getByRole('button', { name: t.create }).click()
      await main.locator('#whyMissing-error').waitFor()
      expect(await main.locator('#body').inputValue()).toContain('to gange')
      await looked()
      await main.locator('#whyMissing').fill('Almen praksis kommer med fra januar.')
      await main.getByRole('button', { name: t.create }).click()

      await main.getByRole('heading', { level: 1, name }).waitFor()
      expect(await main.getByText(t.ended).count()).toBeGreaterThan(0)
      await looked()
      // Its secretary is told on the front page, until the mandate is extended.
      await page.goto('/')
      await main.getByRole('link', { name }).click()
      await main.locator('#body').fill('# Formål\n\nFølge op fire gange om året.')
      await main.locator('#mandateEndsOn').fill('2032-12-31')
      await main.getByRole('button', { name: t.save }).click()
      await main.getByRole('button', { name: t.compare }).click()
      expect(await main.locator('ins').allTextContents()).toEqual([expect.stringContaining('fire')])
      expect(await main.locator('del').allTextContents()).toEqual([expect.stringContaining('to')])
      await looked()
    },
  )
})
