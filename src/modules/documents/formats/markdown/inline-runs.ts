import type { Token } from 'markdown-it'
import type { Run, Style } from '../../rules/compose-runs.ts'
import { isImageAddress } from '../../rules/image-address.ts'

/** An inline token's children as runs; line breaks, hard and soft, stay line breaks. */
export function inlineRuns(inline: Token | undefined): Run[] {
  const runs: Run[] = []
  const styles: Style[] = [{}]
  const within = (style: Style) => styles.push({ ...styles.at(-1), ...style })
  for (const token of inline?.children ?? []) {
    if (token.type === 'strong_open') within({ strong: true })
    else if (token.type === 'em_open') within({ emphasis: true })
    else if (token.type === 'link_open') within({ href: String(token.attrGet('href') ?? '') })
    else if (token.type.endsWith('_close')) styles.pop()
    else if (token.type.endsWith('_open')) within({})
    else if (token.type === 'image' && isImageAddress(String(token.attrGet('src'))))
      runs.push({ ...styles.at(-1), text: alternativeOf(token), image: String(token.attrGet('src')) })
    else if (token.type === 'softbreak' || token.type === 'hardbreak') runs.push({ text: '\n' })
    else runs.push({ ...styles.at(-1), text: token.content })
  }
  return htmlInText(runs)
}

/** As it is shown, not as it is written. */
const alternativeOf = ({ children }: Token): string => (children ?? []).map(({ content }) => content).join('')

/** Converters write what Markdown lacks as HTML, which is text to Markdown: raised figures and breaks inside cells. */
function htmlInText(runs: readonly Run[]): Run[] {
  let superscript = false
  return runs.flatMap((run) =>
    run.text.split(/(<\/?sup>|<br ?\/?>)/i).flatMap((part): Run[] => {
      const tag = part.toLowerCase()
      if (tag === '<sup>' || tag === '</sup>') superscript = tag === '<sup>'
      else if (tag.startsWith('<br')) return [{ text: '\n' }]
      else if (part) return [superscript ? { ...run, text: part, superscript } : { ...run, text: part }]
      return []
    }),
  )
}
