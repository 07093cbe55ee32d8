import { cleanCharacters } from './clean-characters.ts'

const longest = 200

/** A file's name as it is kept and shown: one line, no direction marks that make an ending look like another, no endless one. */
export function cleanFileName(name: string): string {
  const clean = cleanCharacters(name).replace(/\s+/g, ' ').trim() || '-'
  const letters = Array.from(clean)
  if (letters.length <= longest) return clean
  const ending = /\.[\p{L}\p{N}]{1,8}$/u.exec(clean)?.[0] ?? ''
  return `${letters.slice(0, longest - ending.length - 1).join('')}…${ending}`
}
