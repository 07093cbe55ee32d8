/** What says the same in letters that every font has. */
const instead: Readonly<Record<string, string>> = { '\u2610': '[ ]', '\u2611': '[x]', '\u2612': '[x]', '\u2022': '-' }

/** Those signs of a text that the error of a PDF for everyone names as ones that no font here can draw. */
export function undrawnSigns(error: unknown): string[] {
  const named = String(error).matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)
  return [...new Set([...named].flatMap(([, shown = '']) => Array.from(unescaped(shown))))].filter((sign) => sign > '~')
}

/** A sign that cannot be drawn is said in other letters, or that it stood there. */
export function withoutSigns(text: string, signs: readonly string[]): string {
  return signs.reduce((rest, sign) => rest.replaceAll(sign, instead[sign] ?? '?'), text)
}

/** Where there are many of them: all that is neither a Latin letter nor a usual sign. */
export function withoutForeignSigns(text: string): string {
  return text.replace(/[^\t\n -\u024f\u2010-\u2027\u2030-\u203a\u20ac]/gu, (sign) => instead[sign] ?? '?')
}

/** "\u{e123}" as an error writes it. */
function unescaped(shown: string): string {
  return shown.replace(/\\u\{([0-9a-f]{1,6})\}/g, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
