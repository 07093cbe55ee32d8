import type { TestProject } from 'vitest/node'
import { startDemoServer } from './demo-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    demoAddress: string
  }
}

/** One demo server for all journeys; a journey that needs a world of its own starts another with `startDemoServer`. */
export async function setup(project: TestProject) {
  const { address, stop } = await startDemoServer()
  project.provide('demoAddress', address)
  return stop
}
