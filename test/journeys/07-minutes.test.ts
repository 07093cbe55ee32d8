import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { danishDay, daysAfter } from '../../src/kernel/dates.ts'
import { formatDay } from '../../src/ui/dates.ts'
import { coreProperties, docx, paragraph, run } from '../leaks/office-files.ts'
import { browser, expectAccessible, expectNoSidewaysScroll, phone } from '../support/browser.ts'
import { goBy, pressOn, typeInto } from '../support/keyboard.ts'

const { open } = browser()
const political = 'politisk-sundhedsklynge-midt'
const committee = 'Politisk Sundhedsklynge Midt'
const tablet = { width: 768, height: 1024 }

/** Clean as it looks, with a number in the title that nobody reads. */
const leaky = {
  name: 'tal.docx',
  mimeType: 'application/octet-stream',
  buffer: docx(paragraph(run('Tal for indsatsen')), { 'docProps/core.xml': coreProperties('dc:title', 'Sag 010190-1234') }),
}
const closed = { name: 'priser.txt', mimeType: 'text/plain', buffer: Buffer.from('Priser i udkast') }

const languages = [
  {
    language: 'da',
    /** From today on, so that no meeting of the demo or of another journey stands there. */
    day: 15,
    title: 'Fælles indgang for genindlagte (referat)',
    secretariat: 'Sekretariat',
    chairs: ['Borgmester', 'Regionsrådsformand'],
    member: 'Praktiserende læge',
    addOpen: 'Tilføj som åbne',
    addClosed: 'Tilføj som lukkede',
    propose: 'Gør klar til dagsorden',
    begin: 'Begynd dagsordenen',
    put: /^Sæt »Fælles indgang/,
    approveAgenda: 'Godkend dagsordenen',
    dispatch: 'Send dagsordenen ud',
    start: 'Begynd mødet',
    allPresent: 'Sæt resten til stede',
    end: 'Afslut mødet',
    states: ['Udkast', 'Til kommentering', 'Til godkendelse', 'Godkendt'],
    forComment: 'Send til kommentering',
    send: 'Send kommentaren',
    decline: 'Svar: ikke fulgt',
    missing: 'Udfyld feltet.',
    forApproval: 'Send til godkendelse',
    tooShort: 'Fristen er for kort',
    approve: 'Godkend referatet',
    correct: /^Ret punkt/,
    saveCorrection: 'Gem rettelsen',
    corrected: 'Rettelser efter godkendelsen',
    found: ['i filens egenskaber, tal.docx', 'mangler en beskrivelse'],
    withheld: 'Ét lukket bilag bliver hos udvalget.',
    publish: 'Offentliggør mødet',
    ask: 'Bed en anden om at frigive',
    release: 'Frigiv mødet',
    withdraw: 'Træk tilbage',
    taken: 'Mødet er trukket tilbage',
  },
  {
    language: 'en',
    day: 16,
    title: 'Fælles indgang for genindlagte (minutes)',
    secretariat: 'Secretariat',
    chairs: ['Mayor', 'Regional council chair'],
    member: 'General practitioner',
    addOpen: 'Add as open',
    addClosed: 'Add as closed',
    propose: 'Make ready for an agenda',
    begin: 'Start the agenda',
    put: /^Put “Fælles indgang/,
    approveAgenda: 'Approve the agenda',
    dispatch: 'Send the agenda out',
    start: 'Begin the meeting',
    allPresent: 'Set the rest as present',
    end: 'End the meeting',
    states: ['Draft', 'For comment', 'For approval', 'Approved'],
    forComment: 'Send for comment',
    send: 'Send the comment',
    decline: 'Answer: not followed',
    missing: 'Fill in this field.',
    forApproval: 'Send for approval',
    tooShort: 'The deadline is too short',
    approve: 'Approve the minutes',
    correct: /^Correct item/,
    saveCorrection: 'Save the correction',
    corrected: 'Corrections after the approval',
    found: ['in the file’s properties, tal.docx', 'has no description'],
    withheld: 'One closed attachment stays with the committee.',
    publish: 'Publish the meeting',
    ask: 'Ask another person to release',
    release: 'Release the meeting',
    withdraw: 'Withdraw',
    taken: 'The meeting has been withdrawn',
  },
] as const
type Words = (typeof languages)[number]

