import type { Reporter, TestCase, TestModule } from 'vitest/node'

/** The last lines of a run: each test that was skipped with its reason, and the counts alone on a line, for people and for CI. */
export default class ClosingReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    const tests = modules.flatMap((module) => [...module.children.allTests()])
    const count = (state: string) => tests.filter((test) => test.result().state === state).length
    const skipped = tests.filter((test) => test.result().state === 'skipped')
    // A file that could not even be read holds no test that could fail.
    const broken = modules.filter((module) => module.state() === 'failed' && module.errors().length > 0).length
    if (skipped.length > 0)
      print('\nSkipped:', ...skipped.map((test) => `  ${test.module.relativeModuleId} › ${test.fullName}: ${reasonOf(test)}`))
    const failed = count('failed') + broken + unhandledErrors.length
    print('', `${count('passed')} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`)
  }
}

function reasonOf(test: TestCase): string {
  const result = test.result()
  return (result.state === 'skipped' && result.note) || 'no reason given'
}

const print = (...lines: string[]) => void process.stdout.write(`${lines.join('\n')}\n`)
