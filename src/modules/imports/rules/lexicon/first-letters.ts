/** How what is looked for can begin: asked before a pattern, since nearly every text begins otherwise. */
export const lettersAndDigits = 'abcdefghijklmnopqrstuvwxyzæøå0123456789'
/** "(åben", "Lukket", "fortrolig", "offentlig". */
export const beginsOpenness = '(åÅoOlLfF'
/** "(åben", "Lukket", "fortrolig". */
export const beginsOpenTitle = '(åÅlLfF'
/** "Lukkede punkter", "Fortrolige", "Åben dagsorden", "Tillæg". */
export const beginsDivision = 'lfåtLFÅT'
