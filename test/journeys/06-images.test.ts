import { describe, expect, it } from 'vitest'
import { browser, expectAccessible } from '../support/browser.ts'
import { chooseFile, goBy, pressOn, signInAs, tabTo, typeInto } from '../support/keyboard.ts'

const { open } = browser()

/** One point, red. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

const languages = [
  {
    language: 'da',
    secretariat: 'Sekretariat',
    image: 'Billede',
    insert: 'Indsæt',
    missing: 'Skriv, hvad billedet viser.',
    shows: 'Hvad viser billedet?',
    saved: 'Gemt',
    refused: 'Et billede mangler sin tekst',
  },
  {
    language: 'en',
    secretariat: 'Secretariat',
    image: 'Image',
    insert: 'Insert',
    missing: 'Write what the image shows.',
    shows: 'What does the image show?',
    saved: 'Saved',
    refused: 'An image has no alternative text',
  },
] as const

describe.each(languages)('journey 6, images ($language)', ({ language, ...t }) => {
  it('shows an attachment in a text with words for those who cannot see it, and takes none without', { timeout: 120_000 }, async () => {
    const page = await open(`/sprog/${language}?tilbage=/punkter/nyt?udvalg=politisk-sundhedsklynge-midt`)
    const main = page.locator('main')
    await signInAs(page, t.secretariat)
    await page.goto('/punkter/nyt?udvalg=politisk-sundhedsklynge-midt')
    await typeInto(page, main.locator('#title'), `Et kort i teksten (${language})`)
    await pressOn(page, main.locator('input[name=type]').first(), 'Space')
    await page.keyboard.press('ArrowDown')
    await goBy(page, main.locator('button[name="then"][value="stay"]'))
    const item = new URL(page.url()).pathname.replace('/rediger', '')
    await page.goto(item)
    await chooseFile(page, main.locator('input[type=file]').first(), { name: 'kort.png', mimeType: 'image/png', buffer: png })
    await goBy(page, main.locator(`form[action="${item}/bilag"] button`).first())
    await main.locator('a[download]').first().waitFor()

    await page.goto(`${item}/rediger`)
    const words = page.locator('[role=textbox]').first()
    await tabTo(page, words)
    await page.keyboard.type('Se her.')
    // The editor's buttons are one stop, reached by Alt+F10; the arrows go between them.
    await page.keyboard.press('Alt+F10')
    const image = page.locator('.text-editor').first().getByRole('button', { name: t.image, exact: true })
    for (let presses = 0; presses < 30; presses++) {
      if (await image.evaluate((button) => button === document.activeElement)) break
      await page.keyboard.press('ArrowRight')
    }
    await page.keyboard.press('Enter')
    const dialog = page.locator('dialog')
    await pressOn(page, dialog.getByRole('button', { name: t.insert }))
    await dialog.getByText(t.missing).waitFor()
    await expectAccessible(page)
    await typeInto(page, dialog.getByLabel(t.shows), 'Kort over klyngens kommuner')
    await pressOn(page, dialog.getByRole('button', { name: t.insert }))
    await expect.poll(() => words.locator('.text-image').innerText()).toBe('Kort over klyngens kommuner')
    await expect.poll(() => page.locator('.text-editor-state').first().innerText()).toBe(t.saved)

    await page.goto(item)
    const drawnImage = page.getByRole('img', { name: 'Kort over klyngens kommuner' })
    await drawnImage.scrollIntoViewIfNeeded()
    await expect.poll(() => drawnImage.evaluate((drawn: HTMLImageElement) => drawn.complete && drawn.naturalWidth)).toBe(1)
    await expectAccessible(page)

    // Without scripts it is Markdown, and says why it is not taken.
    const plain = await open('/', { javaScriptEnabled: false, storageState: await page.context().storageState() })
    await plain.goto(`${item}/rediger`)
    const field = plain.locator('textarea[name^=section]').first()
    const written = await field.inputValue()
    expect(written).toMatch(/!\[Kort over klyngens kommuner\]\(<\/filer\/[0-9a-f]{64}>\)/)
    await typeInto(plain, field, written.replace('Kort over klyngens kommuner', ''))
    await goBy(plain, plain.locator('main form button').nth(0))
    await plain.getByText(t.refused).first().waitFor()
  })
})
