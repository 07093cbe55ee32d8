// Takes the guides' pictures in a demo of its own (or in the one whose address is given): by hand, after pages have changed.
import fs from 'node:fs'
import { chromium } from 'playwright-core'
import { startDemoServer } from '../test/support/demo-server.ts'
import { findChromium } from './chromium.mjs'
import { deeds } from './guide-deeds.mjs'
import { pictures } from './guide-pictures.mjs'
import { inProject } from './places.mjs'

const [given, only] = process.argv.slice(2)
const demo = given?.startsWith('http') ? { address: given, stop: async () => {} } : await startDemoServer()
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
const browser = await chromium.launch({
  executablePath: findChromium(),
  args: [...asRoot, '--lang=da'],
  env: { ...process.env, LANGUAGE: 'da' },
})
const folder = inProject('docs', 'images', 'guide')
const pages = new Map()

try {
  fs.mkdirSync(folder, { recursive: true })
  const meeting = await findMeeting()
  for (const step of pictures) {
    const page = await pageOf(step.as)
    if (step.path) await page.goto(step.path.replace('MEETING', meeting))
    if (step.do) await deeds[step.do](page, meeting)
    if (step.file && (!only || step.file === only)) await take(page, step)
  }
} finally {
  await browser.close()
  await demo.stop()
}

/** A person's own window; each signs in once. */
async function pageOf(role) {
  if (pages.has(role)) return pages.get(role)
  const context = await browser.newContext({
    baseURL: demo.address,
    locale: 'da-DK',
    timezoneId: 'Europe/Copenhagen',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto('/')
  if (role !== 'public') {
    await page.locator('.account summary').click()
    await page.locator(`.account button[value="${role}"]`).click()
    await page.waitForLoadState()
  }
  pages.set(role, page)
  return page
}

async function findMeeting() {
  const page = await pageOf('public')
  await page.goto('/udvalg/politisk-sundhedsklynge-midt')
  return page.locator('a[href^="/moeder/"]', { hasText: '21. december 2026' }).first().getAttribute('href')
}

/** What matters of the page: from the named element, else from its heading, for so many pixels. */
async function take(page, { file, width = 1280, height, from = '.page-heading, main h1' }) {
  await page.setViewportSize({ width, height: 900 })
  const top = Math.max(0, (await page.locator(from).first().boundingBox()).y - 16 + (await page.evaluate(() => scrollY)))
  const all = await page.evaluate(() => document.querySelector('main').getBoundingClientRect().bottom + scrollY)
  const clip = { x: 0, y: top, width, height: Math.min(height, all - top) }
  await page.screenshot({ path: `${folder}/${file}.png`, fullPage: true, clip })
  console.log(`${file}.png ${width} × ${Math.round(clip.height)}, ${Math.round(fs.statSync(`${folder}/${file}.png`).size / 1000)} kB`)
}
