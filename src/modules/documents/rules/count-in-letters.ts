/** 1 → a, 26 → z, 27 → aa. */
export function letters(number: number): string {
  if (number < 1) return ''
  return letters(Math.floor((number - 1) / 26)) + String.fromCharCode(97 + ((number - 1) % 26))
}

/** 4 → iv; empty outside 1–3999. */
export function roman(number: number): string {
  const largest = number < 4000 ? romans.find(([value]) => value <= number) : undefined
  return largest ? largest[1] + roman(number - largest[0]) : ''
}

const romans: readonly (readonly [value: number, written: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]
