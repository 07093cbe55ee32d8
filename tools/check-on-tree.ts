import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export interface Outcome {
  readonly passed: boolean
  readonly said: string
}

/** Runs a check as CI does, on a small tree made for it. File names are paths from the tree's root. */
export function checkOnTree(check: string, files: Record<string, string>): Outcome {
  const tree = mkdtempSync(join(tmpdir(), 'samspil-check-'))
  try {
    // One level down, so that a fixture can put something beside the project ("../shared").
    const root = join(tree, 'project')
    mkdirSync(root)
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, path)), { recursive: true })
      writeFileSync(join(root, path), content)
    }
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(import.meta.dirname, check), root], { encoding: 'utf8' })
    return { passed: status === 0, said: stdout + stderr }
  } finally {
    rmSync(tree, { recursive: true })
  }
}
