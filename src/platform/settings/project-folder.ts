import fs from 'node:fs'
import path from 'node:path'

/** The checkout: from `src/` as from the built `dist/`, the nearest folder up that holds the migrations. */
export const projectFolder = findUp(import.meta.dirname)

export const migrationsFolder = path.join(projectFolder, 'db', 'migrations')

function findUp(folder: string): string {
  if (fs.existsSync(path.join(folder, 'db', 'migrations'))) return folder
  const parent = path.dirname(folder)
  if (parent === folder) throw new Error('db/migrations is missing: the program must stay in its checkout')
  return findUp(parent)
}
