import path from 'node:path'
import { connectDatabase, type Database } from '../../src/platform/database/connect.ts'
import type { DemoServer } from './demo-server.ts'

/** The database of a demo that runs, for what only time would bring. Close it. */
export function demoDatabase({ varFolder }: Pick<DemoServer, 'varFolder'>): Promise<Database> {
  return connectDatabase({ databaseFolder: path.join(varFolder, 'database') })
}
