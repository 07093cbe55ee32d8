#!/usr/bin/env node
// `npm run bench`: the machine's figures, then each file of test/bench in turn. Names as arguments choose: npm run bench -- search
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './ensure-built.mjs'
import { fittingNode, main, prepareGround, runUntilEnd } from './ground.mjs'
import { projectFolder } from './places.mjs'

await main(async () => {
  await prepareGround({ withTests: true })
  await ensureBuilt()
  console.log(machine().join('\n'))
  let failed = 0
  for (const file of benchFiles(process.argv.slice(2))) {
    console.log(`\n── ${path.basename(file, '.bench.ts')}`)
    if ((await runUntilEnd(fittingNode(), ['--expose-gc', file])) !== 0) failed += 1
  }
  return failed
})

function machine() {
  const [cpu] = os.cpus()
  return [
    `${cpu?.model.trim()}, ${os.availableParallelism()} cores, ${Math.round(os.totalmem() / 2 ** 30)} GiB memory, load ${os.loadavg()[0]?.toFixed(2)}`,
    `${os.type()} ${os.release()} ${os.arch()}, ${new Date().toISOString().slice(0, 10)}`,
  ]
}

function benchFiles(chosen) {
  const folder = path.join(projectFolder, 'test', 'bench')
  const files = fs.existsSync(folder) ? fs.readdirSync(folder).filter((file) => file.endsWith('.bench.ts')) : []
  return files
    .filter((file) => chosen.length === 0 || chosen.some((word) => file.includes(word)))
    .toSorted((a, b) => (a < b ? -1 : 1))
    .map((file) => path.join(folder, file))
}
