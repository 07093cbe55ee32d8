import type { TestProject } from 'vitest/node'
import { prepareDemo } from './demo-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** What each journey's own demo server starts from. */
    preparedDemo: string
  }
}

/** The demo is made once; every journey then has a copy of its own, so that none meets what another did. */
export async function setup(project: TestProject) {
  const { folder, remove } = await prepareDemo()
  project.provide('preparedDemo', folder)
  return remove
}
