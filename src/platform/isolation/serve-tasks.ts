/* oxlint-disable unicorn/require-post-message-target-origin -- worker threads have no origin */
import { parentPort } from 'node:worker_threads'

/** The worker's side: answers one task after the other. An error is the task's own fault and ends only the task. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the task it serves
export function serveTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  const answer = async (task: Task): Promise<void> => {
    try {
      parentPort?.postMessage({ result: await work(task) })
    } catch (error) {
      parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  }
  parentPort?.on('message', (task: Task) => void answer(task))
}
