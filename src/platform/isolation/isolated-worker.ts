/* oxlint-disable unicorn/require-post-message-target-origin -- worker threads have no origin */
import { Worker } from 'node:worker_threads'

export interface Limits {
  readonly timeInMilliseconds: number
  readonly memoryInMegabytes: number
}

/** Why a task has no result; the process and the other tasks are unharmed. */
export class TaskFailed extends Error {
  readonly reason: 'too-slow' | 'too-much-memory' | 'crashed'
  constructor(reason: TaskFailed['reason'], detail?: string) {
    super(`${reason}${detail ? `: ${detail}` : ''}`)
    this.name = 'TaskFailed'
    this.reason = reason
  }
}

export interface IsolatedWorker<Task, Result> {
  /** One at a time; further tasks wait. @throws TaskFailed */
  run(task: Task): Promise<Result>
  close(): Promise<void>
}

/**
 * A worker thread that does tasks within limits. It is kept between tasks; one that goes over a limit is ended,
 * and the next task gets a fresh thread.
 */
export function isolatedWorker<Task, Result>(entry: string | URL, limits: Limits): IsolatedWorker<Task, Result> {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  let closed = false

  function run(task: Task): Promise<Result> {
    const turn = last.then(() => runNow(task))
    last = turn.catch(() => undefined)
    return turn
  }

  async function runNow(task: Task): Promise<Result> {
    if (closed) throw new TaskFailed('crashed', 'closed')
    worker ??= startThread()
    const thread = worker
    thread.ref()
    const { promise, resolve, reject } = Promise.withResolvers<Result>()
    const end = (reason: TaskFailed['reason'], detail?: string): void => {
      worker = undefined
      void thread.terminate()
      reject(new TaskFailed(reason, detail))
    }
    const onMessage = (answer: { result: Result } | { error: string }): void =>
      'error' in answer ? reject(new TaskFailed('crashed', answer.error)) : resolve(answer.result)
    const onError = (error: NodeJS.ErrnoException): void =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'too-much-memory' : 'crashed', error.message)
    const onExit = (code: number): void => end('crashed', `exit code ${code}`)
    const timer = setTimeout(() => end('too-slow'), limits.timeInMilliseconds)
    thread.on('message', onMessage).on('error', onError).on('exit', onExit)
    try {
      thread.postMessage(task)
      return await promise
    } finally {
      clearTimeout(timer)
      thread.off('message', onMessage).off('error', onError).off('exit', onExit)
      // An idle thread must not keep the process alive.
      thread.unref()
    }
  }

  function startThread(): Worker {
    // Nothing of the surroundings: who reads a stranger's file needs no secrets.
    // A small young generation: with the default one, a fifth of the tasks that hoard memory took the whole process down.
    const resourceLimits = { maxOldGenerationSizeMb: limits.memoryInMegabytes, maxYoungGenerationSizeMb: 16 }
    const thread = new Worker(entry, { env: {}, resourceLimits })
    thread.on('exit', () => {
      if (worker === thread) worker = undefined
    })
    // What a thread that was ended says afterwards is nobody's any more; unheard, it would end the process.
    return thread.on('error', () => undefined)
  }

  return {
    run,
    async close() {
      closed = true
      await worker?.terminate()
      await last
    },
  }
}
