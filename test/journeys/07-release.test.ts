import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { coreProperties, docx, paragraph, run } from '../leaks/office-files.ts'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const { open } = browser()

const lines = (day: string) => [
  'Politisk Sundhedsklynge Midt',
  'Referat',
  `Dato: ${day}. februar 2026 kl. 9.15-11.15`,
  'Sted: Gladsaxe Rådhus',
  'Deltagere:',
  'Borgmesteren i Gladsaxe, medformand',
  '1. Godkendelse af dagsorden (B)',
  'Indstilling',
  'Det indstilles, at dagsordenen godkendes.',
  'Konklusion',
  'Godkendt.',
  '2. Status på arbejdet (O)',
  'Sagsfremstilling',
  'Status på arbejdet i udvalgene.',
  'Konklusion',
  'Taget til efterretning.',
]

/** Minutes as clean as they look, with a number that was deleted and one in the title of the file. */
function leakyMinutes(day: string): Buffer {
  const deleted = paragraph(run('Se også '), '<w:del w:id="1"><w:r><w:delText>sagen om 010190-1234</w:delText></w:r></w:del>')
  const body = lines(day).map((line) => paragraph(run(line)))
  return docx([...body, deleted].join(''), { 'docProps/core.xml': coreProperties('dc:title', 'Sag 020290-5678') })
}

async function signInAs(page: Page, role: string): Promise<void> {
  await page.locator('.account summary').click()
  await page.locator('.account').getByRole('button', { name: role, exact: true }).click()
}

const languages = [
  {
    language: 'da',
    day: '12',
    secretariat: 'Sekretariat',
    mayor: 'Borgmester',
    accept: 'Optag i arkivet',
    publish: 'Offentliggør mødet',
    ask: 'Bed en anden om at frigive',
    release: 'Frigiv mødet',
    withdraw: 'Træk tilbage',
    places: ['i en registreret ændring', 'i filens egenskaber'],
    taken: 'Mødet er trukket tilbage',
    awaiting: 'Møder, som en anden har bedt dig frigive',
  },
  {
    language: 'en',
    day: '13',
    secretariat: 'Secretariat',
    mayor: 'Mayor',
    accept: 'Record the document',
    publish: 'Publish the meeting',
    ask: 'Ask another person to release',
    release: 'Release the meeting',
    withdraw: 'Withdraw',
    places: ['in a tracked change', 'in the file’s properties'],
    taken: 'The meeting has been withdrawn',
    awaiting: 'Meetings that somebody has asked you to release',
  },
] as const

describe.each(languages)('journey 7, the release ($language)', (words) => {
  it('stops hidden CPR numbers, lets two persons release, and takes back with a trace', async () => {
    const page = await open(`/sprog/${words.language}?tilbage=/import`)
    const main = page.locator('main')
    await signInAs(page, words.secretariat)
    await page.goto('/import')
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: `referat-${words.day}.docx`, mimeType: 'application/octet-stream', buffer: leakyMinutes(words.day) })
    await main.locator('form button[type=submit]').first().click()
    await main.locator('a[href^="/import/dokumenter/"]:not([href$="/fil"])').first().click()
    await main.getByRole('button', { name: words.accept }).click()
    await main.getByRole('button', { name: words.publish }).click()
    for (const place of words.places) await main.getByText(place).waitFor()
    const address = page.url().replace('/offentliggoer', '')
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectNoSidewaysScroll(page)

    await main.getByRole('button', { name: words.ask }).click()
    await main.locator('#reason-error').waitFor()
    await main.locator('#reason').fill('Det er numre på to sager, ikke på borgere.')
    await main.getByRole('button', { name: words.ask }).click()
    await expect.poll(() => main.getByRole('button', { name: words.release }).count()).toBe(0)

    await signInAs(page, words.mayor)
    await page.goto('/')
    await main.getByRole('heading', { name: words.awaiting }).waitFor()
    await page.goto(`${address}/offentliggoer`)
    await expectAccessible(page)
    await main.getByRole('button', { name: words.release }).click()
    const visitor = await open(`/sprog/${words.language}?tilbage=/`)
    await visitor.goto(address)
    await visitor.getByRole('heading', { name: 'Status på arbejdet' }).waitFor()

    await signInAs(page, words.secretariat)
    await page.goto(`${address}/offentliggoer`)
    await main.locator('#withdrawal').fill('Originalen viste mere, end den skulle.')
    await main.getByRole('button', { name: words.withdraw }).click()
    await visitor.goto(address)
    await visitor.getByText(words.taken).waitFor()
    expect(await visitor.locator('main').innerText()).toContain('Originalen viste mere, end den skulle.')
    expect(await visitor.locator('main').innerText()).not.toContain('Status på arbejdet')
    await expectAccessible(visitor)
  })
})
