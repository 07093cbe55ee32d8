import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectGood } from '../support/browser.ts'
import { signInAs } from '../support/keyboard.ts'

const { open } = browser()

const elders = 'Ældre og Sundhed'
const committees = [
  { name: elders, focus: 'Den ældre medicinske patient', subjects: 'udskrivelse, genindlæggelse' },
  { name: 'Børn og Skole', focus: 'Børn og unges mentale trivsel', subjects: 'familier' },
  { name: 'Handicap, Social og Psykiatri', focus: undefined, subjects: 'psykiatri' },
]

/** Furesø has three committees; who runs the installation makes the one that the demo does not have. */
async function makeCommittees(page: Page): Promise<void> {
  for (const { name } of committees.slice(2)) {
    await page.goto('/udvalg/nyt?art=municipal-committee')
    await page.locator('#name').fill(name)
    const municipalities = await page.locator('#organisation option').allInnerTexts()
    await page.locator('#organisation').selectOption({ label: municipalities.find((label) => label.startsWith('Furesø')) ?? '' })
    await page.locator('#from').fill('2026-01-01')
    await page.locator('#name').press('Enter')
    await page.waitForURL(/\/udvalg\/(?!nyt)/)
  }
}

const languages = [
  {
    language: 'da',
    item: 1,
    roles: { operator: 'Driftsansvarlig', consultant: 'Kommunal konsulent', secretariat: 'Sekretariat', mayor: 'Borgmester' },
    save: 'Gem',
    confirm: 'Bekræft de valgte',
    make: 'Lav sagen',
    asked: 'Skal behandles',
    treated: 'Behandlet',
    send: 'Send svaret',
    heading: 'Hvad kommunernes udvalg sagde',
    answered: 'Svar',
  },
  {
    language: 'en',
    item: 2,
    roles: { operator: 'Operator', consultant: 'Municipal consultant', secretariat: 'Secretariat', mayor: 'Mayor' },
    save: 'Save',
    confirm: 'Confirm the chosen',
    make: 'Make the case',
    asked: 'To be considered',
    treated: 'Considered',
    send: 'Send the answer',
    heading: 'What the municipalities’ committees said',
    answered: 'Answer',
  },
] as const

