// What is done in the demo before a guide's picture is taken, as a person would.
/** Presses what is called so, and waits for the page that comes. */
async function press(page, name) {
  await Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).first().click()])
}

/** By the names that guide-pictures.mjs calls them by. */
export const deeds = {
  unfoldFirst: (page) => page.locator('main summary').nth(1).click(),
  async writeItem(page) {
    await page.locator('#title').fill('Fælles indkøb af skærmløsninger til tidlig udskrivelse')
    await page.locator('input[name="type"]').first().check()
  },
  async mapSubjects(page) {
    await page.locator('main form select').first().selectOption({ index: 1 })
    await page.locator('main form textarea').first().fill('udskrivelse\njul\nborgerne')
    await press(page, 'Gem')
  },
  toInvolvedItems: (page) => follow(page, /Politisk Sundhedsklynge Midt\D*21\. december 2026/),
  toFirst: (page) => follow(page, 'Kompressionsmateriale efter udskrivelse'),
  async writeCase(page) {
    await press(page, 'Bekræft de valgte')
    await follow(page, /^Sag til udvalget.*punkt 5$/)
    await press(page, 'Lav sagen')
  },
  async writeNote(page) {
    await page.locator('main select').first().selectOption({ index: 1 })
    await page.locator('main input[type="date"]').first().fill('2026-12-16')
    await page.locator('main input[type="date"]').nth(1).fill('2026-09-01')
    await press(page, 'Skriv udkast')
  },
  putOn: (page) => press(page, /^Sæt på/),
  approve: (page) => press(page, 'Godkend dagsordenen'),
  sendOut: (page) => press(page, /^Send (ændringerne|dagsordenen) ud/),
  allPresent: (page) => press(page, 'Sæt resten til stede'),
  async begin(page) {
    await page.locator('#reason').fill('Mødet er flyttet frem.')
    await press(page, 'Begynd mødet')
  },
  async conclude(page) {
    for (let at = 0; at < 4; at++) await concludeOne(page)
    await page.locator('.phrases button', { hasText: 'tiltrådte indstillingen med' }).first().click()
    await page.waitForTimeout(1500)
  },
  async concludeRest(page, meeting) {
    while ((await page.locator('button[name="wish"][value="go-on"]').count()) > 0) await concludeOne(page)
    await page.goto(`${meeting}/afholdelse/afslut`)
    await press(page, 'Afslut mødet')
    await page.goto(`${meeting}/referat`)
    await press(page, 'Send til kommentering')
  },
  async comment(page) {
    await page.locator('#body').fill('Skriv, at telefonen er åben døgnet rundt.')
    await press(page, 'Send kommentaren')
  },
}

async function follow(page, name) {
  await page.locator('main').getByRole('link', { name }).first().click()
  await page.waitForLoadState()
}

async function concludeOne(page) {
  const empty =
    (
      await page
        .locator('#conclusion')
        .first()
        .innerText()
        .catch(() => '')
    ).trim() === ''
  if (empty) await page.locator('.phrases button').first().click()
  await page.waitForTimeout(800)
  await Promise.all([page.waitForEvent('load'), page.locator('button[name="wish"][value="go-on"]').first().click()])
}
