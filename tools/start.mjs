#!/usr/bin/env node
// `npm start`: from a fresh clone to a running server.
import { ensureBuilt } from './ensure-built.mjs'
import { fittingNode, main, prepareGround, runUntilEnd } from './ground.mjs'
import { projectFolder } from './places.mjs'

await main(async () => {
  await prepareGround()
  await ensureBuilt()
  return runUntilEnd(fittingNode(), ['--enable-source-maps', `${projectFolder}/dist/main.js`, ...process.argv.slice(2)])
})
