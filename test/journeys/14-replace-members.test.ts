import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()

const cluster = '/udvalg/politisk-sundhedsklynge-midt'

async function signedIn(role: string, path: string, options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open('/', options)
  await page.request.post('/demo/rolle', { form: { rolle: role, tilbage: '/' } })
  await page.goto(path)
  return page
}

const languages = [
  {
    language: 'da',
    on: 'Medlemmer den 19. december 2022',
    told: 'nævner to til tre regionsrådsmedlemmer; her er fire',
    vacant: 'Ledige pladser',
  },
  { language: 'en', on: 'Members on 19 December 2022', told: 'four', vacant: 'Vacant seats' },
] as const

describe.each(languages)('who sits where ($language)', ({ language, on, told, vacant }) => {
  it('shows who sat on 19 December 2022, and what the sources say of it', async () => {
    const page = await open('/')
    if (language === 'en') await page.getByRole('link', { name: 'English' }).click()
    await page.goto(`${cluster}?pr=2022-12-19`)
    const members = page.locator('section', { has: page.getByRole('heading', { name: on, exact: true }) })
    const named = await members.locator('.listing-title a').allInnerTexts()
    expect(named.filter((name) => name.startsWith('Regionsråds'))).toHaveLength(4)
    expect(named.filter((name) => name.startsWith('Borgmesteren i '))).toHaveLength(9)
    expect(named.filter((name) => /^Repræsentant \d for almen praksis$/.test(name))).toHaveLength(2)
    expect(await page.locator('main').innerText()).toContain(told)
    await expectAccessible(page)
  })

  it('shows what is vacant today, on a phone too', async () => {
    const page = await open('/', { viewport: phone })
    if (language === 'en') await page.goto('/sprog/en?tilbage=/')
    await page.goto(cluster)
    await page.getByRole('heading', { name: vacant }).waitFor()
    await expectNoSidewaysScroll(page)
    await expectAccessible(page)
  })
})

describe('replacing members', () => {
  it('tells what an appointment does to the composition before it is saved, without JavaScript', async () => {
    const page = await signedIn('secretariat', `${cluster}/pladser`, { javaScriptEnabled: false })
    await page.getByRole('link', { name: /^Afslut, flyt eller tilføj for Borgmesteren i Herlev/ }).click()
    await page.getByLabel('Sidste dag').fill('2026-12-20')
    await page.getByRole('button', { name: 'Afslut udpegningen' }).click()
    await page.getByRole('heading', { name: 'Se ændringen igennem' }).waitFor()
    expect(await page.locator('main').innerText()).toContain('nævner én borgmester fra hver kommune; her er otte')
    await page.getByRole('link', { name: 'Fortryd' }).click()
    expect(await page.getByRole('link', { name: 'Borgmesteren i Herlev', exact: true }).count()).toBe(1)
  })

  it('takes a spreadsheet that comes back: faults by row first, then all at once', async () => {
    const address = '/organisationer/furesoe/udpegninger'
    const page = await signedIn('consultant', `${address}?fra=2026-12-20`)
    await expectAccessible(page)
    const sheet = await (await page.request.get(`${address}.csv?fra=2026-12-20`)).text()
    const name = 'udpegninger-furesoe-2026-12-20.csv'
    const handIn = async (content: string) => {
      await page.goto(address)
      await page.locator('#ark').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) })
      await page.getByRole('button', { name: 'Læg op og se igennem' }).click()
    }
    await handIn(sheet)
    await page.getByText('Arket ændrer ingenting').waitFor()

    const changed = sheet.replace('Kommunaldirektøren i Furesø;', 'Sundhedsdirektøren i Furesø;')
    await handIn(changed.replace('Sundhedsdirektøren i Furesø;Furesø Kommune', 'Sundhedsdirektøren i Furesø;Andeby Kommune'))
    await page.getByRole('heading', { name: 'Én fejl skal rettes' }).waitFor()
    expect(await page.getByRole('button', { name: 'Gem alle ændringer' }).count()).toBe(0)
    await expectAccessible(page)

    await handIn(changed)
    await page.getByText('Sundhedsdirektøren i Furesø begynder 20. december 2026').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Gem alle ændringer' }).click()
    await page.getByRole('heading', { name: 'Pladser den 20. december 2026' }).waitFor()
    expect(await page.getByRole('link', { name: 'Sundhedsdirektøren i Furesø' }).count()).toBeGreaterThan(0)
    await page.goto('/organisationer/furesoe?pr=2026-12-19')
    expect(await page.locator('main').innerText()).not.toContain('Sundhedsdirektøren i Furesø')
  })
})
