import { expect, it } from 'vitest'
import { listed } from './listed.ts'

it.each([
  ['da', ['Furesø'], 'Furesø'],
  ['da', ['Furesø', 'Gladsaxe'], 'Furesø og Gladsaxe'],
  ['da', ['Furesø', 'Gladsaxe', 'Herlev'], 'Furesø, Gladsaxe og Herlev'],
  ['en', ['Furesø', 'Gladsaxe'], 'Furesø and Gladsaxe'],
] as const)('joins names as one says them in %s: %s', (language, names, said) => expect(listed(names, language)).toBe(said))
