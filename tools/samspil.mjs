#!/usr/bin/env node
// `npx samspil …`: the command line; what it needs is made first, told on stderr only.
import { ensureBuilt } from './ensure-built.mjs'
import { fittingNode, main, prepareGround, runUntilEnd } from './ground.mjs'
import { projectFolder } from './places.mjs'

await main(async () => {
  await prepareGround()
  await ensureBuilt()
  const command = ['--enable-source-maps', `${projectFolder}/dist/command-line.js`, ...process.argv.slice(2)]
  return runUntilEnd(fittingNode(), command, { cwd: process.cwd() })
})
