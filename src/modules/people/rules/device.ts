/** Every browser claims to be others too: the first that fits is the one it is. */
const browsers: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\b(?:Firefox|FxiOS)\//, 'Firefox'],
  [/\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
]

const systems: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bLinux\b/, 'Linux'],
]

export interface Device {
  readonly browser?: string | undefined
  readonly system?: string | undefined
}

/** What a person calls the device that a browser describes in its own words. */
export function deviceOf(described: string | null | undefined): Device {
  const nameIn = (names: typeof browsers) => names.find(([sign]) => sign.test(described ?? ''))?.[1]
  return { browser: nameIn(browsers), system: nameIn(systems) }
}
