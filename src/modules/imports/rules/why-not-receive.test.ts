import { expect, it } from 'vitest'
import { filesAtMost, whyNotReceive } from './why-not-receive.ts'

it.each([
  [0, 'imports/no-files'],
  [1, undefined],
  [filesAtMost, undefined],
  [filesAtMost + 1, 'imports/too-many-files'],
])('%i files: %s', (files, code) => expect(whyNotReceive(files)?.code).toBe(code))
