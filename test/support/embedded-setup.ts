import type { TestProject } from 'vitest/node'
import { startTestServer } from './database-servers.ts'

export async function setup(project: TestProject) {
  const { server, stop } = await startTestServer()
  project.provide('testServer', server)
  return stop
}
