import { afterAll, describe, expect, it } from 'vitest'
import { isolatedWorker } from './isolated-worker.ts'

interface Task {
  readonly do: 'answer' | 'loop' | 'hoard' | 'exit' | 'throw' | 'break afterwards' | 'look around'
}
const worker = isolatedWorker<Task, string>(new URL('./test-worker.ts', import.meta.url), {
  timeInMilliseconds: 1500,
  memoryInMegabytes: 48,
})
afterAll(() => worker.close())

describe('isolatedWorker', () => {
  it.each([
    ['loop', 'too-slow'],
    ['hoard', 'too-much-memory'],
    ['exit', 'crashed'],
    ['throw', 'crashed'],
  ] as const)('ends a task that wants to %s, and does the next one', { timeout: 20_000 }, async (bad, reason) => {
    await expect(worker.run({ do: bad })).rejects.toMatchObject({ name: 'TaskFailed', reason })
    expect(await worker.run({ do: 'answer' })).toBe('done')
  })

  it('does tasks one after the other', async () => {
    expect(await Promise.all([1, 2, 3].map(() => worker.run({ do: 'answer' })))).toEqual(['done', 'done', 'done'])
  })

  it('starts anew when its thread ended between two tasks', async () => {
    expect(await worker.run({ do: 'break afterwards' })).toBe('done')
    await new Promise((passed) => setTimeout(passed, 100))
    expect(await worker.run({ do: 'answer' })).toBe('done')
  })

  it('sees nothing of the surroundings', async () => {
    expect(await worker.run({ do: 'look around' })).toBe('0')
  })

  it('ends a running task when it is closed', async () => {
    const other = isolatedWorker<Task, string>(new URL('./test-worker.ts', import.meta.url), {
      timeInMilliseconds: 60_000,
      memoryInMegabytes: 48,
    })
    const running = other.run({ do: 'loop' }).catch((error: unknown) => error)
    await new Promise((passed) => setTimeout(passed, 200))
    await other.close()
    expect(await running).toMatchObject({ reason: 'crashed' })
    await expect(other.run({ do: 'answer' })).rejects.toMatchObject({ reason: 'crashed' })
  })
})
