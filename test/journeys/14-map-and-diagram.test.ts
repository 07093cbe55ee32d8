import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    find: 'Find din kommune',
    municipality: 'Kommune',
    show: 'Vis',
    asOf: 'Pr. dato',
    council: 'Sundhedsråd Hovedstaden',
    diagram: 'Organisationsdiagram',
    download: 'Hent diagrammet som billede (SVG)',
    sideBySide: 'Nu og efter, side om side',
  },
  {
    language: 'en',
    find: 'Find your municipality',
    municipality: 'Municipality',
    show: 'Show',
    asOf: 'As of',
    council: 'Sundhedsråd Hovedstaden',
    diagram: 'Organisation diagram',
    download: 'Download the diagram as a picture (SVG)',
    sideBySide: 'Now and after, side by side',
  },
] as const

async function openIn(language: 'da' | 'en', path: string, options?: Parameters<typeof open>[1]) {
  const page = await open(language === 'en' ? `/sprog/en?tilbage=${encodeURIComponent(path)}` : path, options)
  return page
}

describe.each(languages)('which cluster covers my municipality ($language)', (words) => {
  it('is answered from the front page, on another day, and leads on to its council', async () => {
    const page = await openIn(words.language, '/')
    const section = page.locator('section', { has: page.getByRole('heading', { name: words.find }) })
    await section.getByLabel(words.municipality, { exact: true }).selectOption('koebenhavn')
    await section.getByRole('button', { name: words.show }).click()
    const answer = page.locator('section', { has: page.getByRole('heading', { name: 'Københavns Kommune' }) }).first()
    await answer.getByRole('link', { name: 'Sundhedsklynge Byen' }).waitFor()
    await answer.getByRole('link', { name: 'Sundhedsklynge Syd (Hovedstaden)' }).waitFor()

    await page.getByLabel(words.asOf).fill('2027-01-01')
    await page.getByRole('button', { name: words.show }).click()
    await page.locator('svg a[href="/klynger/sundhedsraad-hovedstaden"]').first().waitFor()
    expect(await page.locator('table tbody tr').count()).toBe(98)
    await answer.getByRole('link', { name: words.council }).click()
    expect(new URL(page.url()).pathname).toBe('/klynger/sundhedsraad-hovedstaden')
  })

  it('is drawn and told in a table that everyone can use', async () => {
    await expectAccessible(await openIn(words.language, '/kort?kommune=koebenhavn'))
  })

  it('stands beside its council', async () => {
    const page = await openIn(words.language, '/klynger/sundhedsklynge-midt')
    await page.getByRole('heading', { name: words.sideBySide }).waitFor()
    await expectAccessible(page)
  })

  it('shows the cluster’s organisation, keeps the day, and gives it as a file', async () => {
    const page = await openIn(words.language, '/klynger/sundhedsklynge-midt?pr=2023-06-01')
    await page.getByRole('link', { name: words.diagram }).click()
    expect(page.url()).toContain('/diagram?pr=2023-06-01')
    await page.getByRole('img', { name: new RegExp(words.diagram) }).waitFor()
    const list = page.locator('.chart-list').first()
    await list.getByRole('link', { name: 'Politisk Sundhedsklynge Midt' }).waitFor()
    await list.getByRole('link', { name: 'Udvalget for den ældre medicinske patient' }).waitFor()
    await expectAccessible(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: words.download }).click()])
    expect(download.suggestedFilename()).toBe('sundhedsklynge-midt-2023-06-01.svg')
    expect(await readFile(await download.path(), 'utf8')).toContain('<svg xmlns="http://www.w3.org/2000/svg"')
  })

  it('fits a phone', async () => {
    for (const path of ['/kort?kommune=furesoe', '/klynger/sundhedsklynge-midt', '/klynger/sundhedsklynge-midt/diagram'])
      await expectNoSidewaysScroll(await openIn(words.language, path, { viewport: phone }))
    await expectAccessible(await openIn(words.language, '/klynger/sundhedsklynge-midt/diagram', { viewport: phone }))
  })
})

it('works without JavaScript', async () => {
  const page = await open('/kort', { javaScriptEnabled: false })
  await page.getByLabel('Kommune', { exact: true }).selectOption('aalborg')
  await page.getByRole('button', { name: 'Vis' }).click()
  await expect.poll(() => page.getByRole('heading', { name: /Aalborg Kommune den/ }).count()).toBe(1)
})
