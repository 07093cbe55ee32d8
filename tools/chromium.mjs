import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { runUntilEnd } from './ground.mjs'
import { say, Stop } from './ground-texts.mjs'
import { startStep } from './progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome']
const applications = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium']

/** The system's Chromium or Chrome; CHROMIUM_PATH comes before all others. */
export function findChromium() {
  const onPath = names.map(findOnPath)
  return [process.env.CHROMIUM_PATH, ...onPath, ...applications].find((file) => file && fs.existsSync(file))
}

/** Finds the browser for the journeys, installs it where that is allowed, else stops with the command that does. */
export async function ensureChromium() {
  const found = findChromium()
  if (found) return found
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const may = findOnPath('apt-get') && (asRoot.length === 0 || spawnSync('sudo', ['-n', 'true']).status === 0)
  if (!may) throw new Stop('browser-missing', { command: commandFor() })
  const step = startStep(say('installing-browser'))
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const command of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    const [program, ...args] = [...asRoot, 'apt-get', '-qq', '-o', 'DPkg::Lock::Timeout=300', ...command]
    // What apt-get tells goes to stderr, so that the tests' own lines stay together.
    await runUntilEnd(program, args, { output: process.stderr.fd, env })
  }
  const installed = findChromium()
  if (!installed) {
    step.fail()
    throw new Stop('browser-missing', { command: commandFor() })
  }
  step.done()
  return installed
}

function commandFor() {
  if (process.platform === 'darwin') return 'brew install --cask chromium'
  if (findOnPath('dnf')) return 'sudo dnf install chromium'
  if (findOnPath('apk')) return 'sudo apk add chromium'
  return 'sudo apt-get update && sudo apt-get install -y chromium'
}

function findOnPath(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return folders.map((folder) => path.join(folder, name)).find((file) => fs.existsSync(file))
}
