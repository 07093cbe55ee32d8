/** Words that say what kind of ten-digit number comes next, when it is no person's. */
const label =
  /(?:\b(?:p-?n(?:umme)?r|produktionsenhed(?:snr|snummer)?|konto(?:n(?:umme)?r)?|faktura(?:n(?:umme)?r)?|ordre(?:n(?:umme)?r)?|rekvisition(?:sn(?:umme)?r)?|ean|gln|løbenr|dok(?:ument)?(?:-?id|n(?:umme)?r)|brevid|varenr)\.?:?\s*(?:reg\.?\s*\d{4}\s*)?)$/iu

const weights = [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Whether ten digits in a row are said to be another number, and are not one that modulus 11 knows as a person's. One with
 * a hyphen or a space is written as a CPR number, whatever is said before it.
 */
export function isLabelledOtherwise(text: string, start: number, end: number): boolean {
  const digits = text.slice(start, end)
  if (!/^\d{10}$/.test(digits) || isValid(digits)) return false
  return label.test(text.slice(Math.max(0, start - 40), start))
}

/** Only numbers given out before October 2007 are all valid by modulus 11. */
function isValid(digits: string): boolean {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0) % 11 === 0
}
