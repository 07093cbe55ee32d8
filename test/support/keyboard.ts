import type { Locator, Page } from 'playwright-core'

/** Goes on with the Tab key until something has the focus, as whoever has no mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor()
  for (let presses = 0; presses < 300; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`the Tab key does not reach ${target.toString()}`)
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
