// The steps before the program can run: dependencies and a fitting Node. Plain JavaScript without dependencies, for any Node from 18.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { Stop } from './ground-texts.mjs'
import { install, isInstalled } from './install.mjs'
import { inProject, projectFolder } from './places.mjs'

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

/**
 * Runs a program in the foreground: it gets our input, output and signals, and its end is ours.
 * @returns its exit code
 */
export function runUntilEnd(program, args, { output = 'inherit', env = process.env, cwd = projectFolder } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, stdio: ['inherit', output, 'inherit'] })
    // Ctrl-C reaches the whole group of processes by itself: here we only wait for the program to end. A signal to npm ends
    // npm and its shell, but is not passed on to us.
    const passOn = (signal) => child.kill(signal)
    process.on('SIGINT', stay).on('SIGTERM', passOn).on('SIGHUP', passOn)
    const parent = process.ppid
    const watch = setInterval(() => process.env.npm_lifecycle_event && process.ppid !== parent && child.kill('SIGTERM'), 500)
    child.once('error', reject)
    child.once('exit', (code, signal) => {
      clearInterval(watch)
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
