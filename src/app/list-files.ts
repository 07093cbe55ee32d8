import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'

/** The files named, and those in the folders named, in order of name. What is not there is listed too, so that it is told of. */
export async function listFiles(named: readonly string[]): Promise<string[]> {
  const listed: string[] = []
  for (const name of named) {
    const found = await stat(name).catch(() => undefined)
    if (!found?.isDirectory()) listed.push(name)
    else {
      const entries = await readdir(name, { withFileTypes: true })
      const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
      listed.push(...files.map((entry) => path.join(name, entry.name)).toSorted())
    }
  }
  return listed
}
