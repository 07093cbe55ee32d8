import { Client } from 'pg'

/** More than the program asks; lists of any length must not fill the server's memory with questions that look new each time. */
const mostPrepared = 300
/** How best to search depends on the words, so a search is planned each time anew. */
const worthPreparing = /^\s*(?:select|with)\b(?!.*@@)/is
const askedOnce = new Set<string>()
const names = new Map<string, string>()

/**
 * A connection on which a question that comes again is neither parsed nor, where it makes no difference, planned again:
 * that is most of the time that short questions take. What has been asked only once since the start takes no room.
 */
export class PreparingClient extends Client {
  override query(asked: unknown, values?: unknown, ...rest: unknown[]): never {
    const ask = super.query.bind(this) as (...given: unknown[]) => never
    const name = typeof asked === 'string' && Array.isArray(values) ? nameOf(asked) : undefined
    return name === undefined ? ask(asked, values, ...rest) : ask({ name, text: asked, values }, ...rest)
  }
}

function nameOf(question: string): string | undefined {
  const known = names.get(question)
  if (known !== undefined || names.size >= mostPrepared || !worthPreparing.test(question)) return known
  if (askedOnce.delete(question)) names.set(question, `asked_${names.size}`)
  else {
    if (askedOnce.size >= mostPrepared) askedOnce.clear()
    askedOnce.add(question)
  }
  return names.get(question)
}
