import type { TestProject } from 'vitest/node'
import { startUrlTestServer } from './database-servers.ts'

export async function setup(project: TestProject) {
  const { server, stop } = await startUrlTestServer()
  project.provide('testServer', server)
  return stop
}
