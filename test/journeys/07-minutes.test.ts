import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { danishDay, daysAfter } from '../../src/kernel/dates.ts'
import { coreProperties, docx, paragraph, run } from '../leaks/office-files.ts'
import { browser, expectAccessible, expectFitting } from '../support/browser.ts'
import { demoDatabase } from '../support/demo-database.ts'
import { holdMeeting } from '../support/hold-meeting.ts'
import { chooseIn, goBy, pressOn, signInAs, tabTo, typeDay, typeInto, unfold } from '../support/keyboard.ts'

const visit = browser()
const { open } = visit
const committee = { slug: 'politisk-sundhedsklynge-midt', name: 'Politisk Sundhedsklynge Midt' }
const today = danishDay(new Date())

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
    days: [15, 17],
    title: 'Fælles indgang for genindlagte (referat)',
    secretariat: 'Sekretariat',
    chairs: ['Borgmester', 'Regionsrådsformand'],
    member: 'Praktiserende læge',
    states: ['Udkast', 'Til kommentering', 'Til godkendelse', 'Godkendt'],
    forComment: 'Send til kommentering',
    send: 'Send kommentaren',
    mark: /^Kommentér »forslaget/,
    follow: 'Svar: fulgt',
    decline: 'Svar: ikke fulgt',
    object: 'Gør indsigelse',
    objected: 'gjorde indsigelse',
    straight: 'Send direkte til godkendelse',
    silent: 'da ingen gjorde indsigelse',
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
    days: [16, 18],
    title: 'Fælles indgang for genindlagte (minutes)',
    secretariat: 'Secretariat',
    chairs: ['Mayor', 'Regional council chair'],
    member: 'General practitioner',
    states: ['Draft', 'For comment', 'For approval', 'Approved'],
    forComment: 'Send for comment',
    send: 'Send the comment',
    mark: /^Comment on “forslaget/,
    follow: 'Answer: followed',
    decline: 'Answer: not followed',
    object: 'Object',
    objected: 'objected',
    straight: 'Send straight to approval',
    silent: 'as nobody objected',
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

