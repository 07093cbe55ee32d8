import { expect, it } from 'vitest'
import { isOfficeName } from './office-name.ts'

it.each([
  ['Borgmesteren i Lyngby-Taarbæk', true],
  ['Regionsrådsformanden', true],
  ['Regionsrådsmedlem 2', true],
  ['Repræsentant 1 for almen praksis', true],
  ['Social- og sundhedsdirektøren i Gladsaxe', true],
  ['Vicedirektøren for psykiatrien', true],
  ['Sekretariatet for Sundhedsklynge Midt', true],
  ['Klyngekonsulenten på hospitalet', true],
  ['Lederen af sygeplejen i Gladsaxe', true],
  ['Familiechefen i Rudersdal', true],
  ['Direktør', false],
  ['Borgmestre', false],
  ['Regionsrådsmedlemmer', false],
  ['Patienten', true],
  ['Formanden orienterede om økonomien', false],
  ['Bilag 2', false],
  ['Punkt 2 for næste møde', false],
])('%s: %s', (head, is) => expect(isOfficeName(head)).toBe(is))
