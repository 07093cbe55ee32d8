// The steps before the program can run: fitting Node, dependencies, build. Plain JavaScript without dependencies, for any Node from 18.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { startStep } from './progress.mjs'
import { say, Stop } from './ground-texts.mjs'

export const projectFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const inProject = (...steps) => path.join(projectFolder, ...steps)

/** @param {{ withTests?: boolean }} [wanted] whether the tools for tests and checks are needed too */
export async function prepareGround({ withTests = false } = {}) {
  const [major] = process.versions.node.split('.').map(Number)
  if (major < 18) throw new Stop('node-too-old', { found: process.versions.node })
  if (!isInstalled(withTests)) await install(withTests)
}

/** The Node that runs Samspil: this one when it is new enough, else the one that the lock file brings along. */
export function fittingNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 24 || (major === 24 && minor >= 11)) return process.execPath
  // Its place in the package: npm 10, run by npx, makes no link to it.
  const brought = inProject('node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node')
  if (fs.existsSync(brought) && spawnSync(brought, ['-e', '0']).status === 0) return brought
  throw new Stop('node-too-old', { found: process.versions.node })
}

/** What npm noted about its last complete installation holds everything the lock file asks for. */
function isInstalled(withTests) {
  try {
    const wanted = JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')).packages
    const found = JSON.parse(fs.readFileSync(inProject('node_modules', '.package-lock.json'), 'utf8')).packages
    return Object.entries(wanted).every(
      ([place, entry]) =>
        place === '' || entry.optional || entry.devOptional || (entry.dev && !withTests) || found[place]?.version === entry.version,
    )
  } catch {
    return false
  }
}

async function install(withTests) {
  if (!isWritable(projectFolder)) throw new Stop('folder-read-only', { folder: projectFolder })
  const total = Object.keys(JSON.parse(fs.readFileSync(inProject('package-lock.json'), 'utf8')).packages).length - 1
  const step = startStep(say('installing', { total }))
  const command = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', ...(withTests ? ['--include=dev'] : [])]
  const npm = process.env.npm_execpath?.endsWith('.js') ? [process.execPath, process.env.npm_execpath] : ['npm']
  const [program, ...first] = npm
  const child = spawn(program, [...first, ...command], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk))
  const status = await new Promise((resolve) => {
    child.once('exit', resolve)
    child.once('error', (error) => resolve(((output += error.message), 1)))
  })
  if (status !== 0) {
    step.fail()
    if (/ENOSPC/.test(output)) throw new Stop('disk-full', { folder: projectFolder })
    if (/EACCES|EROFS/.test(output)) throw new Stop('folder-read-only', { folder: projectFolder })
    throw new Stop('install-failed', { said: output.trim().split('\n').slice(-12).join('\n') })
  }
  step.done()
}

function isWritable(folder) {
  try {
    fs.accessSync(folder, fs.constants.W_OK)
    return true
  } catch {
    return false
  }
}

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

/**
 * Runs a program in the foreground: it gets our input, output and signals, and its end is ours.
 * @returns its exit code
 */
export function runUntilEnd(program, args, { output = 'inherit', env = process.env, cwd = projectFolder } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['inherit', output, 'inherit'] })
    // Ctrl-C reaches the whole group of processes by itself: here we only wait for the program to end.
    const passOn = (signal) => child.kill(signal)
    process.on('SIGINT', stay).on('SIGTERM', passOn).on('SIGHUP', passOn)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      process.off('SIGINT', stay).off('SIGTERM', passOn).off('SIGHUP', passOn)
      resolve(code ?? (signal === 'SIGINT' ? 130 : 1))
    })
  })
}

const stay = () => {}

/** Runs the script's own work and turns what a person can mend into one sentence. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
