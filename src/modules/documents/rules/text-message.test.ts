import { expect, it } from 'vitest'
import { textTopic } from './text-message.ts'

it('has a topic of its own for each text', () => {
  expect(textTopic('1')).not.toBe(textTopic('2'))
})
