import { expect, test } from 'vitest'
import { partName } from './part-name.ts'

const begins = (words: string) => `»${words} …«`

test.each([
  [
    'the item it tells of',
    'Punktet »Hvem svarer efter 1. januar 2027?« skal drøftes. Klyngens side lukker.',
    'Hvem svarer efter 1. januar 2027?',
  ],
  ['a short sentence as it is', 'Punkt 7 behandles for lukkede døre.', 'Punkt 7 behandles for lukkede døre'],
  ['what introduces a list', 'Datoer, der kommer:\n\n- 20. januar 2027: møde', 'Datoer, der kommer'],
  ['else how it begins', 'Udvalget får her en status på, hvad der er sket i samarbejdet.', '»Udvalget får her en status på, …«'],
])('%s', (_, text, name) => expect(partName(text, begins)).toBe(name))
