import type { Locator, Page } from 'playwright-core'
import { goBy, pressOn, chooseFile, signInAs, typeInto } from './keyboard.ts'
import { planMeeting } from './plan-meeting.ts'

const words = {
  da: {
    secretariat: 'Sekretariat',
    chairs: ['Borgmester', 'Regionsrådsformand'],
    addOpen: 'Tilføj som åbne',
    addClosed: 'Tilføj som lukkede',
    ready: 'Gør klar til dagsorden',
    begin: 'Begynd dagsordenen',
    put: (title: string) => `Sæt på dagsordenen: ${title}`,
    approve: 'Godkend dagsordenen',
    dispatch: 'Send dagsordenen ud',
    start: 'Begynd mødet',
    allPresent: 'Sæt resten til stede',
    end: 'Afslut mødet',
  },
  en: {
    secretariat: 'Secretariat',
    chairs: ['Mayor', 'Regional council chair'],
    addOpen: 'Add as open',
    addClosed: 'Add as closed',
    ready: 'Make ready for an agenda',
    begin: 'Start the agenda',
    put: (title: string) => `Add to the agenda: ${title}`,
    approve: 'Approve the agenda',
    dispatch: 'Send the agenda out',
    start: 'Begin the meeting',
    allPresent: 'Set the rest as present',
    end: 'End the meeting',
  },
} as const

interface Upload {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

export interface HeldMeeting {
  readonly committee: { readonly slug: string; readonly name: string }
  /** ISO. */
  readonly day: string
  readonly language: 'da' | 'en'
  /** What is treated besides what stands on every agenda; with one, the agenda goes out first. */
  readonly item?: {
    readonly title: string
    readonly conclusion: string
    readonly open: readonly Upload[]
    readonly closed: readonly Upload[]
  }
}

/** By keyboard, as journeys 4 and 6 show it: a meeting is planned, held and concluded. Without scripts, texts are plain fields. @returns its address */
export async function holdMeeting(page: Page, { committee, day, language, item }: HeldMeeting): Promise<string> {
  const t = words[language]
  const main = page.locator('main')
  const button = (name: string): Locator => main.getByRole('button', { name, exact: true }).first()
  await signInAs(page, t.secretariat)
  const meeting = await planMeeting(page, { committee, day, language })
  if (item) await propose(item)
  await page.goto(`${meeting}/dagsorden`)
  await goBy(page, button(t.begin))
  if (item) await putAndDispatch(item.title)
  await page.goto(`${meeting}/afholdelse`)
  await typeInto(page, main.locator('#reason'), 'Mødet holdes før tid.')
  await goBy(page, button(t.start))
  await page.goto(`${meeting}/afholdelse/fremmoede`)
  await goBy(page, button(t.allPresent))
  await page.goto(`${meeting}/afholdelse`)
  const goOn = main.locator('button[name="wish"][value="go-on"]').first()
  while ((await goOn.count()) > 0) {
    const headings = await main.locator('h1, h2, h3').allInnerTexts()
    if (item && headings.some((heading) => heading.includes(item.title)))
      await typeInto(page, main.locator('textarea[name="conclusion"]'), item.conclusion)
    await goBy(page, goOn)
  }
  await page.goto(`${meeting}/afholdelse/afslut`)
  await goBy(page, button(t.end))
  return meeting

  async function propose({ title, open, closed }: NonNullable<HeldMeeting['item']>): Promise<void> {
    await page.goto(`/punkter/nyt?udvalg=${committee.slug}`)
    await typeInto(page, main.locator('#title'), title)
    await pressOn(page, main.locator('input[name="type"]').first(), 'Space')
    await typeInto(page, main.locator('[name="at"]').first(), 'at forslaget vedtages')
    for (const sector of await main.locator('input[name="sectors"]').all()) await pressOn(page, sector, 'Space')
    await goBy(page, main.locator('button[name="then"][value="stay"]'))
    if (page.url().endsWith('/rediger')) await page.goto(page.url().replace('/rediger', ''))
    for (const [files, add] of [
      [open, t.addOpen],
      [closed, t.addClosed],
    ] as const)
      for (const file of files) {
        await chooseFile(page, main.locator('#filer'), file)
        await goBy(page, button(add))
      }
    await goBy(page, button(t.ready))
  }

  async function putAndDispatch(title: string): Promise<void> {
    await goBy(page, button(t.put(title)))
    for (const chair of t.chairs) {
      await signInAs(page, chair)
      await page.goto(`${meeting}/dagsorden`)
      await goBy(page, button(t.approve))
    }
    await signInAs(page, t.secretariat)
    await page.goto(`${meeting}/dagsorden`)
    await goBy(page, button(t.dispatch))
  }
}
