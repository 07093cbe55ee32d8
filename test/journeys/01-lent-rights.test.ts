import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { danishDay, daysAfter } from '../../src/kernel/dates.ts'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()
const inAWeek = daysAfter(danishDay(new Date()), 7)

const languages = [
  {
    language: 'da',
    who: 'Hvem',
    last: 'Sidste dag',
    give: 'Giv rettighederne',
    withdraw: /^Træk tilbage/,
    inForce: 'Gælder nu',
    history: 'Historik',
    access: 'Hvem kan se det?',
    excluded: 'Udelukket fra lukket materiale',
    onBehalf: 'på vegne af Sekretariatet for Sundhedsklynge Midt',
    readings: 'Visninger af lukket materiale',
    read: 'fik vist lukket materiale',
    person: 'Person',
    reason: 'Grund',
    exclude: 'Udeluk',
    lift: /^Ophæv/,
  },
  {
    language: 'en',
    who: 'Who',
    last: 'Last day',
    give: 'Give the rights',
    withdraw: /^Withdraw/,
    inForce: 'In force now',
    history: 'History',
    access: 'Who can see it?',
    excluded: 'Excluded from closed material',
    onBehalf: 'on behalf of Sekretariatet for Sundhedsklynge Midt',
    readings: 'Showings of closed material',
    read: 'was shown closed material',
    person: 'Person',
    reason: 'Reason',
    exclude: 'Exclude',
    lift: /^End it/,
  },
] as const

async function be(page: Page, role: string): Promise<void> {
  await page.request.post('/demo/rolle', { form: { rolle: role } })
}

const closedHit = (page: Page) => page.locator('main').getByRole('link', { name: 'Bemanding af akutmodtagelsen' })

describe.each(languages)('rights in the browser ($language)', (t) => {
  const openAs = async (role: string, path: string, options = {}) => {
    const page = await open(`/sprog/${t.language}?tilbage=/`, options)
    await be(page, role)
    await page.goto(path)
    return page
  }

  /** Others share this world. */
  afterEach(async () => {
    const page = await openAs('secretariat', '/min-side/delegering')
    for (const path of ['/min-side/delegering', '/udvalg/politisk-sundhedsklynge-midt/udelukkelser']) {
      await page.goto(path)
      const end = page.getByRole('button', { name: path.startsWith('/min') ? t.withdraw : t.lift })
      while ((await end.count()) > 0) await end.first().click()
    }
  })

  it('are lent for a week, used on the other’s behalf, and end at once when they are withdrawn', async () => {
    const page = await openAs('consultant', '/soeg?q=bemanding+akutmodtagelsen')
    expect(await closedHit(page).count()).toBe(0)

    await be(page, 'secretariat')
    await page.goto('/min-side/delegering')
    await page.getByLabel(t.who, { exact: true }).selectOption({ index: await indexOf(page, 'Sundhedskonsulenten i Furesø') })
    await page.getByLabel(t.last).fill(inAWeek)
    await page.getByRole('button', { name: t.give }).click()
    await page.getByText(t.inForce).waitFor()
    await expectAccessible(page)

    await be(page, 'consultant')
    await page.goto('/soeg?q=bemanding+akutmodtagelsen')
    await closedHit(page).click()
    const meeting = new URL(page.url()).pathname
    await be(page, 'secretariat')
    await page.goto(meeting)
    await page.getByRole('link', { name: t.history, exact: true }).click()
    await page.getByRole('link', { name: t.readings }).click()
    await page.getByText(t.read).first().waitFor()
    expect(await page.locator('main').innerText()).toContain(t.onBehalf)
    await expectAccessible(page)

    await page.goto('/min-side/delegering')
    await page.getByRole('button', { name: t.withdraw }).click()
    await be(page, 'consultant')
    await page.goto('/soeg?q=bemanding+akutmodtagelsen')
    expect(await closedHit(page).count()).toBe(0)
  })

  it('keep whoever is excluded from what is closed, and the page of who can see it says why', async () => {
    const page = await openAs('secretariat', '/udvalg/politisk-sundhedsklynge-midt')
    await page.getByRole('link', { name: t.excluded }).click()
    await page.getByLabel(t.person, { exact: true }).selectOption({ label: 'Borgmesteren i Gladsaxe' })
    await page.getByLabel(t.reason, { exact: true }).fill('Inhabil i sagen om akutmodtagelsen')
    await page.getByRole('button', { name: t.exclude, exact: true }).click()
    await page.getByRole('button', { name: t.lift }).waitFor()
    await expectAccessible(page)

    await page.goto('/udvalg/politisk-sundhedsklynge-midt')
    await page.getByRole('link', { name: t.access }).click()
    expect(await page.locator('main').innerText()).toContain('Inhabil i sagen om akutmodtagelsen')
    await expectAccessible(page)
  })

  it('fit a phone, and are given without JavaScript', async () => {
    const page = await openAs('secretariat', '/udvalg/politisk-sundhedsklynge-midt', { viewport: phone, javaScriptEnabled: false })
    for (const link of [t.history, t.access, t.excluded]) {
      await page.goto('/udvalg/politisk-sundhedsklynge-midt')
      await page.getByRole('link', { name: link, exact: true }).click()
      await expectNoSidewaysScroll(page)
    }
    await page.goto('/min-side/delegering')
    await expectNoSidewaysScroll(page)
    await page.getByLabel(t.who, { exact: true }).selectOption({ index: await indexOf(page, 'Sundhedskonsulenten i Furesø') })
    await page.getByLabel(t.last).fill(inAWeek)
    await page.getByRole('button', { name: t.give }).click()
    await page.getByText(t.inForce).waitFor()
  })
})

/** A choice bears the person's organisation behind the name. */
async function indexOf(page: Page, name: string): Promise<number> {
  const labels = await page.locator('#til option').allInnerTexts()
  return labels.findIndex((label) => label.trim().startsWith(name))
}
