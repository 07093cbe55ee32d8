import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

const folders: string[] = []
process.once('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** The operator's file of identity providers with files beside it, and the environment that names it. */
export function providersFile(
  secrets: Readonly<Record<string, string>>,
  providers: readonly object[],
  beside: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'samspil-sign-in-'))
  folders.push(folder)
  for (const [name, content] of Object.entries(beside)) writeFileSync(path.join(folder, name), content)
  const file = path.join(folder, 'sign-in.json')
  writeFileSync(file, JSON.stringify({ providers }))
  return { ...secrets, SAMSPIL_SIGN_IN: file }
}
