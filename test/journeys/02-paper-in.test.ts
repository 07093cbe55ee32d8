import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { projectFolder } from '../../tools/places.mjs'
import { docxOfPaper } from '../papers/conversion/docx-of-paper.ts'
import { pdfOfPaper } from '../papers/conversion/pdf-of-paper.ts'
import { blocksOfMarkdown } from '../papers/conversion/source-blocks.ts'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'
import { seedFiles, seedsAreHere, withoutSeeds } from '../support/seeds.ts'

const { open } = browser()

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

type Language = 'da' | 'en'

/** Signed in as the secretariat, on the import page. */
async function openImport(language: Language, options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open(`/sprog/${language}?tilbage=/`, options)
  await page.locator('details.account summary').click()
  await page.locator('button[name="rolle"][value="secretariat"]').click()
  await page.getByRole('link', { name: 'Import', exact: true }).first().click()
  return page
}

/** Hands files in and waits until all are read. */
async function handIn(page: Page, files: Upload[] | string[]): Promise<void> {
  await page.locator('input[type="file"]').setInputFiles(files)
  await page.locator('main form[enctype="multipart/form-data"] button[type="submit"]').click()
  await page.waitForURL(/\/import\/[0-9a-f-]{36}/)
  await expect.poll(async () => (await page.request.get(page.url())).text(), { timeout: 30_000 }).not.toContain('http-equiv="refresh"')
  await page.reload()
}

