import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'
import { chooseOf, goBy, pressOn, signInAs, tabTo, typeInto } from '../support/keyboard.ts'

const { open } = browser()

const languages = [
  {
    language: 'da',
    consultant: 'Kommunal konsulent',
    secretary: 'Sekretariat',
    saved: 'Gemt',
    cut: 'Ingen forbindelse',
    restore: 'Gendan udgave 1',
  },
  {
    language: 'en',
    consultant: 'Municipal consultant',
    secretary: 'Secretariat',
    saved: 'Saved',
    cut: 'No connection',
    restore: 'Restore version 1',
  },
] as const

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style><script>window.stolen = 1</script></head><body>
<h1 style="mso-style-name:x">Formål<o:p></o:p></h1><p class=MsoNormal>Fald skal <b>forebygges</b>,<br>også hjemme.</p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>Kommunerne</p>
<p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>og hospitalet</p>
<table><tr><td><p>Furesø</p></td><td colspan=2><p>5 kr.</p></td></tr><tr><td>Allerød</td><td>6</td><td>7</td></tr></table>
<p><img alt="Kort over klyngen" src="data:image/png;base64,iVBORw0KGgo=" onerror="window.stolen = 2"><a href="javascript:alert(1)">kode</a> <a href="https://eksempel.dk/">vejledning</a></p></body></html>`

describe.each(languages)('journey 6, two who write in one text ($language)', ({ language, ...t }) => {
  it(
    'both see each other, and neither loses a word: by keyboard, without a connection, and through a reload',
    { timeout: 180_000 },
    async () => {
      const first = await signedIn(t.consultant)
      await first.goto('/punkter/nyt?udvalg=politisk-sundhedsklynge-midt')
      await typeInto(first, first.locator('#title'), `Fald hos ældre (${language})`)
      await chooseOf(first, first.locator('input[name=type]'), first.locator('input[name=type][value=information]'))
      for (const sector of await first.locator('main input[type=checkbox]').all()) await pressOn(first, sector, 'Space')
      await goBy(first, first.locator('button[name="then"][value="send"]'))
      const item = `${new URL(first.url()).pathname.replace('/rediger', '')}/rediger`
      const second = await signedIn(t.secretary)
      await Promise.all([first.goto(item), second.goto(item)])
      const [mine, theirs] = [wordsOn(first), wordsOn(second)]
      await Promise.all([mine.waitFor(), theirs.waitFor()])
      await expectAccessible(first)

      await tabTo(first, mine)
      await first.keyboard.type('Alle kommuner har et tilbud.')
      await tabTo(second, theirs)
      await expect.poll(() => said(theirs)).toContain('et tilbud.')
      // Each stands in the text of the other.
      await expect.poll(() => first.locator('.text-editor-others li').count()).toBe(1)
      await expect.poll(() => second.locator('.other-cursor').count()).toBe(1)

      // Both type at once.
      await second.keyboard.press('Control+End')
      await Promise.all([
        first.keyboard.type(' Det bruges ikke af alle.', { delay: 15 }),
        second.keyboard.type(' Hvorfor ikke det?', { delay: 15 }),
      ])
      for (const words of [mine, theirs])
        await expect
          .poll(async () => lettersOf(await said(words)))
          .toBe(lettersOf('Alle kommuner har et tilbud. Det bruges ikke af alle. Hvorfor ikke det?'))
      expect(await said(mine)).toBe(await said(theirs))

      // One is cut off and writes on; the other makes a heading of it, and a list.
      await first.context().setOffline(true)
      await first.keyboard.press('Control+Home')
      await first.keyboard.type('Uden net: ')
      await expect.poll(() => stateOn(first)).toContain(t.cut)
      // No faster than hands are: for a moment after a change the editor takes no word from the browser of where the cursor is.
      for (const key of ['Control+Home', 'Control+Alt+1', 'Control+End', 'Enter']) {
        await second.keyboard.press(key)
        await second.waitForTimeout(100)
      }
      await second.keyboard.type('- et punkt')
      await expect.poll(() => stateOn(second)).toBe(t.saved)
      await first.context().setOffline(false)
      await expect.poll(() => stateOn(first), { timeout: 20_000 }).toBe(t.saved)
      for (const words of [mine, theirs]) {
        await expect.poll(() => said(words.locator('h3')), { timeout: 10_000 }).toContain('Uden net: Alle')
        await expect.poll(() => said(words.locator('li'))).toBe('et punkt')
      }

      // Cut off, and the page is closed before the connection is back.
      await first.context().setOffline(true)
      await first.keyboard.type('Skrevet før lukning. ')
      await first.context().setOffline(false)
      await first.goto('about:blank')
      await first.goto(item)
      for (const words of [mine, theirs]) await expect.poll(() => said(words), { timeout: 15_000 }).toContain('Skrevet før lukning.')

      // What is pasted from Word keeps its shape; scripts do not come along, and of pictures what they show.
      await tabTo(second, theirs)
      await second.keyboard.press('Control+End')
      await second.keyboard.press('Enter')
      await second.keyboard.press('Enter')
      await paste(theirs, fromWord)
      for (const words of [theirs, mine]) {
        await expect.poll(() => words.locator('table tr').count()).toBe(2)
        expect(await said(words.locator('h3').last())).toBe('Formål')
        expect(await said(words.locator('strong'))).toBe('forebygges')
        expect(await said(words.locator('ol.point'))).toBe('Kommunerne')
        expect(await said(words.locator('ul.depth-1'))).toBe('og hospitalet')
        expect(await words.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
          'https://eksempel.dk/',
        ])
        expect(await words.locator('img:not(.ProseMirror-separator)').count()).toBe(0)
        expect(await said(words)).toContain('Kort over klyngen')
      }
      expect(await second.evaluate(() => (globalThis as { stolen?: number }).stolen)).toBeUndefined()
      await expect.poll(() => second.locator('.text-editor [role=status]').first().innerText()).toMatch(/(?:Billeder|Images).*: 1\./)

      // Tab leaves the field; on the way are its buttons, as one stop.
      await second.keyboard.press('Alt+F10')
      expect(await second.evaluate(() => document.activeElement?.closest('[role=toolbar]') !== null)).toBe(true)
      await second.keyboard.press('Escape')
      await second.keyboard.press('Tab')
      expect(await second.evaluate(() => document.activeElement?.closest('[role=textbox]'))).toBeNull()

      // Both begin in an empty text at the same moment, and go on in it.
      const begun = [first, second].map((page) => page.locator('[role=textbox]').nth(1))
      await Promise.all([tabTo(first, begun[0]!), tabTo(second, begun[1]!)])
      await Promise.all([
        first.keyboard.type('Den ene begynder. ', { delay: 10 }),
        second.keyboard.type('Den anden ligeså. ', { delay: 10 }),
      ])
      await expect.poll(() => said(begun[0]!)).toContain('Den anden ligeså.')
      await Promise.all([first.keyboard.type('Begge ', { delay: 10 }), second.keyboard.type('skriver på.', { delay: 10 })])
      for (const words of begun)
        await expect.poll(async () => lettersOf(await said(words))).toBe(lettersOf('Den ene begynder. Den anden ligeså. Begge skriver på.'))

      // Its stages: compared and restored.
      const address = await second.locator('.text-editor-versions a').first().getAttribute('href')
      await second.goto('about:blank')
      await second.goto(address!)
      await expectAccessible(second)
      await second.setViewportSize(phone)
      await expectNoSidewaysScroll(second)
      expect(await second.locator('.text-comparison ins').count()).toBeGreaterThan(0)
      await goBy(second, second.getByRole('button', { name: t.restore, exact: true }))
      await second.locator('.alert-success').waitFor()
      await expect.poll(() => said(mine)).toBe('')
    },
  )

  it('works as a plain field, too: two forms that began alike are joined', async () => {
    const scripted = await signedIn(t.consultant)
    const state = await scripted.context().storageState()
    const plain = async () => open('/', { javaScriptEnabled: false, storageState: state })
    const [one, two] = [await plain(), await plain()]
    await one.goto('/punkter/nyt?udvalg=politisk-sundhedsklynge-midt')
    await typeInto(one, one.locator('#title'), `Uden scripts (${language})`)
    await goBy(one, one.locator('main form button').nth(0))
    const field = 'textarea[name^=section]'
    await typeInto(one, one.locator(field).first(), '## Baggrund\n\nFristen er 1. maj.\n\nAndet afsnit.')
    await goBy(one, one.locator('main form button').nth(0))
    const item = `${new URL(one.url()).pathname.replace('/rediger', '')}/rediger`
    await Promise.all([one.goto(item), two.goto(item)])
    await typeInto(one, one.locator(field).first(), '## Baggrund\n\nFristen er 8. maj.\n\nAndet afsnit.')
    await typeInto(two, two.locator(field).first(), '## Baggrund\n\nFristen er 1. maj.\n\nAndet afsnit, rettet.')
    for (const page of [one, two]) {
      await goBy(page, page.locator('main form button').nth(0))
    }
    await one.goto(item)
    expect(await one.locator(field).first().inputValue()).toBe('## Baggrund\n\nFristen er 8. maj.\n\nAndet afsnit, rettet.')
  })

  async function signedIn(role: string): Promise<Page> {
    const page = await open(`/sprog/${language}?tilbage=/udvalg`)
    await signInAs(page, role)
    return page
  }
})

/** Without the flags of others who stand in it. */
const said = (words: Locator): Promise<string> =>
  words.evaluate((element) => {
    const copy = element.cloneNode(true) as HTMLElement
    for (const cursor of copy.querySelectorAll('.other-cursor')) cursor.remove()
    return copy.textContent ?? ''
  })
const wordsOn = (page: Page): Locator => page.locator('[role=textbox]').first()
const stateOn = (page: Page): Promise<string> => page.locator('.text-editor-state').first().innerText()
const lettersOf = (words: string): string => words.replaceAll(/\s/g, '').split('').toSorted().join('')

async function paste(words: Locator, html: string): Promise<void> {
  await words.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', pasted)
    clipboardData.setData('text/plain', 'uden form')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)
}
