/** A whole page around a note's fragment, with nothing that is fetched from elsewhere. @param article already escaped */
export function noteHtml(article: string, title: string): string {
  const escaped = title.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${escaped}</title>`
  return `<!doctype html>\n<html lang="da"><head>${head}</head><body><main>${article}</main></body></html>\n`
}