async function openProposal(page: Page, file: string): Promise<void> {
  await page.locator('tr', { hasText: file }).locator('a[href^="/import/dokumenter/"]:not([href$="/fil"])').first().click()
  await page.waitForURL(/\/import\/dokumenter\//)
}

const value = (page: Page, field: string): Promise<string> => page.locator(`[name="${field}"]`).first().inputValue()
const values = (page: Page, ending: string): Promise<string[]> =>
  page.locator(`[name$="${ending}"]`).evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

const samePaper = fs.readFileSync(path.join(projectFolder, 'demo', 'same-paper', 'paper.md'), 'utf8')
/** The paper itself is in the demo's record already; these are the same words in other files. */
const threeFiles = async (): Promise<Upload[]> => [
  { name: 'paper.md', mimeType: 'text/markdown', buffer: Buffer.from(`${samePaper}\n`) },
  { name: 'paper.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(await docxOfPaper(blocksOfMarkdown(samePaper))) },
  { name: 'paper.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOfPaper(blocksOfMarkdown(samePaper), '')) },
]

describe.each(['da', 'en'] as const)('journey 2, paper in (%s)', (language) => {
  it('reads the same paper alike as Markdown, DOCX and PDF', async () => {
    const page = await openImport(language)
    await expectAccessible(page)
    await handIn(page, await threeFiles())
    await expectAccessible(page)
    const batch = page.url()
    const seen: unknown[] = []
    for (const ending of ['md', 'docx', 'pdf']) {
      await page.goto(batch)
      await openProposal(page, `paper.${ending}`)
      const fields = ['/meeting/committee', '/meeting/date', '/meeting/start', '/meeting/end', '/meeting/place']
      seen.push([
        await Promise.all(fields.map((field) => value(page, field))),
        await values(page, '/name'),
        await values(page, '/title'),
        await values(page, '/due'),
      ])
    }
    expect(seen[1]).toEqual(seen[0])
    expect(seen[2]).toEqual(seen[0])
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize(phone)
    await expectNoSidewaysScroll(page)
  })

  it('says what is wrong with a bad file, keeps it, and imports the rest', async () => {
    const page = await openImport(language, { javaScriptEnabled: false })
    const bad: Upload = { name: 'itu.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nafbrudt') }
    const good: Upload = { name: `kort-${language}.md`, mimeType: 'text/markdown', buffer: Buffer.from(shortPaper(language)) }
    await handIn(page, [bad, good])
    const broken = page.locator('tr', { hasText: 'itu.pdf' })
    expect(await broken.innerText()).toMatch(language === 'da' ? /beskadiget|kan ikke læses/ : /damaged|cannot be read/)
    expect(await broken.getByRole('button').count()).toBe(1)
    await openProposal(page, good.name)
    expect(await values(page, '/title')).toContain('Godkendelse af dagsorden')
  })

  it('lets a person correct in place, by keyboard, and accept; the record stands with the original one click away', async () => {
    const page = await openImport(language)
    const paper: Upload = {
      name: `rettes-${language}.md`,
      mimeType: 'text/markdown',
      buffer: Buffer.from(shortPaper(language, '2027-02-0')),
    }
    await handIn(page, [paper])
    await openProposal(page, paper.name)
    const place = page.locator('[name="/meeting/place"]')
    await place.focus()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Rødovre Rådhus, lokale 7')
    await page.locator('button[name="action"][value="save"]').press('Enter')
    await expect.poll(() => value(page, '/meeting/place')).toBe('Rødovre Rådhus, lokale 7')
    await page.locator('button[name="action"][value="accept"]').press('Enter')
    await page.waitForURL(/\/moeder\//)
    expect(await page.locator('main').innerText()).toContain('Rødovre Rådhus, lokale 7')
    await expectAccessible(page)
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('a[href^="/filer/"]').first().click()])
    expect(fs.readFileSync(await download.path(), 'utf8')).toBe(paper.buffer.toString())

    await page.goto('/import')
    await handIn(page, [paper])
    expect(await page.locator('tr', { hasText: paper.name }).innerText()).toContain(
      language === 'da' ? 'Kendt i forvejen' : 'Known already',
    )
  })
})

describe.each(['da', 'en'] as const)('journey 2, what the recogniser missed (%s)', (language) => {
  it('is added by keyboard, without JavaScript, and stands on the meeting’s page', async () => {
    const page = await openImport(language, { javaScriptEnabled: false })
    const text = shortPaper(language, '2027-02-0')
      .replace('Referat\n', 'Referat\n\nKaffen er på kanden\n')
      .replace(/februar/g, 'april')
    const paper: Upload = { name: `mangler-${language}.md`, mimeType: 'text/markdown', buffer: Buffer.from(text) }
    await handIn(page, [paper])
    await openProposal(page, paper.name)
    const focused = page.locator('*:focus')
    await page.locator('[name="/meeting/place"]').fill('Rødovre Rådhus, lokale 9')
    await page.locator('button[value="add:/meeting/people"]').press('Enter')
    await expect.poll(() => focused.getAttribute('name')).toBe('/meeting/people/-/name')
    expect(await value(page, '/meeting/place')).toBe('Rødovre Rådhus, lokale 9')
    await page.keyboard.type('Borgmesteren i Herlev')
    await page.locator('button[value="add:/items"]').press('Enter')
    await expect.poll(() => focused.getAttribute('name')).toBe('/items/-/title')
    expect(await value(page, '/meeting/people/0/name')).toBe('Borgmesteren i Herlev')
    await page.keyboard.type('Besøg på akutafdelingen')
    // The Enter key saves, and is answered on the page it came from.
    await page.keyboard.press('Enter')
    await expect.poll(() => page.locator('main').innerText()).toContain(language === 'da' ? 'Udfyld feltet' : 'Fill in this field')
    await page.locator('[name="/items/-/number"]').fill('3')
    await page.locator('button[value="add:/items/0/attachments"]').press('Enter')
    await expect.poll(() => focused.getAttribute('name')).toBe('/items/0/attachments/-/title')
    await page.keyboard.type('Kørselsplan')
    await page.locator('button[name="action"][value="save"]').press('Enter')
    await expect.poll(() => value(page, '/items/2/title')).toBe('Besøg på akutafdelingen')

    const line = page.locator('#uplaceret ~ ul li').filter({ hasText: 'Kaffen er på kanden' })
    await line.locator('[name$="/as"]').selectOption('furtherProcess')
    await line.locator('[name$="/item"]').selectOption('2')
    await page.locator('button[name="action"][value="save"]').press('Enter')
    await expect.poll(() => page.locator('#uplaceret').count()).toBe(0)
    await page.setViewportSize({ width: 320, height: 700 })
    await page.locator('button[name="action"][value="accept"]').press('Enter')
    await page.waitForURL(/\/moeder\//)
    const record = await page.locator('main').innerText()
    for (const said of ['Borgmesteren i Herlev', 'Besøg på akutafdelingen', 'Kørselsplan', 'Kaffen er på kanden'])
      expect(record).toContain(said)
  })

  it('has nothing for axe to mend, also on a phone', async () => {
    const page = await openImport(language)
    await handIn(page, [
      {
        name: `tomt-${language}.md`,
        mimeType: 'text/markdown',
        buffer: Buffer.from(shortPaper(language).replace('Referat\n', 'Referat\n\nKaffen er på kanden\n')),
      },
    ])
    await openProposal(page, `tomt-${language}.md`)
    const proposal = page.url()
    for (const list of ['/meeting/people', '/items', '/items/0/attachments', '/items/0/earlierTreatments', '/meeting/deadlines']) {
      await page.goto(`${proposal}?ny=${encodeURIComponent(list)}`)
      await page.setViewportSize({ width: 320, height: 700 })
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
    }
  })
})

function shortPaper(language: Language, day = '2027-01-1'): string {
  const date = day.startsWith('2027-01')
    ? language === 'da'
      ? '13. januar 2027'
      : '14. januar 2027'
    : language === 'da'
      ? '3. februar 2027'
      : '4. februar 2027'
  return `# Politisk Sundhedsklynge Midt

Referat

Mødedato: ${date}
Tidspunkt: kl. 9.15-11.15
Sted: Gladsaxe Rådhus

## 1. Godkendelse af dagsorden (B)

### Indstilling

Det indstilles, at dagsordenen godkendes.

### Konklusion

Godkendt.

## 2. Fælles opkald efter udskrivelse (D)

### Sagsfremstilling

Kommunerne har prøvet opkald efter udskrivelse.

### Konklusion

Gladsaxe Kommune udarbejder en oversigt inden den 1. marts 2027.
`
}

describe.skipIf(!seedsAreHere)(`journey 2 on the minutes of 19 December 2022 (${seedsAreHere ? 'seed' : withoutSeeds})`, () => {
  const minutes = () => fs.readFileSync(seedFiles()[4]!, 'utf8')
  const uploads: readonly [string, () => Promise<Upload>][] = [
    ['md', async () => ({ name: 'referat.md', mimeType: 'text/markdown', buffer: Buffer.from(minutes()) })],
    [
      'docx',
      async () => ({
        name: 'referat.docx',
        mimeType: 'application/octet-stream',
        buffer: Buffer.from(await docxOfPaper(blocksOfMarkdown(minutes()))),
      }),
    ],
    [
      'pdf',
      async () => ({ name: 'referat.pdf', mimeType: 'application/pdf', buffer: Buffer.from(pdfOfPaper(blocksOfMarkdown(minutes()), '')) }),
    ],
  ]

  it.each(uploads)('shows everything that stands in it (%s)', async (_, upload) => {
    const page = await openImport('da')
    const file = await upload()
    await handIn(page, [file])
    await openProposal(page, file.name)
    expect((await value(page, '/meeting/committee')).toLowerCase()).toBe('politisk sundhedsklynge midt')
    expect(await value(page, '/meeting/date')).toBe('2022-12-19')
    const people = await page.locator('[name^="/meeting/people/"][name$="/name"]').count()
    expect(people).toBe(4 + 9 + 2 + 14 + 4)
    const presence = await values(page, '/presence')
    expect(presence.filter((was) => was === 'apology')).toHaveLength(4)
    const items = await page
      .locator('[name^="/items/"][name$="/title"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).name).filter((name) => /^\/items\/\d+\/title$/.test(name)))
    expect(items).toHaveLength(6)
    expect((await Promise.all([0, 1, 2, 3].map((at) => value(page, `/items/${at}/type`)))).join()).toBe(
      'decision,discussion,information,information',
    )
    for (const at of [0, 1, 2, 3]) expect((await value(page, `/items/${at}/conclusion/text`)).length).toBeGreaterThan(5)
    const coming = await page
      .locator('[name^="/meeting/comingMeetings/"][name$="/date"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    expect(coming).toEqual(['2023-04-26', '2023-12-06', '2024-05-02', '2024-11-21'])
    expect(await values(page, '/due')).toContain('2023-02-01')
    const deadlines = await page
      .locator('[name^="/meeting/deadlines/"][name$="/date"]')
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))
    expect(deadlines).toEqual(['2023-03-21'])
  })

  it('takes all five documents, and the minutes become the record', async () => {
    const page = await openImport('da')
    await handIn(page, seedFiles())
    expect(await page.locator('tbody tr').count()).toBe(5)
    await openProposal(page, path.basename(seedFiles()[4]!))
    await page.locator('button[name="action"][value="accept"]').click()
    await page.waitForURL(/\/moeder\//)
    const text = await page.locator('main').innerText()
    for (const annex of ['2.1', '2.2', '4.1', '4.2']) expect(text).toContain(annex)
    await expectAccessible(page)
    await page.locator('a[href^="/filer/"]').first().waitFor()
  })
})
