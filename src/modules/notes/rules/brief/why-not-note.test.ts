import { expect, it } from 'vitest'
import { longestText } from '../../../../kernel/longest-text.ts'
import { whyNotNote } from './why-not-note.ts'

it('takes a note that somebody would read, and says by how much another is too long', () => {
  expect(whyNotNote('x'.repeat(longestText.note), 'note')).toBeUndefined()
  expect(whyNotNote('x'.repeat(longestText.note + 1), 'note')).toEqual({
    code: 'notes/note-too-long',
    values: { field: 'note', atMost: longestText.note },
  })
})
