export const languages = ['da', 'en'] as const
export type Language = (typeof languages)[number]

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language)
}

/** The type another language's texts must have: the same keys, the same parameters. */
export type SameTexts<T> = {
  [K in keyof T]: T[K] extends (...given: infer P) => string ? (...given: P) => string : T[K] extends string ? string : SameTexts<T[K]>
}
