import { Document, ImageRun, Packer, Paragraph, TextRun } from 'docx'
import type { Locator } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'
import { chooseFile, goBy, signInAs, tabTo } from '../support/keyboard.ts'
import { smallPictures } from '../support/small-pictures.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    secretariat: 'Sekretariat',
    taken: '2 billeder er lagt på som bilag',
    missing: 'Et billede mangler en beskrivelse',
    ask: 'Skriv, hvad billedet viser',
    shows: 'Hvad viser billedet?',
    saved: 'Gemt',
    leftOut: /^Billeder blev udeladt: 1\./,
  },
  {
    language: 'en',
    secretariat: 'Secretariat',
    taken: '2 pictures were attached',
    missing: 'A picture has no description',
    ask: 'Say what the image shows',
    shows: 'What does the image show?',
    saved: 'Saved',
    leftOut: /^Images were left out: 1\./,
  },
] as const

const paste = '/punkter/nyt/indsaet?udvalg=politisk-sundhedsklynge-midt'
const inPage = (kind: string, bytes: Buffer) => `data:image/${kind};base64,${bytes.toString('base64')}`

describe.each(languages)('journey 6, pictures that come with a text ($language)', ({ language, ...t }) => {
  it('become attachments that the text shows, from a Word file and from the clipboard', { timeout: 180_000 }, async () => {
    const page = await open(`/sprog/${language}?tilbage=/`)
    await signInAs(page, t.secretariat)
    await page.goto(paste)
    const main = page.locator('main')
    await chooseFile(page, main.locator('input[type=file]'), { name: 'sag.docx', mimeType: '', buffer: await wordFile() })
    await goBy(page, main.locator('form[enctype] button').first())
    await page.getByText(t.taken).waitFor()
    await page.getByText(t.missing).waitFor()
    const item = new URL(page.url()).pathname.replace('/rediger', '')

    // What an image shows is asked for where nothing is said of it.
    const words = page.locator('[role=textbox]').first()
    const field = page.locator('.text-editor').first()
    await words.getByRole('button', { name: t.ask }).waitFor()
    await expectAccessible(page)
    await tabTo(page, words)
    await page.keyboard.press('Tab')
    expect(await words.getByRole('button', { name: t.ask }).evaluate((button) => button === document.activeElement)).toBe(true)
    await page.keyboard.press('Enter')
    const dialog = page.locator('dialog')
    await dialog.getByLabel(t.shows).waitFor()
    await expectAccessible(page)
    await page.keyboard.type('Kurve over ventetid')
    await page.keyboard.press('Enter')
    await expect.poll(() => images(words)).toEqual(['Kort over klyngen', 'Kurve over ventetid'])
    expect(await words.getByRole('button', { name: t.ask }).count()).toBe(0)

    // Two on the clipboard, and a program that is called one.
    await tabTo(page, words)
    await page.keyboard.press('Control+End')
    await words.evaluate(
      (element, html) => {
        const clipboardData = new DataTransfer()
        clipboardData.setData('text/html', html)
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
      },
      `<p>Se <img alt="Plan" src="${inPage('webp', smallPictures.webp)}" onerror="window.stolen = 1"> og
        <img alt="Kortet igen" src="${inPage('png', smallPictures.png)}"> og
        <img alt="Program" src="${inPage('png', Buffer.from('MZ program'))}"></p><script>window.stolen = 2</script>`,
    )
    await expect.poll(() => images(words)).toEqual(['Kort over klyngen', 'Kurve over ventetid', 'Plan', 'Kortet igen'])
    await expect.poll(() => field.locator('[role=status]').innerText()).toMatch(t.leftOut)
    await expect.poll(() => words.innerText()).toContain('Program')
    await expect.poll(() => field.locator('.text-editor-state').innerText()).toBe(t.saved)
    expect(await page.evaluate(() => (globalThis as { stolen?: number }).stolen)).toBeUndefined()

    await page.goto(item)
    for (const name of ['Kort over klyngen', 'Kurve over ventetid', 'Plan', 'Kortet igen']) {
      const drawn = page.getByRole('img', { name, exact: true })
      await drawn.scrollIntoViewIfNeeded()
      await expect.poll(() => drawn.evaluate((picture: HTMLImageElement) => picture.complete && picture.naturalWidth)).toBe(8)
    }
    // The same file is one attachment, whatever is said of it.
    expect(await main.locator('a[download]').count()).toBe(3)
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectNoSidewaysScroll(page)

    // Without scripts the words come, and the pictures that are in what is pasted.
    const plain = await open('/', { javaScriptEnabled: false, storageState: await page.context().storageState() })
    await plain.goto(paste)
    await plain
      .locator('textarea')
      .fill(`<h1>Uden</h1><p>Se <img alt="Et kort" src="${inPage('png', smallPictures.png)}"></p><script>x</script>`)
    await goBy(plain, plain.locator('main form button').first())
    expect(await plain.locator('textarea[name^=section]').last().inputValue()).toMatch(/^Se !\[Et kort\]\(<\/filer\/[0-9a-f]{64}>\)$/)
  })
})

const images = (words: Locator) => words.locator('.text-image[data-href^="/filer/"]').allInnerTexts()

function wordFile(): Promise<Buffer> {
  const picture = (type: 'png' | 'jpg', data: Buffer, description = '') =>
    new ImageRun({ type, data, transformation: { width: 8, height: 6 }, altText: { name: '', title: '', description } })
  const children = [
    new Paragraph({ text: 'Sag med billeder', heading: 'Heading1' }),
    new Paragraph({ text: 'Baggrund', heading: 'Heading2' }),
    new Paragraph({ children: [new TextRun('Se '), picture('png', smallPictures.png, 'Kort over klyngen')] }),
    new Paragraph({ children: [picture('jpg', smallPictures.jpeg)] }),
  ]
  return Packer.toBuffer(new Document({ sections: [{ children }] }))
}
