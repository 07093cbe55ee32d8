import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { compressPage, encodingFor, mayCompress } from './compress-page.ts'

it.each([
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['*', 'gzip'],
  ['identity', undefined],
  ['', undefined],
  [undefined, undefined],
])('sends %s as %s', (accepted, expected) => {
  expect(encodingFor(accepted)).toBe(expected)
})

it.each([
  ['everyone, words of the asker in it', { isPublic: true, address: '/soeg?q=fald' }, true],
  ['a reader who is known', { isPublic: false, address: '/moeder/1' }, true],
  ['a reader who is known, words of the asker in it', { isPublic: false, address: '/moeder/1?som=medlem' }, false],
])('%s: compressed %#', (_, asked, expected) => {
  expect(mayCompress(asked)).toBe(expected)
})

it('gives back what went in', async () => {
  const page = Buffer.from('<p>Sundhedsklyngen</p>'.repeat(300))
  expect(brotliDecompressSync(await compressPage(page, 'br'))).toEqual(page)
  expect(gunzipSync(await compressPage(page, 'gzip'))).toEqual(page)
})
