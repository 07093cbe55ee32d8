import { expect, it } from 'vitest'
import { hindranceKinds, isHindrance, leftoverKinds } from './file-defect.ts'

it.each(hindranceKinds)('%s hinders a reader', (kind) => expect(isHindrance({ kind })).toBe(true))
it.each(leftoverKinds)('%s was not meant to go along', (kind) => expect(isHindrance({ kind })).toBe(false))
