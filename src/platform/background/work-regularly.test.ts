import { expect, it } from 'vitest'
import { workRegularly } from './work-regularly.ts'

const soon = (milliseconds = 20) => new Promise((resolve) => setTimeout(resolve, milliseconds))

it('does all there is, rests, and is woken', async () => {
  const waiting = [1, 2, 3]
  const done: number[] = []
  const work = workRegularly(
    async () => {
      const next = waiting.shift()
      if (next !== undefined) done.push(next)
      return next !== undefined
    },
    { restInMilliseconds: 60_000, onError: () => undefined },
  )
  await soon()
  expect(done).toEqual([1, 2, 3])
  waiting.push(4)
  await soon()
  expect(done).toEqual([1, 2, 3])
  work.wake()
  await soon()
  expect(done).toEqual([1, 2, 3, 4])
  await work.stop()
})

it('goes on after a step that failed, and stops when told', async () => {
  let steps = 0
  const errors: unknown[] = []
  const work = workRegularly(
    async () => {
      steps++
      if (steps === 1) throw new Error('once')
      return false
    },
    { restInMilliseconds: 5, onError: (error) => void errors.push(error) },
  )
  await soon(60)
  await work.stop()
  const before = steps
  expect(before).toBeGreaterThan(1)
  expect(errors).toHaveLength(1)
  await soon(30)
  expect(steps).toBe(before)
})

it('does not rest over what came while a step was under way', async () => {
  const waiting: number[] = []
  let done = 0
  const work = workRegularly(
    async () => {
      await soon(10)
      if (waiting.shift() === undefined) return false
      done++
      return true
    },
    { restInMilliseconds: 60_000, onError: () => undefined },
  )
  waiting.length = 0
  await soon(2)
  waiting.push(1)
  work.wake()
  await soon(60)
  expect(done).toBe(1)
  await work.stop()
})
