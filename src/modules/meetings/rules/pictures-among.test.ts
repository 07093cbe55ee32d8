import { expect, it } from 'vitest'
import { picturesAmong } from './pictures-among.ts'

it('finds the pictures among attachments', () => {
  const attachments = [{ file: { sha256: 'a', name: 'kort.PNG' } }, { file: { sha256: 'b', name: 'notat.pdf' } }, {}]
  expect(picturesAmong(attachments)).toEqual(['a'])
})
