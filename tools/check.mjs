#!/usr/bin/env node
// `npm run check`: all that can be said of the code without database journeys, as many at a time as there are cores.
import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fittingNode, main, prepareGround } from './ground.mjs'
import { projectFolder } from './places.mjs'

/** What it makes sure of, and how. The slowest first, so that they do not run alone at the end. */
const checks = [
  ['fast tests', ['vitest/vitest.mjs', 'run', '--project', 'rules', '--reporter=dot']],
  ['rules of import', ['dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'src']],
  ['lint', ['oxlint/bin/oxlint', '--deny-warnings']],
  ['unused code', ['knip/bin/knip.js', '--no-progress']],
  ['types and schema.sql fit the migrations', ['tools/generate-database-types.mjs', '--check']],
  ['types', ['typescript/bin/tsc', '-p', '.', '--noEmit']],
  ['lock file is complete', 'npm ci --dry-run --ignore-scripts --no-audit --no-fund'],
  ['licences', ['tools/check-licences.mjs']],
  ['format', ['oxfmt/bin/oxfmt', '--check']],
  ['names and sizes of files', ['tools/check-structure.mjs']],
  ['SQL stays with its owner', ['tools/check-sql-owners.mjs']],
  ['no machine paths, registries or seeds', ['tools/check-sources.mjs']],
  ['every sentence in both languages', ['tools/check-texts.mjs']],
]

await main(async () => {
  await prepareGround({ withTests: true })
  const begun = performance.now()
  const queue = checks.filter(([name]) => process.argv.slice(2).every((word) => name.includes(word)))
  const failed = []
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { name, passed, output, seconds } = await run(...next)
      console.log(`${passed ? '✓' : '✗'} ${name.padEnd(44)} ${seconds.padStart(6)} s`)
      if (!passed) failed.push({ name, output })
    }
  }
  await Promise.all(Array.from({ length: Math.max(2, os.availableParallelism()) }, work))
  for (const { name, output } of failed) console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 60 - name.length))}\n${output.trim()}`)
  console.log(`\n${failed.length === 0 ? 'All checks passed' : `${failed.length} checks failed`} in ${secondsSince(begun)} s`)
  return failed.length === 0 ? 0 : 1
})

async function run(name, how) {
  const begun = performance.now()
  const node = fittingNode()
  const [program, args] = typeof how === 'string' ? [how, []] : [node, [locate(how[0]), ...how.slice(1)]]
  // Tools that start others find the same Node first.
  const PATH = [path.dirname(node), process.env.PATH].join(path.delimiter)
  const child = spawn(program, args, { cwd: projectFolder, env: { ...process.env, PATH, NO_COLOR: '1' }, shell: typeof how === 'string' })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const passed = await new Promise((resolve) => {
    child.once('error', (error) => resolve(((output += error.message), false)))
    child.once('close', (code) => resolve(code === 0))
  })
  return { name, passed, output, seconds: secondsSince(begun) }
}

function locate(script) {
  const own = path.join(projectFolder, script)
  return fs.existsSync(own) ? own : path.join(projectFolder, 'node_modules', script)
}

function secondsSince(begun) {
  return ((performance.now() - begun) / 1000).toFixed(1)
}
