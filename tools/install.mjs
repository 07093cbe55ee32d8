import { spawn } from 'node:child_process'
import fs from 'node:fs'
import { inProject, projectFolder } from './places.mjs'
import { say, Stop } from './ground-texts.mjs'
import { startStep } from './progress.mjs'

/** What npm noted about its last complete installation holds everything the lock file asks for. */
export function isInstalled(withTests) {
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

/** Installs from the lock file; a package's own scripts are not run. */
export async function install(withTests) {
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
