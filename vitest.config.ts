import { defineConfig } from 'vitest/config'

const database = ['src/platform/**/*.test.ts', 'src/modules/*/{repository,commands,queries}/**/*.test.ts', 'test/database/**/*.test.ts']
const pages = ['src/app/**/*.test.{ts,tsx}', 'test/pages/**/*.test.{ts,tsx}']
const journeys = ['test/journeys/**/*.test.ts']

export default defineConfig({
  test: {
    reporters: ['default'],
    projects: [
      // Whatever needs neither database nor browser; a test that belongs nowhere else lands here and is run.
      { test: { name: 'rules', include: ['{src,test,tools,demo}/**/*.test.{ts,tsx}'], exclude: [...database, ...pages, ...journeys] } },
      { test: { name: 'database', include: database, globalSetup: 'test/support/embedded-setup.ts' } },
      { test: { name: 'database-url', include: database, globalSetup: 'test/support/url-setup.ts' } },
      { test: { name: 'pages', include: pages, globalSetup: 'test/support/embedded-setup.ts' } },
      {
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: 'test/support/demo-setup.ts',
          testTimeout: 60_000,
          fileParallelism: false,
        },
      },
    ],
  },
})
