import { readdirSync, readFileSync } from 'node:fs'

/**
 * Watches how much memory a process and all that it started use together: parts that they share count once.
 * Linux only; elsewhere there is nothing to tell.
 */
export function watchMemory(pid: number): () => { readonly ownPeak: number; readonly treePeak: number } | undefined {
  let ownPeak = 0
  let treePeak = 0
  const look = () => {
    ownPeak = Math.max(ownPeak, kilobytes(`/proc/${pid}/status`, 'VmHWM') * 1024)
    const tree = treeOf(pid).reduce((sum, one) => sum + kilobytes(`/proc/${one}/smaps_rollup`, 'Pss'), 0)
    treePeak = Math.max(treePeak, tree * 1024)
  }
  const watching = setInterval(look, 500)
  return () => {
    clearInterval(watching)
    return process.platform === 'linux' ? { ownPeak, treePeak } : undefined
  }
}

function treeOf(root: number): number[] {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) if (/^\d+$/.test(name)) parents.set(Number(name), kilobytes(`/proc/${name}/status`, 'PPid'))
  const tree = [root]
  // Grows while it is walked: children are appended behind their parents.
  for (const parent of tree) for (const [pid, of] of parents) if (of === parent) tree.push(pid)
  return tree
}

/** @returns 0 for a process that has just ended */
function kilobytes(file: string, field: string): number {
  try {
    return Number(new RegExp(`^${field}:\\s+(\\d+)`, 'm').exec(readFileSync(file, 'utf8'))?.[1] ?? 0)
  } catch {
    return 0
  }
}