describe.each(languages)('journey 7, the minutes ($language)', (t) => {
  const held = async (day: number, item?: Parameters<typeof holdMeeting>[1]['item']): Promise<string> => {
    const page = await open(`/sprog/${t.language}?tilbage=/`, { javaScriptEnabled: false })
    return holdMeeting(page, { committee, day: daysAfter(today, day), language: t.language, ...(item && { item }) })
  }
  const at = async (page: Page, minutes: string, role: string, state: string): Promise<void> => {
    await signInAs(page, role)
    await page.goto(minutes)
    expect(await page.locator('main .state').first().innerText()).toBe(state)
    await expectAccessible(page)
  }

  it('goes by keyboard from draft to comments, both chairs, a correction, the gate and back', { timeout: 480_000 }, async () => {
    const conclusion = 'Klyngen vedtog forslaget. ![](/kort.png)\n\nFuresø skriver et notat.'
    const meeting = await held(t.days[0], { title: t.title, conclusion, open: [leaky], closed: [closed] })
    const minutes = `${meeting}/referat`
    const page = await open(`/sprog/${t.language}?tilbage=/`)
    const main = page.locator('main')
    const button = (name: string | RegExp) => main.getByRole('button', { name, exact: typeof name === 'string' })
    const read = (role: string, state: string): Promise<void> => at(page, minutes, role, state)

    await read(t.secretariat, t.states[0])
    await goBy(page, button(t.forComment))

    // A comment stays with its words: marked in a copy of the paragraph with Shift and the arrows …
    await read(t.chairs[0], t.states[1])
    await chooseIn(page, main.locator('#place'), /Furesø skriver/)
    await tabTo(page, main.locator('#marking'))
    await page.keyboard.press('Control+End')
    for (const _ of 'et notat.') await page.keyboard.press('Shift+ArrowLeft')
    await expect.poll(() => main.locator('#quote').inputValue()).toBe('et notat.')
    await expectAccessible(page)
    await typeInto(page, main.locator('#body'), 'Det blev sagt på et tidligere møde.')
    await goBy(page, button(t.send))
    await main.locator('blockquote', { hasText: /^et notat\.$/ }).waitFor()

    // … or where they stand, as with the caret that browsers show at F7.
    await read(t.chairs[1], t.states[1])
    await main.locator('p', { hasText: 'Klyngen vedtog forslaget.' }).evaluate((words) => {
      const text = words.firstChild!
      getSelection()?.setBaseAndExtent(text, 'Klyngen vedtog '.length, text, 'Klyngen vedtog forslaget'.length)
    })
    await pressOn(page, button(t.mark))
    expect(await main.locator('#quote').inputValue()).toBe('forslaget')
    await typeInto(page, main.locator('#body'), 'Hvilket forslag?')
    await goBy(page, button(t.send))
    await main.locator('blockquote', { hasText: /^forslaget$/ }).waitFor()

    // Nothing closes itself: a comment is answered, with why where it is not followed.
    await read(t.secretariat, t.states[1])
    await goBy(page, button(t.decline).first())
    await main.getByText(t.missing).first().waitFor()
    await typeInto(page, main.locator('textarea[name="answer"]').first(), 'Det er en ny aftale.')
    await goBy(page, button(t.decline).first())
    await goBy(page, button(t.follow).first())
    await typeDay(page, main.locator('#silence-deadline'), today)
    await goBy(page, button(t.forApproval))
    await main.getByText(t.tooShort).first().waitFor()
    await expectAccessible(page)
    await typeDay(page, main.locator('#silence-deadline'), daysAfter(today, 60))
    await goBy(page, button(t.forApproval))

    // An objection stops the approval, and is answered before the minutes are sent again.
    await read(t.chairs[0], t.states[2])
    await goBy(page, button(t.approve))
    await read(t.member, t.states[2])
    await unfold(page, main.locator('summary', { hasText: t.object }))
    await typeInto(page, main.locator('#objection'), 'Vi besluttede også en frist.')
    await goBy(page, button(t.object))
    await read(t.secretariat, t.states[1])
    await main.getByText(t.objected).first().waitFor()
    await goBy(page, main.locator('li', { hasText: 'Vi besluttede også en frist.' }).getByRole('button', { name: t.follow, exact: true }))
    await typeDay(page, main.locator('#silence-deadline'), daysAfter(today, 60))
    await goBy(page, button(t.forApproval))

    // What one chair approved before the objection counts no more: both approve in writing.
    for (const chair of t.chairs) {
      await read(chair, t.states[2])
      await goBy(page, button(t.approve))
    }
    await read(t.member, t.states[3])

    // Approved minutes are corrected with a reason, and say so.
    await read(t.secretariat, t.states[3])
    const item = main.locator('article', { hasText: t.title })
    await unfold(page, item.locator('summary').filter({ hasText: t.correct }))
    await typeInto(page, item.locator('textarea[name="conclusion"]'), 'Klyngen vedtog forslaget. ![](/kort.png) Gladsaxe skriver et notat.')
    await typeInto(page, item.locator('textarea[name="reason"]'), 'Det var Gladsaxe.')
    await goBy(page, item.getByRole('button', { name: t.saveCorrection }))
    await main.getByRole('heading', { name: t.corrected }).waitFor()
    await expectAccessible(page)
    await expectFitting(page)
    const pdf = await page.request.get(`${minutes}.pdf`)
    expect([pdf.status(), (await pdf.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-'])

    // The gate says what it found, and at which item; two persons release.
    await goBy(page, main.getByRole('link', { name: t.publish }))
    const said = await main.innerText()
    for (const words of [...t.found, t.withheld, '010190-••••']) expect(said).toContain(words)
    expect(said).not.toContain('010190-1234')
    await expectAccessible(page)
    await expectFitting(page)
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

  it('takes silence until the deadline for consent', { timeout: 240_000 }, async () => {
    const meeting = await held(t.days[1])
    const minutes = `${meeting}/referat`
    const page = await open(`/sprog/${t.language}?tilbage=/`)
    const main = page.locator('main')
    await at(page, minutes, t.secretariat, t.states[0])
    await unfold(page, main.locator('summary', { hasText: t.straight }))
    await goBy(page, main.getByRole('button', { name: t.forApproval, exact: true }))
    await at(page, minutes, t.member, t.states[2])

    const database = await demoDatabase(visit.demo)
    const passed = new Date(Date.now() - 60_000)
    await database.app
      .updateTable('meetings.minutes')
      .set({ deadline_at: passed })
      .where('meeting_id', '=', meeting.split('/')[2]!)
      .execute()
    await database.close()
    await expect.poll(async () => (await page.reload(), main.innerText()), { timeout: 60_000, interval: 1000 }).toContain(t.silent)
    expect(await main.locator('.state').first().innerText()).toBe(t.states[3])
    await expectAccessible(page)
    await expectFitting(page)
  })
})
