import { execFile } from 'node:child_process'
import path from 'node:path'
import { promisify } from 'node:util'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { projectFolder } from '../../tools/places.mjs'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'
import { clientId, type OidcIssuer, startOidcIssuer } from '../support/oidc-issuer.ts'
import { providersFile } from '../support/providers-file.ts'
import { samlIssuer } from '../support/saml-issuer.ts'
import { type SamlPage, startSamlPage } from '../support/saml-page.ts'
import { freePort } from '../support/web-server.ts'

let issuer: OidcIssuer
let regionen: SamlPage
const visit = browser(async () => {
  const port = await freePort()
  issuer = await startOidcIssuer([`http://127.0.0.1:${port}/log-ind/kommunen/svar`])
  const provider = {
    kind: 'oidc',
    id: 'kommunen',
    name: { da: 'Kommunens login', en: "The municipality's login" },
    issuer: issuer.issuer,
    clientId,
    clientSecret: { environment: 'KOMMUNENS_HEMMELIGHED' },
  }
  regionen = await startSamlPage('hospitalsdirektion')
  const saml = {
    kind: 'saml',
    id: 'regionen',
    name: { da: 'Regionens login', en: "The region's login" },
    issuer: samlIssuer,
    entryPoint: regionen.entryPoint,
    certificates: [{ file: 'regionen.pem' }],
  }
  const secrets = { KOMMUNENS_HEMMELIGHED: issuer.clientSecret }
  return { PORT: String(port), ...providersFile(secrets, [provider, saml], { 'regionen.pem': regionen.publicKey }) }
})
const { open } = visit
afterAll(async () => {
  await issuer.stop()
  await regionen.stop()
})

const languages = [
  {
    language: 'da',
    operator: 'Driftsansvarlig',
    office: 'Borgmesteren i Ballerup',
    waysIn: 'Login og invitation',
    make: 'Lav et link',
    link: 'Link til invitationen',
    invitation: 'Invitation til Samspil',
    at: 'Log ind med Kommunens login',
    signIn: 'Log ind',
    signOut: 'Log ud',
    used: 'Linket kan ikke bruges',
    notInvited: 'ingen her har inviteret dig',
  },
  {
    language: 'en',
    operator: 'Operator',
    office: 'Borgmesteren i Furesø',
    waysIn: 'Sign-in and invitation',
    make: 'Make a link',
    link: 'Link to the invitation',
    invitation: 'Invitation to Samspil',
    at: "Sign in with The municipality's login",
    signIn: 'Sign in',
    signOut: 'Sign out',
    used: 'The link cannot be used',
    notInvited: 'nobody here has invited you',
  },
] as const

async function invitationFor(office: string): Promise<string> {
  const page = await open('/udvalg/politisk-sundhedsklynge-midt')
  await page.locator('details.account summary').click()
  await page.getByRole('button', { name: 'Driftsansvarlig', exact: true }).click()
  await page.getByRole('main').getByRole('link', { name: office }).first().click()
  await page.getByRole('main').getByRole('link', { name: 'Login og invitation', exact: true }).click()
  await page.getByRole('button', { name: 'Lav et link' }).click()
  return page.getByLabel('Link til invitationen').inputValue()
}

