import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectGood } from '../support/browser.ts'
import { signInAs } from '../support/keyboard.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    // Both are over their dates in minutes of the demo.
    proposal: 'foreløbigt regnskab inden den 1. november 2026',
    roles: { secretariat: 'Sekretariat', mayor: 'Borgmester' },
    reminded: 'efter fristen',
    done: 'Gjort',
    said: 'Regnskabet ligger hos revisoren.',
    reopened: 'Revisoren har sendt regnskabet tilbage.',
    missing: 'Skriv, hvad der er sket.',
    party: 'Vælg en ansvarlig part eller person.',
    mine: 'Hvad venter på dig',
    reason: 'Skriv hvorfor.',
  },
  {
    language: 'en',
    proposal: 'Sekretariatet sender anmodningen',
    roles: { secretariat: 'Secretariat', mayor: 'Mayor' },
    reminded: 'when it was overdue',
    done: 'Done',
    said: 'Anmodningen er skrevet og venter på underskrift.',
    reopened: 'Underskriften mangler stadig.',
    missing: 'Write what happened.',
    party: 'Choose a responsible party or person.',
    mine: 'What is waiting for you',
    reason: 'Write why.',
  },
] as const

describe.each(languages)('journey 8, did it happen? ($language)', (words) => {
  it('reminds, hears what happened, brings what is overdue onto the next agenda and tells everyone', { timeout: 180_000 }, async () => {
    const page = await open(`/sprog/${words.language}?tilbage=/`)
    const main = page.locator('main')

    // The secretariat confirms the proposal by keyboard alone, once it says whose it is.
    await signInAs(page, words.roles.secretariat)
    await page.goto('/opfoelgning?status=proposed&udvalg=politisk-sundhedsklynge-midt')
    await expectGood(page)
    await main.getByRole('link', { name: words.proposal }).click()
    const followUp = page.url()
    await page.locator('main a[href*="/opfoelgning/forslag/"]').press('Enter')
    await expectGood(page)
    await main.locator('#part').selectOption('')
    await main.locator('#frist').press('Enter')
    await main.locator('.error-summary').getByText(words.party).waitFor()
    await expectAccessible(page)
    await main.locator('#part').focus()
    await page.keyboard.type('Gladsaxe')
    await main.locator('#person').focus()
    await page.keyboard.type('Borgmesteren i Gladsaxe')
    await main.locator('#fokus').selectOption({ index: 1 })
    await main.locator('#frist').press('Enter')
    await page.waitForURL(/\/opfoelgning\/forslag\/[^/]+(#forslag)?$/)

    // The reminder goes out by itself.
    await expect
      .poll(
        async () => {
          await page.goto(followUp)
          return (await main.innerText()).includes(words.reminded)
        },
        { timeout: 60_000, interval: 2000 },
      )
      .toBe(true)

    // Gladsaxe reports: done, and then that it was not.
    await signInAs(page, words.roles.mayor)
    await page.goto('/opfoelgning?mine=ja')
    await main.getByRole('heading', { name: words.mine, level: 1 }).waitFor()
    await expectGood(page)
    await main.getByRole('link', { name: words.proposal }).click()
    await expectGood(page)
    await main.locator('form[action$="/svar"] button').click()
    await main.locator('.error-summary').getByText(words.missing).waitFor()
    await main.locator('#svar').fill(words.said)
    await main.locator('input[value="done"]').check()
    await main.locator('form[action$="/svar"] button').press('Enter')
    await main.getByText(words.said).waitFor()
    await main.locator('input[value="open"]').check()
    await main.locator('textarea').last().fill(words.reopened)
    await main.locator('form[action$="/svar"] button').press('Enter')
    await main.getByText(words.reopened).waitFor()

    // The overdue one is on the next agenda by itself, with what was said of it.
    await signInAs(page, words.roles.secretariat)
    await page.goto('/')
    const next = await main
      .locator('section[aria-labelledby=kommende] a', { hasText: 'Politisk Sundhedsklynge Midt' })
      .first()
      .getAttribute('href')
    await page.goto(`${next}/opfoelgning`)
    const entry = main.locator('section[aria-labelledby=dagsorden] li', { hasText: words.proposal })
    await entry.getByText(words.reopened).waitFor()
    await expectGood(page)
    // Nobody keeps it off the agenda without saying why.
    await entry.locator('summary').press('Enter')
    await entry.locator('form button').press('Enter')
    await main.locator('.error-summary').getByText(words.reason).waitFor()

    // The mayor, and everyone, sees by focus area what was decided and what came of it, also without JavaScript.
    const visitor = await open(`/sprog/${words.language}?tilbage=/skete-det`, { javaScriptEnabled: false })
    await visitor.locator('nav.tabs a').nth(1).click()
    const told = visitor.locator('main li', { hasText: words.proposal })
    await told.getByText(words.reopened).waitFor()
    expect(await visitor.locator('main').innerText()).not.toContain('Borgmesteren i Gladsaxe:')
    await page.goto(new URL(visitor.url()).pathname + new URL(visitor.url()).search)
    await expectGood(page)
  })
})
