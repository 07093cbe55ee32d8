import os from 'node:os'
import { defineConfig } from 'vitest/config'

const platform = 'src/platform/{audit,command,database,identity,jobs,live,mail}/**/*.test.ts'
const database = [platform, 'src/modules/*/{repository,commands,queries}/**/*.test.ts', 'test/database/**/*.test.ts']
const embeddedOnly = ['src/platform/database/embedded-*.test.ts']
const pages = ['src/app/**/*.test.{ts,tsx}', 'test/pages/**/*.test.{ts,tsx}']
const journeys = ['test/journeys/**/*.test.ts']

// No test changes what another imports, so the quick ones share it (`isolate: false`): loading it was most of their time.

/** One after the other: browsers and databases do not share two cores well. */
const inTurn = (groupOrder: number) => ({ sequence: { groupOrder } })

export default defineConfig({
  test: {
    // Vitest leaves one core to itself, which is half of two.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    projects: [
      // Whatever needs neither database nor browser; a test that belongs nowhere else lands here and is run.
      {
        test: {
          name: 'rules',
          include: ['{src,test,tools,demo}/**/*.test.{ts,tsx}'],
          exclude: [...database, ...pages, ...journeys],
          isolate: false,
          ...inTurn(1),
        },
      },
      // Over DATABASE_URL, as a login that is no superuser: what it may not do is found here.
      {
        test: {
          name: 'database',
          include: database,
          exclude: embeddedOnly,
          isolate: false,
          globalSetup: 'test/support/url-setup.ts',
          ...inTurn(2),
        },
      },
      // What depends on the kind of server, and who sees what, on the embedded one too. Pages and journeys use it anyhow.
      {
        test: {
          name: 'database-embedded',
          include: [platform, 'test/database/{public-role,access-law,national-map}.test.ts'],
          globalSetup: 'test/support/embedded-setup.ts',
          ...inTurn(3),
        },
      },
      { test: { name: 'pages', include: pages, globalSetup: 'test/support/embedded-setup.ts', ...inTurn(4) } },
      {
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: 'test/support/demo-setup.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Each has a demo server and a browser of its own.
          maxWorkers: 2,
          ...inTurn(5),
        },
      },
    ],
  },
})
