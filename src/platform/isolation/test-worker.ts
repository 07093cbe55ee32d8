import { serveTasks } from './serve-tasks.ts'

/** For `isolated-worker.test.ts`: a worker that can be asked to misbehave. */
serveTasks(async ({ do: what }: { readonly do: string }) => {
  if (what === 'loop') for (;;);
  if (what === 'hoard') {
    const hoard: string[][] = []
    for (;;) hoard.push(Array.from({ length: 10_000 }, (_, at) => `${hoard.length} ${at}`))
  }
  if (what === 'exit') process.exit(3)
  if (what === 'throw') throw new Error('no')
  if (what === 'break afterwards') setTimeout(() => process.exit(4), 1)
  if (what === 'look around') return String(Object.keys(process.env).length)
  return 'done'
})