describe.each(languages)('journey 1, sign-in at an identity provider ($language)', (t) => {
  const openHere = async (path: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await open(`/sprog/${t.language}`, options)
    await page.goto(path)
    return page
  }
  const menu = (page: Page) => page.locator('details.account')
  const account = `${t.office.toLowerCase().replaceAll(/[^a-z]/g, '')}-${t.language}`
  let link: string

  async function atProvider(page: Page): Promise<void> {
    await page.getByRole('heading', { name: 'Kommunens login' }).waitFor()
    await page.getByLabel('Konto').fill(account)
    await page.getByRole('button', { name: 'Log ind' }).click()
  }

  it('the operator makes an invitation for a person', async () => {
    const page = await openHere('/')
    await menu(page).locator('summary').click()
    await menu(page).getByRole('button', { name: t.operator, exact: true }).click()
    await page.goto('/udvalg/politisk-sundhedsklynge-midt')
    await page.getByRole('main').getByRole('link', { name: t.office }).first().click()
    await page.getByRole('main').getByRole('link', { name: t.waysIn, exact: true }).click()
    await expectAccessible(page)
    await page.getByRole('button', { name: t.make }).click()
    link = await page.getByLabel(t.link).inputValue()
    expect(link).toContain(`${visit.demo.address}/invitation/`)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })

  it('the person opens it, signs in at the provider and is known; out again, and in again without it', async () => {
    const page = await openHere(link)
    await page.getByRole('heading', { level: 1, name: t.invitation }).waitFor()
    expect(await page.getByRole('main').innerText()).toContain(t.office)
    await expectAccessible(page)
    await page.getByRole('link', { name: t.at }).click()
    await atProvider(page)
    await page.waitForURL(`${visit.demo.address}/min-side`)
    expect(await menu(page).locator('summary').innerText()).toContain(t.office)

    await menu(page).locator('summary').click()
    await expectAccessible(page)
    await menu(page).getByRole('button', { name: t.signOut, exact: true }).click()
    await expect.poll(() => menu(page).locator('summary').innerText()).not.toContain(t.office)

    await page.goto('/udvalg')
    await menu(page).locator('summary').click()
    await menu(page).getByRole('link', { name: t.signIn, exact: true }).click()
    await page.getByRole('heading', { level: 1, name: t.signIn }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: t.at }).click()
    await page.waitForURL(`${visit.demo.address}/udvalg`)
    expect(await menu(page).locator('summary').innerText()).toContain(t.office)
  })

  it('whoever uses the link after that is told so', async () => {
    const page = await openHere(link)
    await page.getByText(t.used).waitFor()
    await expectAccessible(page)
  })

  it('an account that nobody has invited is told so, without JavaScript too', async () => {
    const page = await openHere('/log-ind', { javaScriptEnabled: false })
    await page.getByRole('link', { name: t.at }).click()
    await page.getByLabel('Konto').fill(`fremmed-${t.language}`)
    await page.getByRole('button', { name: 'Log ind' }).click()
    expect(await page.getByRole('main').innerText()).toContain(t.notInvited)
  })

  it('the page to sign in on fits a phone, and is reached by keyboard', async () => {
    const page = await openHere('/log-ind?fejl=provider-down&udbyder=kommunen', { viewport: phone })
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.locator('#main-content').focus()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBeTruthy()
  })
})

describe('journey 1, the first operator', () => {
  it('is made on the machine, and goes in with the link alone to make a passkey', async () => {
    const program = path.join(projectFolder, 'dist', 'command-line.js')
    const env = { ...process.env, SAMSPIL_VAR: visit.demo.varFolder, SAMSPIL_ADDRESS: visit.demo.address, DATABASE_URL: '', NODE_ENV: '' }
    const { stdout } = await promisify(execFile)(process.execPath, [program, 'operator', '--name', 'Driftsansvarlig i klyngen'], { env })
    const link = /http\S+/.exec(stdout)?.[0] ?? ''
    const page = await open(link)
    await page.getByRole('button', { name: 'Gå ind med linket' }).click()
    await page.waitForURL(`${visit.demo.address}/min-side/noegler`)
    expect(await page.locator('details.account summary').innerText()).toContain('Driftsansvarlig i klyngen')
    await expectAccessible(page)
    // An operator keeps the record, so the way to it is there.
    expect(await page.getByRole('navigation').getByRole('link', { name: 'Import' }).count()).toBe(1)
  })
})

describe('journey 1, sign-in at a SAML provider on another site', () => {
  it('comes back with its form, without a cookie of ours, and the browser is known all the same', async () => {
    const link = await invitationFor('Borgmesteren i Herlev')
    const page = await open(link)
    await page.getByRole('link', { name: 'Log ind med Regionens login' }).click()
    await page.getByRole('button', { name: 'Fortsæt' }).click()
    await page.waitForURL(`${visit.demo.address}/min-side`)
    expect(await page.locator('details.account summary').innerText()).toContain('Borgmesteren i Herlev')
    await expectAccessible(page)
  })
})
