import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'

const visit = browser()
const { open } = visit

/** Keys belong to a host name, which a number is not. */
const at = (path: string): string => visit.demo.address.replace('127.0.0.1', 'localhost') + path

const languages = [
  {
    language: 'da',
    role: 'Borgmester',
    add: 'Tilføj en adgangsnøgle',
    create: 'Lav nøglen',
    signIn: 'Log ind med en adgangsnøgle',
    ownPage: 'Min side',
    sessions: 'Her er du logget ind',
    method: 'Adgangsnøgle',
    change: /^Omdøb eller fjern/,
    save: 'Gem navnet',
    remove: 'Fjern nøglen',
    noKeys: 'Du har ingen adgangsnøgler',
    unknown: 'Nøglen er ikke kendt i Samspil',
    failed: 'Det lykkedes ikke',
    unsupported: 'Denne browser kan ikke bruge adgangsnøgler',
    noScript: 'Adgangsnøgler kræver JavaScript',
  },
  {
    language: 'en',
    role: 'Mayor',
    add: 'Add a passkey',
    create: 'Make the key',
    signIn: 'Sign in with a passkey',
    ownPage: 'My page',
    sessions: 'Where you are signed in',
    method: 'Passkey',
    change: /^Rename or remove/,
    save: 'Save the name',
    remove: 'Remove the key',
    noKeys: 'You have no passkeys',
    unknown: 'The key is not known in Samspil',
    failed: 'It did not work',
    unsupported: 'This browser cannot use passkeys',
    noScript: 'Passkeys need JavaScript',
  },
] as const

/** A device of its own, which its owner unlocks whenever asked. */
async function withDevice(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('WebAuthn.enable')
  await devTools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
}

async function takeRole(page: Page, name: string): Promise<void> {
  const menu = page.locator('details.account')
  await menu.locator('summary').click()
  await menu.getByRole('button', { name, exact: true }).click()
  await expect.poll(() => menu.locator('summary').innerText()).toContain(name)
}

async function leave(page: Page): Promise<void> {
  await page.locator('details.account summary').click()
  await page.locator('details.account button[value=""]').click()
  await page.waitForLoadState()
}

async function openIn(language: string, path: string, options?: Parameters<typeof open>[1]): Promise<Page> {
  const page = await open(at(path), options)
  if (language === 'en') await page.getByRole('link', { name: 'English' }).click()
  return page
}

describe.each(languages)('journey 1, a passkey ($language)', (t) => {
  it('is made on one’s own page, signs in, gets another name, and lets nobody in when it is gone', async () => {
    const page = await openIn(t.language, '/')
    await withDevice(page)
    await takeRole(page, t.role)
    await page.goto(at('/min-side/noegler'))
    await page.getByRole('link', { name: t.add }).click()
    await expectAccessible(page)
    await page.locator('#navn').fill('Telefon')
    await page.getByRole('button', { name: t.create }).click()
    await page.getByRole('heading', { name: 'Telefon' }).waitFor()

    await leave(page)
    await page.goto(at('/log-ind?tilbage=/min-side'))
    await expectAccessible(page)
    await page.getByRole('link', { name: t.signIn }).click()
    await page.waitForURL(at('/min-side'))
    expect(await page.locator('details.account summary').innerText()).toContain(t.role)
    const sessions = page.locator('section', { has: page.getByRole('heading', { name: t.sessions }) })
    await sessions.getByRole('row', { name: t.method }).first().waitFor()
    await expectAccessible(page)

    await page.goto(at('/min-side/noegler'))
    await page.getByText(t.change).click()
    await page.locator('#navn-0').fill('Min telefon')
    await page.getByRole('button', { name: t.save }).click()
    await page.getByRole('heading', { name: 'Min telefon' }).waitFor()
    await page.getByText(t.change).click()
    await page.getByRole('button', { name: t.remove }).click()
    // What was begun with a key ends with it.
    await page.goto(at('/log-ind'))
    await page.getByRole('link', { name: t.signIn }).click()
    await page.getByText(t.unknown).waitFor()
    await expectAccessible(page)
  })

  it('that is not there, cannot be used or needs a script says so', async () => {
    const empty = await openIn(t.language, '/')
    await withDevice(empty)
    await empty.goto(at('/log-ind/noegle'))
    await empty.getByText(t.failed).waitFor()
    await expectAccessible(empty)

    const old = await openIn(t.language, '/')
    await old.addInitScript('delete globalThis.PublicKeyCredential')
    await old.goto(at('/log-ind/noegle'))
    await old.getByText(t.unsupported).waitFor()

    const bare = await openIn(t.language, '/', { javaScriptEnabled: false })
    await bare.goto(at('/log-ind/noegle'))
    await bare.getByText(t.noScript).waitFor()
  })

  it('fits a phone', async () => {
    const page = await openIn(t.language, '/', { viewport: phone })
    await takeRole(page, t.role)
    for (const path of ['/min-side', '/min-side/noegler', '/min-side/noegler/ny', '/log-ind', '/min-side/data']) {
      await page.goto(at(path))
      await expectNoSidewaysScroll(page)
    }
    await expectAccessible(page)
  })
})

describe('own sessions', () => {
  it('are ended one by one and all at once', async () => {
    const here = await openIn('da', '/')
    await takeRole(here, 'Praktiserende læge')
    const elsewhere = await openIn('da', '/')
    await takeRole(elsewhere, 'Praktiserende læge')
    await here.goto(at('/min-side'))
    const rows = here.locator('#sessioner').locator('..').locator('..').getByRole('row')
    const before = await rows.count()
    await rows.filter({ hasNotText: 'Denne' }).getByRole('button', { name: 'Log ud' }).first().click()
    await here.waitForLoadState()
    expect(await rows.count()).toBe(before - 1)
    await here.getByRole('button', { name: 'Log ud alle steder' }).click()
    await here.waitForURL(at('/'))
    for (const page of [here, elsewhere]) {
      await page.goto(at('/min-side'))
      await page.getByRole('heading', { name: 'Det har du ikke adgang til' }).waitFor()
    }
  })
})
