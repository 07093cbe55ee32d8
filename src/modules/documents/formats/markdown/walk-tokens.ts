import type { Token } from 'markdown-it'
import type { Run } from '../../rules/compose-runs.ts'
import { isDashedRow, joinLines, tabbedStretches } from '../../rules/tabbed-rows.ts'
import type { TreeBuilder } from '../../rules/tree-builder.ts'
import { inlineRuns } from './inline-runs.ts'

interface OpenList {
  readonly ordered: boolean
  marker?: string
  /** The item's first paragraph is the item; what follows in it is running text. */
  begun: boolean
}

/** Markdown's flat token list into blocks. */
export function walkTokens(tokens: readonly Token[], lines: readonly string[], builder: TreeBuilder): void {
  const lists: OpenList[] = []
  let tables = 0
  let cells: Run[][] = []

  const paragraph = (runs: Run[], line: number, dashesFollow: boolean) => {
    const list = lists.at(-1)
    if (list && !list.begun) {
      list.begun = true
      builder.listItem(lists.length - 1, list.ordered, list.marker, runs, { line })
      return
    }
    for (const stretch of tabbedStretches(runs, dashesFollow)) {
      if (stretch.kind === 'lines') builder.paragraph(joinLines(stretch), { line: line + stretch.from })
      else
        for (const [row, written] of stretch.lines.entries()) builder.tableRow(tables, false, written, { line: line + stretch.from + row })
      if (stretch.kind === 'rows') tables++
    }
  }

  const heading = (level: number, runs: Run[], line: number) => {
    const marker = takeMarker(lists.at(-1))
    if (!builder.heading(level, runs, { line }, marker)) builder.paragraph(marker ?? '', { line })
  }
  const alone = (line: number) => builder.paragraph(takeMarker(lists.at(-1)) ?? '', { line })

  for (const [at, token] of tokens.entries()) {
    const line = (token.map?.[0] ?? 0) + 1
    switch (token.type) {
      case 'heading_open':
        heading(Number(token.tag.slice(1)), inlineRuns(tokens[at + 1]), line)
        break
      case 'table_open':
        alone(line)
        break
      case 'bullet_list_open':
      case 'ordered_list_open':
        alone(line)
        lists.push({ ordered: token.type === 'ordered_list_open', begun: false })
        break
      case 'bullet_list_close':
      case 'ordered_list_close':
        lists.pop()
        break
      case 'list_item_open':
        lists[lists.length - 1] = { ...lists.at(-1)!, begun: false, ...(token.info ? { marker: token.info + token.markup } : {}) }
        break
      case 'list_item_close':
        alone(line)
        break
      case 'paragraph_open':
        paragraph(inlineRuns(tokens[at + 1]), line, dashedRuleAt(tokens[at + 3], lines))
        break
      case 'hr':
        alone(line)
        if (!dashedRuleAt(token, lines) || tokens[at - 1]?.type !== 'paragraph_close') builder.rule({ line })
        break
      case 'tr_open':
        cells = []
        break
      case 'th_open':
      case 'td_open':
        cells.push(inlineRuns(tokens[at + 1]))
        break
      case 'tr_close':
        builder.tableRow(tables, tokens[at - 1]?.type === 'th_close', cells, { line: rowLine(tokens, at) })
        break
      case 'table_close':
        tables++
        break
    }
  }
}

/** The number of an item without running text: it belongs to the item's heading, or is all that the item shows. */
function takeMarker(list: OpenList | undefined): string | undefined {
  if (!list || list.begun) return undefined
  list.begun = true
  return list.marker
}

function dashedRuleAt(token: Token | undefined, lines: readonly string[]): boolean {
  return token?.type === 'hr' && isDashedRow(lines[token.map?.[0] ?? 0] ?? '')
}

function rowLine(tokens: readonly Token[], close: number): number {
  for (let at = close; at >= 0; at--) if (tokens[at]!.type === 'tr_open') return (tokens[at]!.map?.[0] ?? 0) + 1
  return 1
}
