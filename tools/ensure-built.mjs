import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fittingNode, runUntilEnd } from './ground.mjs'
import { say, Stop } from './ground-texts.mjs'
import { inProject, projectFolder } from './places.mjs'
import { startStep } from './progress.mjs'

/** Builds `dist/` unless it was built from exactly these sources. */
export async function ensureBuilt() {
  const stampFile = inProject('dist', 'built-from')
  const stamp = hashSources()
  if (fs.existsSync(stampFile) && fs.readFileSync(stampFile, 'utf8') === stamp) return
  const step = startStep(say('building'))
  try {
    fs.mkdirSync(inProject('dist'), { recursive: true })
    fs.rmSync(stampFile, { force: true })
  } catch {
    step.fail()
    throw new Stop('folder-read-only', { folder: inProject('dist') })
  }
  const status = await runUntilEnd(fittingNode(), [inProject('tools', 'build.mjs')], { output: process.stderr.fd })
  if (status !== 0) {
    step.fail()
    throw new Stop('build-failed')
  }
  fs.writeFileSync(stampFile, stamp)
  step.done()
}

function hashSources() {
  const hash = createHash('sha256')
  const roots = ['src', 'tools/build.mjs', 'package-lock.json', 'tsconfig.json']
  const files = roots.flatMap((root) => (fs.statSync(inProject(root)).isDirectory() ? listFiles(inProject(root)) : [inProject(root)]))
  for (const file of files.toSorted((a, b) => (a < b ? -1 : 1)))
    if (!/\.test\.tsx?$/.test(file)) hash.update(path.relative(projectFolder, file)).update(fs.readFileSync(file))
  return hash.digest('hex')
}

function listFiles(folder) {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? listFiles(path.join(folder, entry.name)) : [path.join(folder, entry.name)]))
}