async function signInAs(page: Page, role: string): Promise<void> {
  await page.goto('/')
  await page.locator('.account summary').click()
  await page.locator('.account').getByRole('button', { name: role, exact: true }).click()
}

/** A meeting on a day of its own. @returns its address */
async function plan(page: Page, { day, language }: Words): Promise<string> {
  const on = daysAfter(danishDay(new Date()), day)
  const chosen = new URLSearchParams({ aar: on.slice(0, 4), antal: '1', [`${Number(on.slice(5, 7))}.${political}`]: 'on' })
  chosen.set(`fra.${political}`, '9.15')
  chosen.set(`til.${political}`, '11.15')
  await page.goto(`/aar/planlaeg?${chosen.toString()}`)
  await page.locator('#day-0').fill(on)
  await page.locator('#day-0').press('Enter')
  await page.waitForURL(/planlagt=1/)
  const link = page.getByRole('link', { name: new RegExp(`: ${committee}, ${formatDay(on, language)}$`) })
  return ((await link.getAttribute('href')) ?? '').replace('/dagsorden', '')
}

/** As journeys 4 and 6 show it by keyboard: an item with its attachments, sent out, held and concluded. */
async function hold(page: Page, t: Words): Promise<string> {
  const main = page.locator('main')
  const press = (name: string | RegExp) => main.getByRole('button', { name }).first().click()
  await signInAs(page, t.secretariat)
  const meeting = await plan(page, t)
  await page.goto(`/punkter/nyt?udvalg=${political}`)
  await main.locator('#title').fill(t.title)
  await main.locator('input[name="type"]').first().check()
  await main.locator('[name="at"]').first().fill('at forslaget vedtages')
  for (const sector of await main.locator('input[name="sectors"]').all()) await sector.check()
  await main.locator('button[name="then"][value="stay"]').click()
  if (page.url().endsWith('/rediger')) await page.goto(page.url().replace('/rediger', ''))
  for (const [file, add] of [
    [leaky, t.addOpen],
    [closed, t.addClosed],
  ] as const) {
    await main.locator('#filer').setInputFiles(file)
    await press(add)
    await main.getByText(file.name.replace(/\..*/, '')).first().waitFor()
  }
  await press(t.propose)
  await page.goto(`${meeting}/dagsorden`)
  await press(t.begin)
  await press(t.put)
  for (const chair of t.chairs) {
    await signInAs(page, chair)
    await page.goto(`${meeting}/dagsorden`)
    await press(t.approveAgenda)
  }
  await signInAs(page, t.secretariat)
  await page.goto(`${meeting}/dagsorden`)
  await press(t.dispatch)
  await page.goto(`${meeting}/afholdelse`)
  await main.locator('#reason').fill('Mødet holdes før tid.')
  await press(t.start)
  await page.goto(`${meeting}/afholdelse/fremmoede`)
  await press(t.allPresent)
  await page.goto(`${meeting}/afholdelse`)
  for (let left = 12; left > 0; left--) {
    const heading = await main.locator('h1, h2, h3').allInnerTexts()
    if (heading.some((words) => words.includes(t.title)))
      await main.locator('textarea[name="conclusion"]').fill('Klyngen vedtog forslaget. ![](/kort.png)\n\nFuresø skriver et notat.')
    await main.locator('button[name="wish"][value="go-on"]').first().click()
    if ((await main.locator('button[name="wish"][value="go-on"]').count()) === 0) break
  }
  await page.goto(`${meeting}/afholdelse/afslut`)
  await press(t.end)
  return meeting
}

