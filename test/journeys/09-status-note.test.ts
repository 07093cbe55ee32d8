import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectGood } from '../support/browser.ts'
import { goBy, pressOn, signInAs, typeInto } from '../support/keyboard.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    role: 'Kommunal konsulent',
    none: 'Vælg, hvilket udvalg notatet er til.',
    past: 'er holdt',
    early: 'Notatet skal begynde før mødet',
    ean: '13 cifre. Kontrollér',
    edited: 'Rettet',
    same: 'Notatet siger det samme som arkivet.',
    missing: 'Skriv det sagsnummer',
    filed: 'Journaliseret',
    draft: 'Udkast',
    intro: 'Kære udvalg, her er nyt fra klyngen.',
    number: '26/11873',
  },
  {
    language: 'en',
    role: 'Municipal consultant',
    none: 'Choose which committee the note is for.',
    past: 'has been held',
    early: 'The note has to begin before the meeting',
    ean: '13 digits. Check',
    edited: 'Edited',
    same: 'The note says what the record says.',
    missing: 'Write the record number',
    filed: 'Filed',
    draft: 'Draft',
    intro: 'Her er sidste nyt, kære udvalg.',
    number: '26/11874',
  },
] as const

describe.each(languages)('journey 9, a status note ($language)', (words) => {
  it('is generated from the record, edited, put on paper and filed, by keyboard alone', { timeout: 300_000 }, async () => {
    const page = await open(`/sprog/${words.language}?tilbage=/`)
    const main = page.locator('main')
    await signInAs(page, words.role)

    await page.goto('/notater')
    await expectGood(page)
    await goBy(page, main.locator('a[href="/notater/nyt"]'))
    await expectGood(page)

    // What is left out or cannot be is said beside its field, and what was written is still there.
    const generate = main.locator('form[action="/notater/nyt"] button')
    await main.locator('#committee').selectOption('')
    await goBy(page, generate)
    await main.locator('.error-summary').getByText(words.none).waitFor()
    await expectAccessible(page)
    await main.locator('#committee').selectOption({ index: 1 })
    await main.locator('#meeting').fill('2026-05-20')
    await main.locator('#since').fill('2026-05-05')
    await goBy(page, generate)
    await main.locator('.error-summary').getByText(words.past).waitFor()
    expect(await main.locator('#afterwards').isVisible()).toBe(true)
    await main.locator('#meeting').fill('2099-12-09')
    await main.locator('#since').fill('2099-12-24')
    await goBy(page, generate)
    await main.locator('.error-summary').getByText(words.early).waitFor()
    await main.locator('#since').fill('2026-05-05')
    await goBy(page, generate)

    // Every part says where it comes from; what is closed is told by its number alone.
    await page.waitForURL(/\/notater\/[0-9a-f-]{36}$/)
    const note = page.url()
    await main.getByRole('heading', { level: 3, name: 'Møde i Politisk Sundhedsklynge Midt den 6. maj 2026' }).waitFor()
    await expectGood(page)
    expect(await main.innerText()).toMatch(/Punkt 5 behandle[sd]/)
    const intro = main.locator('#afsnit-intro')
    await pressOn(page, intro.locator('summary').first())
    expect(await intro.locator('.note-sources a').first().getAttribute('href')).toMatch(/^\/udvalg\//)

    // Edited as text, each part for itself.
    await typeInto(page, intro.locator('textarea'), words.intro)
    await goBy(page, intro.locator('form button').first())
    await main.locator('#afsnit-intro').getByText(words.intro).first().waitFor()
    await main.locator('#afsnit-intro').getByText(words.edited, { exact: true }).waitFor()

    // Both record numbers, sender and EAN; a number that is none is refused.
    await goBy(page, main.locator('a[href$="/hoved"]'))
    await expectGood(page)
    const head = main.locator('form[action$="/hoved"] button')
    await typeInto(page, main.locator('#system-0'), 'SBSYS')
    await typeInto(page, main.locator('#number-0'), words.number)
    await typeInto(page, main.locator('#system-1'), 'F2')
    await typeInto(page, main.locator('#number-1'), '2026 - 204')
    await typeInto(page, main.locator('#ean'), '123')
    await goBy(page, head)
    await main.locator('.error-summary').getByText(words.ean).waitFor()
    await expectAccessible(page)
    await typeInto(page, main.locator('#ean'), '5798000000001')
    await goBy(page, head)
    await main.getByText('2026 - 204').waitFor()

    // Nothing has changed in the record, so nothing is offered, and the edit stays.
    await goBy(page, main.locator('a[href$="/forny"]'))
    await main.getByText(words.same).waitFor()
    await expectGood(page)
    await page.goto(note)

    for (const [format, begins] of [
      ['pdf', '%PDF'],
      ['docx', 'PK'],
      ['html', '<!doctype html>'],
    ] as const) {
      const file = await page.request.get(`${note}/notat.${format}`)
      expect(file.status(), format).toBe(200)
      expect((await file.body()).toString('latin1').startsWith(begins), format).toBe(true)
      if (format === 'html') expect(await file.text()).toContain(words.intro)
    }

    // Filed under a number; from then on it stands, and a correction is a new draft.
    const file = main.locator('form[action$="/journaliser"] button')
    await typeInto(page, main.locator('#number'), ' ')
    await goBy(page, file)
    await main.locator('.error-summary').getByText(words.missing).waitFor()
    await typeInto(page, main.locator('#number'), words.number)
    await goBy(page, file)
    await main.locator('.state').getByText(words.filed, { exact: true }).waitFor()
    await expectGood(page)
    expect(await main.locator('textarea').count()).toBe(0)
    await goBy(page, main.locator('form[action$="/ret"] button'))
    await main.locator('.state').getByText(words.draft, { exact: true }).waitFor()
    await main.locator('#afsnit-intro').getByText(words.intro).first().waitFor()
    await expectGood(page)

    // Nobody else reads it.
    const visitor = await open(new URL(note).pathname, { javaScriptEnabled: false })
    expect(await visitor.locator('main').innerText()).not.toContain(words.intro)
  })
})
