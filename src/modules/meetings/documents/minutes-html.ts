import type { Language } from '../../../kernel/language.ts'

/** A whole page around the minutes' fragment, with nothing that is fetched from elsewhere. @param article already escaped */
export function minutesHtml(article: string, title: string, language: Language): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped}</title>`
  return `<!doctype html>\n<html lang="${language}"><head>${head}</head><body><main>${article}</main></body></html>\n`
}
