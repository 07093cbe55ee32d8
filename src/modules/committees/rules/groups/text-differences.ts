/** A piece of text that both versions have, or only the later, or only the earlier. */
export interface TextPart {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/** One line of either version; a changed line holds the words of both. */
export interface LineDifference {
  readonly kind: 'same' | 'added' | 'removed' | 'changed'
  readonly parts: readonly TextPart[]
}

/** Pieces that may still be held against one another. */
interface Patience {
  left: number
}

/** What changed from one text to another, line by line, and within a line that was rewritten word by word. */
export function textDifferences(before: string, after: string): LineDifference[] {
  const patience: Patience = { left: cellsAtMost }
  const lines = sequenceDifferences(linesIn(before), linesIn(after), patience)
  const told: LineDifference[] = []
  for (let at = 0; at < lines.length;) {
    if (lines[at]!.kind === 'same') {
      told.push(whole(lines[at]!))
      at += 1
      continue
    }
    const run = runFrom(lines, at)
    told.push(...rewritten(run, patience))
    at += run.length
  }
  return told
}

/** Lines removed and added side by side: those that share half their words were rewritten. */
function rewritten(run: readonly TextPart[], patience: Patience): LineDifference[] {
  const removed = run.filter(({ kind }) => kind === 'removed')
  const added = run.filter(({ kind }) => kind === 'added')
  const told: LineDifference[] = []
  for (let at = 0; at < Math.max(removed.length, added.length); at++) {
    const [old, fresh] = [removed[at], added[at]]
    const parts = old && fresh ? joined(sequenceDifferences(wordsIn(old.text), wordsIn(fresh.text), patience)) : []
    const kept = parts.filter(({ kind }) => kind === 'same').reduce((sum, { text }) => sum + text.trim().length, 0)
    if (old && fresh && kept * 2 >= Math.min(old.text.trim().length, fresh.text.trim().length)) told.push({ kind: 'changed', parts })
    else told.push(...[old, fresh].flatMap((line) => (line ? [whole(line)] : [])))
  }
  return told
}

/** The shortest way from one sequence to the other, by the longest common subsequence of what lies between their common ends. */
function sequenceDifferences(before: readonly string[], after: readonly string[], patience: Patience): TextPart[] {
  let start = 0
  while (start < before.length && start < after.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  const same = (text: string): TextPart => ({ kind: 'same', text })
  const old = before.slice(start, before.length - end)
  const fresh = after.slice(start, after.length - end)
  return [...before.slice(0, start).map(same), ...between(old, fresh, patience), ...before.slice(before.length - end).map(same)]
}

/** For a whole text, line by line and word by word together. Beyond it, whoever compares is better served by both texts side by side than by a page that does not come. */
const cellsAtMost = 4_000_000

function between(old: readonly string[], fresh: readonly string[], patience: Patience): TextPart[] {
  const cells = old.length * fresh.length
  if (cells > patience.left)
    return [...old.map((text): TextPart => ({ kind: 'removed', text })), ...fresh.map((text): TextPart => ({ kind: 'added', text }))]
  patience.left -= cells
  const width = fresh.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let i = old.length - 1; i >= 0; i--)
    for (let j = fresh.length - 1; j >= 0; j--)
      longest[i * width + j] =
        old[i] === fresh[j] ? longest[(i + 1) * width + j + 1]! + 1 : Math.max(longest[(i + 1) * width + j]!, longest[i * width + j + 1]!)
  const parts: TextPart[] = []
  let [i, j] = [0, 0]
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      parts.push({ kind: 'same', text: old[i]! })
      i++
      j++
    } else if (j >= fresh.length || (i < old.length && longest[(i + 1) * width + j]! >= longest[i * width + j + 1]!))
      parts.push({ kind: 'removed', text: old[i++]! })
    else parts.push({ kind: 'added', text: fresh[j++]! })
  }
  return parts
}

function runFrom(lines: readonly TextPart[], at: number): TextPart[] {
  const end = lines.findIndex(({ kind }, place) => place > at && kind === 'same')
  return lines.slice(at, end === -1 ? lines.length : end)
}

/** Words of one kind that follow one another are read as one piece. */
function joined(parts: readonly TextPart[]): TextPart[] {
  const told: TextPart[] = []
  for (const part of parts) {
    const last = told.at(-1)
    if (last?.kind === part.kind) told[told.length - 1] = { kind: part.kind, text: last.text + part.text }
    else told.push(part)
  }
  return told
}

function whole(line: TextPart): LineDifference {
  return { kind: line.kind, parts: [line] }
}

function linesIn(text: string): string[] {
  return text === '' ? [] : text.replaceAll('\r\n', '\n').split('\n')
}

/** Words, the spaces between them and the signs beside them: put together they are the line. */
function wordsIn(line: string): string[] {
  return line.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []
}
