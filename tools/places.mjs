import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const projectFolder = path.dirname(path.dirname(fileURLToPath(import.meta.url)))

export const inProject = (...steps) => path.join(projectFolder, ...steps)
