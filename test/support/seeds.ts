import fs from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../../tools/places.mjs'

const folder = path.join(projectFolder, '..', 'shared', 'seeds')

/** The five documents that Samspil implements stand beside the project, not in it; tests that use them skip where they are absent. */
export const seedsAreHere = fs.existsSync(folder)
export const withoutSeeds = 'skipped: ../shared/seeds is not beside the project'

/** The paths of the five documents, in order. */
export function seedFiles(): string[] {
  return fs
    .readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .map((name) => path.join(folder, name))
}