describe.each(languages)('journey 5, before the meeting ($language)', (words) => {
  it('gives each committee its case, brings what they say to the secretariat, and the mayor one page', { timeout: 240_000 }, async () => {
    const page = await open(`/sprog/${words.language}?tilbage=/`)
    const main = page.locator('main')
    if (words.language === 'da') {
      await page.goto('/')
      await signInAs(page, words.roles.operator)
      await makeCommittees(page)
    }

    // Once: which of Furesø's committees sees what.
    await page.goto('/')
    await signInAs(page, words.roles.consultant)
    await page.goto('/organisationer/furesoe/inddragelse')
    await expectGood(page)
    if (words.language === 'da')
      for (const { name, focus, subjects } of committees) {
        await main.locator('#committee').selectOption({ label: name })
        if (focus) await main.locator('#focus').selectOption({ label: focus })
        await main.locator('#subjects').fill(subjects)
        await main.getByRole('button', { name: words.save, exact: true }).press('Enter')
        await main.locator('.mapped-committee', { hasText: name }).waitFor()
      }
    // The same again is refused, and what was written stays.
    await main.locator('#committee').selectOption({ label: elders })
    await main.locator('#subjects').fill('udskrivelse')
    await main.getByRole('button', { name: words.save, exact: true }).click()
    await main.locator('.alert-error').waitFor()
    expect(await main.locator('#subjects').inputValue()).toBe('udskrivelse')

    // The agenda: what is proposed is confirmed with one press.
    await page.goto('/organisationer/furesoe/inddragelse')
    await main.locator('.listing a', { hasText: 'Politisk' }).first().click()
    const agenda = page.url()
    const meeting = agenda.split('/').at(-1)!
    await expectGood(page)
    await main.getByRole('button', { name: words.confirm }).press('Enter')
    const item = main.locator('section.section').nth(words.item)
    await item.locator('.involved').first().waitFor()
    expect(await item.locator('.involved').count()).toBe(3)
    await expectGood(page)

    // A ready case for each of the three under Furesø's own headings, as Word and HTML.
    for (const at of [0, 1, 2]) {
      await page.goto(agenda)
      await item.locator('.involved').nth(at).locator('a[href$="/sag"]').press('Enter')
      await main.getByRole('button', { name: words.make }).press('Enter')
      await main.getByRole('heading', { name: 'Beslutningskompetence' }).waitFor()
      const headings = await main.locator('.case-part h3').allInnerTexts()
      expect(headings).toEqual([
        'Beslutningskompetence',
        'Beslutningstema',
        'Sagsfremstilling',
        'Økonomiske konsekvenser',
        'Sammenhæng med 2030-mål og succeskriterier',
        'Borgerinddragelse',
        'Lovgrundlag',
        'Det videre forløb',
        'Indstilling',
        'Bilag',
      ])
      const path = new URL(page.url()).pathname
      const word = await page.request.get(`${path}/sag.docx`)
      expect((await word.body()).subarray(0, 2).toString()).toBe('PK')
      expect(await (await page.request.get(`${path}/sag.html`)).text()).toContain('<h2>Beslutningstema</h2>')
    }
    await expectGood(page)
    // Its words can be changed, and the change stays.
    const own = main.locator('.case-part', { hasText: 'Lovgrundlag' })
    await own.locator('summary').last().click()
    await own.locator('textarea').fill('Sundhedsloven og serviceloven.')
    await own.getByRole('button', { name: words.save, exact: true }).press('Enter')
    await own.getByText('Sundhedsloven og serviceloven.').first().waitFor()

    // What the three said, with two wishes; a wish too long is refused and not lost.
    const wishes = ['Tidligere besked om udskrivelser', 'Faste tider til familierne', '']
    for (const [at, wish] of wishes.entries()) {
      await page.goto(agenda)
      const involved = item.locator('.involved').nth(at)
      await involved.locator('details summary').press('Enter')
      await involved.locator('[name="treated-on"]').fill('2026-11-18')
      await involved.locator('[name="outcome"]').selectOption('supported')
      if (at === 0) {
        await involved.locator('[name="wish"]').fill('x'.repeat(2001))
        await involved.getByRole('button', { name: words.save, exact: true }).click()
        await involved.locator('.form-error-message').waitFor()
        expect((await involved.locator('[name="wish"]').inputValue()).length).toBe(2001)
        await expectAccessible(page)
      }
      await involved.locator('[name="wish"]').fill(wish)
      await involved.getByRole('button', { name: words.save, exact: true }).press('Enter')
      await page.waitForURL(/gemt=ja/)
    }
    expect(await item.locator('.state', { hasText: words.treated }).count()).toBe(3)

    // The secretariat has it as a table and as a spreadsheet, and answers a wish.
    await page.goto('/')
    await signInAs(page, words.roles.secretariat)
    await page.goto(`/moeder/${meeting}/inddragelse`)
    await main.getByRole('heading', { name: words.heading, level: 1 }).waitFor()
    await expectGood(page)
    expect(await main.locator('tbody tr', { hasText: words.treated }).count()).toBeGreaterThanOrEqual(3)
    const sheet = await (await page.request.get(`/moeder/${meeting}/inddragelse.csv`)).text()
    for (const wish of wishes.filter(Boolean)) expect(sheet).toContain(wish)
    const answer = main.locator('form', { hasText: wishes[0]! }).last()
    await answer.locator('textarea').fill('Det tages op i sundhedsrådet.')
    await answer.getByRole('button', { name: words.send }).press('Enter')
    await main.getByText('Det tages op i sundhedsrådet.').first().waitFor()

    await page.goto('/')
    await signInAs(page, words.roles.consultant)
    await page.goto(agenda)
    await main.getByText('Det tages op i sundhedsrådet.').first().waitFor()

    // The mayor reads one page, and keeps a note that nobody else reads.
    await page.goto('/')
    await signInAs(page, words.roles.mayor)
    await page.goto(`/moeder/${meeting}/overblik`)
    await expectGood(page)
    const notes = main
      .locator('details')
      .filter({ has: page.locator('textarea[name^="note-"]') })
      .last()
    await notes.locator('summary').press('Enter')
    await notes.locator('textarea').fill(`Spørg til weekenden (${words.language})`)
    await notes.locator('button').press('Enter')
    await page.waitForURL(/gemt=note/)
    expect(await page.locator('main').innerText()).not.toContain('Tidligere besked')
    await page.goto('/')
    await signInAs(page, words.roles.secretariat)
    await page.goto(`/moeder/${meeting}/overblik`)
    expect(await main.innerHTML()).not.toContain(`Spørg til weekenden (${words.language})`)
  })
})
