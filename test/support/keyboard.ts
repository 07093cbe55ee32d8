import type { Locator, Page } from 'playwright-core'

/**
 * Goes on with the Tab key until something has the focus, as whoever has no mouse does. How many stops there are on the way is
 * only estimated, so that the browser is asked once for a stretch and not at each stop.
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 400;) {
    const ahead = await target.evaluate(stopsAhead)
    if (ahead === 0) return
    for (let stop = 0; stop < ahead; stop++) await page.keyboard.press('Tab')
    presses += ahead
  }
  throw new Error(`the Tab key does not reach ${target.toString()}`)
}

/** Runs in the page. @returns how many presses of Tab there are at least, from where the focus is; none on the target itself */
function stopsAhead(target: Element): number {
  const focused = document.activeElement
  if (focused === target) return 0
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex]')].filter(
    (stop) => stop.tabIndex >= 0 && !stop.matches(':disabled') && stop.checkVisibility({ visibilityProperty: true }) && !isPassedOver(stop),
  )
  const [from, to] = [stops.indexOf(focused as HTMLElement), stops.indexOf(target as HTMLElement)]
  if (to < 0) return 1
  return Math.max(1, to > from ? to - from : to + stops.length - from)

  /** Of several radio buttons Tab stops at the chosen one; where there is none, at the first. */
  function isPassedOver(stop: HTMLElement): boolean {
    if (!(stop instanceof HTMLInputElement) || stop.type !== 'radio' || stop.checked) return false
    const group = [...document.querySelectorAll<HTMLInputElement>(`input[type=radio][name="${CSS.escape(stop.name)}"]`)]
    const own = group.filter(({ form }) => form === stop.form)
    return own.some(({ checked }) => checked) || own[0] !== stop
  }
}

/** Presses what leads to another page, and waits for it. */
export async function goBy(page: Page, target: Locator): Promise<void> {
  await tabTo(page, target)
  const arrived = page.waitForEvent('load')
  await page.keyboard.press('Enter')
  await arrived
}

/** Opens what is folded, or ticks what can be chosen. */
export async function pressOn(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

export async function typeInto(page: Page, target: Locator, written: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('ControlOrMeta+a')
  await page.keyboard.type(written)
}

/** Types a day, part by part; which part comes first is the machine's choice. @param day ISO */
export async function typeDay(page: Page, target: Locator, day: string): Promise<void> {
  await tabTo(page, target)
  const [year, month, date] = day.split('-')
  for (const parts of [`${month}${date}${year}`, `${date}${month}${year}`]) {
    for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowLeft')
    await page.keyboard.type(parts)
    if ((await target.inputValue()) === day) return
  }
  throw new Error(`${target.toString()} does not take ${day}`)
}

/** Opens what is folded, unless it is open already. */
export async function unfold(page: Page, summary: Locator): Promise<void> {
  await summary.waitFor()
  if (!(await summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open))) await pressOn(page, summary)
}

/** Chooses in a list by the arrow keys. @param value of the choice, or what its words begin with */
export async function chooseIn(page: Page, target: Locator, value: string | RegExp): Promise<void> {
  await tabTo(page, target)
  const steps = await target.evaluate(
    (list: HTMLSelectElement, [wanted, words]) =>
      [...list.options].findIndex((option) => (words ? new RegExp(words).test(option.label) : option.value === wanted)) -
      list.selectedIndex,
    typeof value === 'string' ? [value, ''] : ['', value.source],
  )
  for (let step = Math.abs(steps); step > 0; step--) await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
}

/** Ticks the wanted one of several radio buttons by the arrow keys. */
export async function chooseOf(page: Page, group: Locator, wanted: Locator): Promise<void> {
  const chosen = group.and(page.locator(':checked'))
  await tabTo(page, (await chosen.count()) > 0 ? chosen : group.first())
  for (let presses = 0; presses < 20; presses++) {
    if (await wanted.isChecked()) return
    await page.keyboard.press((await group.and(page.locator(':checked')).count()) > 0 ? 'ArrowDown' : 'Space')
  }
  throw new Error(`the arrow keys do not reach ${wanted.toString()}`)
}

/** Signs in by the demo's menu of roles, and waits for the page that it leads to. */
export async function signInAs(page: Page, role: string): Promise<void> {
  await pressOn(page, page.locator('.account summary'))
  await goBy(page, page.locator('.account').getByRole('button', { name: role, exact: true }))
}

/** The dialogue in which a file is chosen belongs to the system and its keys; the field itself is reached with the Tab key. */
export async function chooseFile(page: Page, field: Locator, file: Parameters<Locator['setInputFiles']>[0]): Promise<void> {
  await tabTo(page, field)
  await field.setInputFiles(file)
}
