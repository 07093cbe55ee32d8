import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const notOurs = new Set(['node_modules', 'dist', 'var', 'coverage', '.git'])

/** Every file of the project below `under`, as paths from the root with forward slashes. */
export function filesOf(root, under = '.') {
  let entries
  try {
    entries = readdirSync(join(root, under), { withFileTypes: true })
  } catch {
    return []
  }
  return entries
    .filter(({ name }) => !notOurs.has(name))
    .flatMap((entry) => {
      const path = relative('.', join(under, entry.name)).split(sep).join('/')
      return entry.isDirectory() ? filesOf(root, path) : [path]
    })
    .sort()
}

export const read = (root, path) => readFileSync(join(root, path), 'utf8')

export const lineCount = (text) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0)

/** Prints what a check found and makes the run fail if it is anything; `asks` are questions that fail nothing. */
export function report(check, findings, asks = []) {
  for (const ask of asks) console.log(`?  ${ask}`)
  for (const finding of findings) console.log(`✗  ${finding}`)
  console.log(findings.length === 0 ? `✓  ${check}` : `✗  ${check}: ${findings.length} to mend`)
  if (findings.length > 0) process.exitCode = 1
}

/** The folder that a check looks at: the project, or the tree that its test has made. */
export const rootFromCommandLine = () => process.argv[2] ?? '.'
