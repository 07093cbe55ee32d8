import { describe, expect, it } from 'vitest'
import { coreProperties, docx, paragraph, run } from '../leaks/office-files.ts'
import { browser, expectAccessible, expectFitting } from '../support/browser.ts'
import { chooseFile, goBy, signInAs, typeInto } from '../support/keyboard.ts'

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
  it('stops hidden CPR numbers, lets two persons release, and takes back with a trace', { timeout: 120_000 }, async () => {
    const page = await open(`/sprog/${words.language}?tilbage=/import`)
    const main = page.locator('main')
    const button = (name: string) => main.getByRole('button', { name, exact: true })
    await signInAs(page, words.secretariat)
    await page.goto('/import')
    const paper = { name: `referat-${words.day}.docx`, mimeType: 'application/octet-stream', buffer: leakyMinutes(words.day) }
    await chooseFile(page, page.locator('input[type=file]'), paper)
    await goBy(page, main.locator('form button[type=submit]').first())
    await goBy(page, main.locator('a[href^="/import/dokumenter/"]:not([href$="/fil"])').first())
    // Until it is read, the page comes anew by itself.
    await button(words.accept).waitFor()
    await expectAccessible(page)
    await goBy(page, button(words.accept))
    await goBy(page, button(words.publish))
    for (const place of words.places) await main.getByText(place).waitFor()
    const address = page.url().replace('/offentliggoer', '')
    await expectAccessible(page)
    await expectFitting(page)

    await goBy(page, button(words.ask))
    await main.locator('#reason-error').waitFor()
    await typeInto(page, main.locator('#reason'), 'Det er numre på to sager, ikke på borgere.')
    await goBy(page, button(words.ask))
    expect(await button(words.release).count()).toBe(0)

    await signInAs(page, words.mayor)
    await page.goto('/')
    await main.getByRole('heading', { name: words.awaiting }).waitFor()
    await goBy(page, main.locator(`a[href^="${new URL(address).pathname}"]`).first())
    await expectAccessible(page)
    await goBy(page, button(words.release))
    const visitor = await open(`/sprog/${words.language}?tilbage=/`)
    await visitor.goto(address)
    await visitor.getByRole('heading', { name: 'Status på arbejdet' }).waitFor()

    await signInAs(page, words.secretariat)
    await page.goto(`${address}/offentliggoer`)
    await typeInto(page, main.locator('#withdrawal'), 'Originalen viste mere, end den skulle.')
    await goBy(page, button(words.withdraw))
    await visitor.goto(address)
    await visitor.getByText(words.taken).waitFor()
    expect(await visitor.locator('main').innerText()).toContain('Originalen viste mere, end den skulle.')
    expect(await visitor.locator('main').innerText()).not.toContain('Status på arbejdet')
    await expectAccessible(visitor)
  })
})
