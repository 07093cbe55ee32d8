import type { Language } from '../../../kernel/language.ts'
import { digestGroups, type DigestNotice } from '../rules/digest.ts'
import { words } from './words.ts'

/** Everything new in one mail, by what it is about: a sentence for each, and where to read on. */
export function digestMail(
  origin: string,
  notices: readonly DigestNotice[],
  token: string,
  language: Language,
): { readonly subject: string; readonly body: string; readonly unsubscribe: string } {
  const t = words(language).digest
  const unsubscribe = `${origin}/post/afmeld/${token}`
  const groups = digestGroups(notices).map(({ sentences, paths }) => [
    ...sentences.map((sentence) => `- ${sentence.replace(/\s+/g, ' ')}`),
    `  ${t.readOn} ${paths.map((path) => `${origin}${path}`).join(' ')}`,
  ])
  const foot = ['-- ', t.why, `${t.change} ${origin}/min-side/post`, `${t.stop} ${unsubscribe}`]
  return {
    subject: t.subject(notices.length),
    body: [t.lead(notices.length), ...groups.map((lines) => lines.join('\n')), foot.join('\n')].join('\n\n'),
    unsubscribe,
  }
}
