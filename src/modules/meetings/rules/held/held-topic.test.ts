import { expect, it } from 'vitest'
import { heldTopic, textTopic } from './held-topic.ts'

it('is one for each meeting and each text', () =>
  expect(new Set([heldTopic('a'), heldTopic('b'), textTopic('a'), textTopic('b')]).size).toBe(4))
