// What stands in the guides' pictures, in the order in which it happens; MEETING is the demo's meeting of 21 December 2026.
const [secretariat, consultant, mayor, regional] = ['secretariat', 'consultant', 'mayor', 'regional-chair']
const committee = '/udvalg/politisk-sundhedsklynge-midt'
const phone = { width: 390, height: 860 }

/** Each as somebody, on a page: what is done there, and then the picture. */
export const pictures = [
  { as: 'public', path: '/', file: '../front-page', height: 900, from: 'body' },
  { as: secretariat, path: '/aar', file: 'aarsplan', height: 620 },
  { as: secretariat, path: '/aar/planlaeg', do: 'unfoldFirst', file: 'planlaeg', height: 760 },
  {
    as: consultant,
    path: `/punkter/nyt${committee.replace('/udvalg/', '?udvalg=')}`,
    do: 'writeItem',
    file: 'foreslaa-punkt',
    height: 900,
  },
  { as: consultant, path: '/organisationer/furesoe/inddragelse', do: 'mapSubjects' },
  { as: consultant, path: '/organisationer/furesoe/inddragelse', file: 'inddragelse', height: 640 },
  { as: consultant, do: 'toInvolvedItems', file: 'inddragelse-punkter', height: 520, from: 'main h2:has-text("5. ")' },
  { as: consultant, do: 'writeCase', file: 'sag-til-udvalget', height: 860 },
  { as: consultant, path: '/notater/nyt', do: 'writeNote', file: 'statusnotat', height: 900 },
  { as: consultant, path: '/organisationer/furesoe/opfoelgning', file: 'hvad-venter', height: 640 },
  { as: consultant, path: '/sager/faerre-genindlaeggelser-blandt-aeldre-medicinske-patienter', file: 'sag', height: 820 },
  { as: consultant, path: '/snitflader', do: 'toFirst', file: 'snitflade', height: 760 },
  { as: secretariat, path: `${committee}/punkter`, file: 'indbakke', height: 620 },
  { as: secretariat, path: 'MEETING/dagsorden', file: 'dagsorden', height: 960 },
  { as: secretariat, path: 'MEETING/dagsorden', do: 'putOn' },
  { as: mayor, path: 'MEETING/dagsorden#formaend', file: 'godkend-dagsorden', height: 560, from: 'h2:text("Formændenes godkendelse")' },
  { as: mayor, do: 'approve' },
  { as: regional, path: 'MEETING/dagsorden', do: 'approve' },
  { as: secretariat, path: 'MEETING/dagsorden', do: 'sendOut' },
  { as: secretariat, path: 'MEETING/versioner/2', file: 'version-2', height: 420 },
  { as: secretariat, path: 'MEETING/pakke', file: 'papirer', height: 560 },
  { as: mayor, path: 'MEETING/overblik', file: 'moedet-paa-en-side', ...phone },
  { as: mayor, path: 'MEETING/afbud', file: 'afbud', ...phone, height: 620 },
  { as: secretariat, path: 'MEETING/afholdelse/fremmoede', do: 'allPresent' },
  { as: secretariat, path: 'MEETING/afholdelse', do: 'begin' },
  { as: secretariat, do: 'conclude', file: 'afholdelse', height: 760, from: 'main h2' },
  { as: mayor, path: 'MEETING/direkte', file: 'foelg-moedet', ...phone },
  { as: secretariat, do: 'concludeRest', path: 'MEETING/afholdelse' },
  { as: mayor, path: 'MEETING/referat', do: 'comment' },
  { as: secretariat, path: 'MEETING/referat', file: 'referat', height: 720 },
  { as: secretariat, path: '/opfoelgning', file: 'opfoelgning', height: 760 },
  { as: 'public', path: '/skete-det', file: 'skete-det', height: 640 },
]

/** Presses what is called so, and waits for the page that comes. */
async function press(page, name) {
  await Promise.all([page.waitForEvent('load'), page.locator('main').getByRole('button', { name }).first().click()])
}

/** What is done before a picture, as a person would. */
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
  toInvolvedItems: (page) => follow(page, 'Politisk Sundhedsklynge Midt 21. december 2026'),
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
  putOn: (page) => press(page, /^Sæt »/),
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
