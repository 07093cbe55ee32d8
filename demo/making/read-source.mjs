import MarkdownIt from 'markdown-it'

const markdown = new MarkdownIt({ html: false })

/**
 * A source: lines "key: value" between two lines of three dashes, then Markdown.
 * The blocks are flat: {t: 'heading' | 'paragraph' | 'item' | 'table' | 'rule' | 'contents', …}.
 */
export function readSource(text) {
  const [, head, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text)
  const paper = Object.fromEntries(head.split('\n').map((line) => line.match(/^(\w+): +(.*)$/).slice(1)))
  const escaped = withDatesAsText(body.trim() + '\n')
  return { ...paper, body: body.trim() + '\n', escaped, blocks: blocksOf(escaped) }
}

const months = 'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december'

/** "21. september" at the start of a line is a date, not the twenty-first step of a list. */
function withDatesAsText(body) {
  return body.replace(new RegExp(`^((?:- )?\\d{1,2})\\. (?=${months})`, 'gm'), '$1\\. ')
}

function blocksOf(body) {
  const blocks = []
  const lists = []
  let item
  let rows
  for (const token of markdown.parse(body, {})) {
    if (token.type === 'heading_open') blocks.push({ t: 'heading', level: Number(token.tag[1]) })
    else if (token.type === 'paragraph_open' && !item) blocks.push({ t: 'paragraph' })
    else if (token.type === 'hr') blocks.push({ t: 'rule' })
    else if (token.type.endsWith('_list_open'))
      lists.push({ ordered: token.type.startsWith('ordered'), next: Number(token.attrGet('start') ?? 1) })
    else if (token.type.endsWith('_list_close')) lists.pop()
    else if (token.type === 'list_item_open') {
      const list = lists.at(-1)
      item = { t: 'item', depth: lists.length - 1, ordered: list.ordered, number: list.next++ }
      blocks.push(item)
    } else if (token.type === 'list_item_close') item = undefined
    else if (token.type === 'table_open') blocks.push({ t: 'table', rows: (rows = []) })
    else if (token.type === 'table_close') rows = undefined
    else if (token.type === 'tr_open') rows.push([])
    else if (token.type === 'inline') {
      if (token.content === '[[indhold]]') blocks[blocks.length - 1] = { t: 'contents' }
      else if (rows) rows.at(-1).push(runsOf(token.children))
      else blocks.at(-1).runs = runsOf(token.children)
    }
  }
  return blocks
}

function runsOf(tokens) {
  const runs = []
  let strong = false
  let emphasis = false
  for (const token of tokens) {
    if (token.type === 'strong_open') strong = true
    else if (token.type === 'strong_close') strong = false
    else if (token.type === 'em_open') emphasis = true
    else if (token.type === 'em_close') emphasis = false
    else if (token.type === 'hardbreak') runs.push({ break: true })
    else if (token.type === 'softbreak') runs.push({ text: ' ', strong, emphasis })
    else if (token.content) runs.push({ text: token.content, strong, emphasis })
  }
  return runs
}

export function plainText(runs) {
  return runs.map((run) => (run.break ? ' ' : run.text)).join('')
}

/** The heading of an agenda item, as against "Medlemmer". */
export function isItem(block) {
  return block.t === 'heading' && /^(Punkt )?\d+[.:]\s/.test(plainText(block.runs))
}
