import { describe, expect, it } from 'vitest'
import { nameKey, slugOf } from './name-key.ts'

describe('nameKey', () => {
  it.each([
    ['POLITISK SUNDHEDSKLYNGE MIDT', 'Politisk Sundhedsklynge Midt'],
    ['Lyngby-Taarbæk Kommune', 'Lyngby Tårbæk  kommune'],
    ['Sundheds- og Omsorgsudvalget', 'Sundheds– og omsorgsudvalget'],
    ['Sundhedssamarbejdsudvalget (SSU)', 'Sundhedssamarbejdsudvalget, SSU'],
  ])('%s is %s', (one, other) => expect(nameKey(one)).toBe(nameKey(other)))

  it.each([
    ['Borgmesteren i Herlev', 'Borgmesteren i Gladsaxe'],
    ['Udvalg 1', 'Udvalg 2'],
    ['Sundhedsklynge Midt', 'Sundhedsklynge Syd'],
  ])('%s is not %s', (one, other) => expect(nameKey(one)).not.toBe(nameKey(other)))
})

describe('slugOf', () => {
  it.each([
    ['Sundhedsråd Nordsjælland', 'sundhedsraad-nordsjaelland'],
    ['  Rødovre / Herlev ', 'roedovre-herlev'],
    ['Café', 'cafe'],
    ['…', ''],
  ])('%s → %s', (name, slug) => expect(slugOf(name)).toBe(slug))
})
