#!/usr/bin/env node
// `npm test`: everything that the tests need, then all of them. Arguments go to vitest: npm test -- --project rules
import { ensureChromium } from './chromium.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { fittingNode, main, prepareGround, runUntilEnd } from './ground.mjs'

await main(async () => {
  await prepareGround({ withTests: true })
  const CHROMIUM_PATH = await ensureChromium()
  await ensureBuilt()
  const reporters = ['--reporter=default', '--reporter=./test/support/closing-reporter.ts']
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...process.argv.slice(2)]
  return runUntilEnd(fittingNode(), vitest, { env: { ...process.env, CHROMIUM_PATH } })
})
