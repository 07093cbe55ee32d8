import { expect, it } from 'vitest'
import { browser, expectAccessible } from '../support/browser.ts'

const { open } = browser()

/** One point, red. */
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==', 'base64')

it('shows an attachment in a text with words for those who cannot see it, and takes none without', { timeout: 90_000 }, async () => {
  const page = await open('/')
  await page.locator('.account summary').click()
  await page.getByRole('button', { name: 'Sekretariat', exact: true }).click()
  await page.goto('/punkter/nyt?udvalg=politisk-sundhedsklynge-midt')
  await page.locator('#title').fill('Et kort i teksten')
  await page.locator('input[name=type][value=information]').check({ force: true })
  await page.locator('main form button').nth(1).click()
  await page.waitForURL(/punkter\/[0-9a-f-]{36}/)
  const item = new URL(page.url()).pathname.replace('/rediger', '')
  await page.goto(item)
  await page.locator('main input[type=file]').first().setInputFiles({ name: 'kort.png', mimeType: 'image/png', buffer: png })
  await page.locator(`main form[action="${item}/bilag"] button`).first().click()
  await page.locator('main a[download]').first().waitFor()

  await page.goto(`${item}/rediger`)
  const words = page.locator('[role=textbox]').first()
  await words.focus()
  await page.keyboard.type('Se her.')
  await page.locator('.text-editor').first().getByRole('button', { name: 'Billede', exact: true }).click()
  const dialog = page.locator('dialog')
  await dialog.getByRole('button', { name: 'Indsæt' }).click()
  await dialog.getByText('Skriv, hvad billedet viser.').waitFor()
  await expectAccessible(page)
  await dialog.getByLabel('Hvad viser billedet?').fill('Kort over klyngens kommuner')
  await dialog.getByRole('button', { name: 'Indsæt' }).click()
  await expect.poll(() => words.locator('.text-image').innerText()).toBe('Kort over klyngens kommuner')
  await expect.poll(() => page.locator('.text-editor-state').first().innerText()).toBe('Gemt')

  await page.goto(item)
  const image = page.getByRole('img', { name: 'Kort over klyngens kommuner' })
  await image.scrollIntoViewIfNeeded()
  await expect.poll(() => image.evaluate((drawn: HTMLImageElement) => drawn.complete && drawn.naturalWidth)).toBe(1)
  await expectAccessible(page)

  // Without scripts it is Markdown, and says why it is not taken.
  const plain = await open('/', { javaScriptEnabled: false, storageState: await page.context().storageState() })
  await plain.goto(`${item}/rediger`)
  const field = plain.locator('textarea[name^=section]').first()
  const written = await field.inputValue()
  expect(written).toMatch(/!\[Kort over klyngens kommuner\]\(<\/filer\/[0-9a-f]{64}>\)/)
  await field.fill(written.replace('Kort over klyngens kommuner', ''))
  await plain.locator('main form button').nth(0).click()
  await plain.getByText('Et billede mangler sin tekst').first().waitFor()
})
