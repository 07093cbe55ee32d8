#!/usr/bin/env node
// `npm start`: from a fresh clone to a running server.
import { ensureBuilt, fittingNode, main, prepareGround, projectFolder, runUntilEnd } from './ground.mjs'

await main(async () => {
  await prepareGround()
  await ensureBuilt()
  return runUntilEnd(fittingNode(), ['--enable-source-maps', `${projectFolder}/dist/main.js`, ...process.argv.slice(2)])
})
