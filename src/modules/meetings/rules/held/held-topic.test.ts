import { expect, it } from 'vitest'
import { heldTopic } from './held-topic.ts'

it('is one for each meeting', () => expect(heldTopic('a')).not.toBe(heldTopic('b')))