describe.each(languages)('journey 7, the minutes ($language)', (t) => {
  it('goes by keyboard from draft to comments, both chairs, a correction, the gate and back', { timeout: 240_000 }, async () => {
    const meeting = await hold(await open(`/sprog/${t.language}?tilbage=/`, { javaScriptEnabled: false }), t)
    const minutes = `${meeting}/referat`
    const page = await open(`/sprog/${t.language}?tilbage=/`)
    const main = page.locator('main')
    const button = (name: string | RegExp) => main.getByRole('button', { name, exact: typeof name === 'string' })
    const at = async (role: string, state: string): Promise<void> => {
      await signInAs(page, role)
      await page.goto(minutes)
      expect(await main.locator('.state').first().innerText()).toBe(state)
      await expectAccessible(page)
    }

    await at(t.secretariat, t.states[0])
    await goBy(page, button(t.forComment))
    await at(t.chairs[0], t.states[1])
    await typeInto(page, main.locator('#quote'), 'et notat')
    await typeInto(page, main.locator('#body'), 'Det blev sagt på et tidligere møde.')
    await goBy(page, button(t.send))

    // Nothing closes itself: a comment is answered, with why where it is not followed.
    await at(t.secretariat, t.states[1])
    await goBy(page, button(t.decline))
    await main.getByText(t.missing).first().waitFor()
    await typeInto(page, main.locator('textarea[name="answer"]'), 'Det er en ny aftale.')
    await goBy(page, button(t.decline))
    await main.locator('#silence-deadline').fill(danishDay(new Date()))
    await goBy(page, button(t.forApproval))
    await main.getByText(t.tooShort).first().waitFor()
    await expectAccessible(page)
    await main.locator('#silence-deadline').fill(daysAfter(danishDay(new Date()), 60))
    await goBy(page, button(t.forApproval))

    for (const chair of t.chairs) {
      await at(chair, t.states[2])
      await goBy(page, button(t.approve))
    }
    await at(t.member, t.states[3])

    // Approved minutes are corrected with a reason, and say so.
    await at(t.secretariat, t.states[3])
    const item = main.locator('article', { hasText: t.title })
    await pressOn(page, item.locator('summary').filter({ hasText: t.correct }))
    await typeInto(page, item.locator('textarea[name="conclusion"]'), 'Klyngen vedtog forslaget. ![](/kort.png) Gladsaxe skriver et notat.')
    await typeInto(page, item.locator('textarea[name="reason"]'), 'Det var Gladsaxe.')
    await goBy(page, item.getByRole('button', { name: t.saveCorrection }))
    await main.getByRole('heading', { name: t.corrected }).waitFor()
    await expectAccessible(page)
    for (const size of [tablet, phone]) {
      await page.setViewportSize(size)
      await expectNoSidewaysScroll(page)
    }
    const pdf = await page.request.get(`${minutes}.pdf`)
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])

    // The gate says what it found, and at which item; two persons release.
    await goBy(page, main.getByRole('link', { name: t.publish }))
    const said = await main.innerText()
    for (const words of [...t.found, t.withheld, '010190-••••']) expect(said).toContain(words)
    expect(said).not.toContain('010190-1234')
    await expectAccessible(page)
    await typeInto(page, main.locator('#reason'), 'Det er en sags nummer.')
    await goBy(page, button(t.ask))
    await signInAs(page, t.chairs[0])
    await page.goto(`${meeting}/offentliggoer`)
    await goBy(page, button(t.release))

    const visitor = await open(`/sprog/${t.language}?tilbage=${minutes}`)
    const seen = visitor.locator('main')
    await seen.getByText('Gladsaxe skriver et notat.').first().waitFor()
    expect(await seen.innerText()).not.toContain('priser')
    await expectAccessible(visitor)
    const papers = ['/referat.pdf', '/referat.docx', '/referat.html', '/pakke', '/pakke.zip?udgave=offentlig']
    const answers = async (): Promise<number[]> =>
      Promise.all(papers.map(async (path) => (await visitor.request.get(meeting + path)).status()))
    expect(await answers()).toEqual(papers.map(() => 200))
    const found = async (): Promise<number> => {
      await visitor.goto(`/soeg?q=${encodeURIComponent(t.title)}`)
      return seen.locator(`a[href^="${meeting}"]`).count()
    }
    expect(await found()).toBeGreaterThan(0)

    // Taken back, it is gone from page, papers and search, and the trace says why.
    await signInAs(page, t.secretariat)
    await page.goto(`${meeting}/offentliggoer`)
    await typeInto(page, main.locator('#withdrawal'), 'Bilaget viste mere, end det skulle.')
    await goBy(page, button(t.withdraw))
    expect(await answers()).toEqual(papers.map(() => 404))
    for (const path of ['/versioner/1', '/direkte', '/rum', '/referat/udgaver'])
      expect([path, (await visitor.request.get(meeting + path)).status()]).toEqual([path, 404])
    expect(await found()).toBe(0)
    for (const address of [minutes, meeting]) {
      await visitor.goto(address)
      await visitor.getByText(t.taken).waitFor()
      expect(await seen.innerText()).toContain('Bilaget viste mere, end det skulle.')
      expect(await seen.innerText()).not.toContain('Gladsaxe skriver')
    }
  })
})
