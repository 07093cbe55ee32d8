import { createRequire } from 'node:module'
import { filesOf, read } from './tree.mjs'

const { mayUse } = createRequire(import.meta.url)('../.dependency-cruiser.cjs')
const code = new RegExp(`'((?:${Object.keys(mayUse).join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*)'`, 'g')

/** Every place in the product where a refusal or a doubt is named: code, file, line, and the source its rule cites. */
export function codePlaces(root) {
  const places = []
  for (const file of filesOf(root, 'src/modules').filter((path) => /\.tsx?$/.test(path) && !/\.test\.|\/texts[./]/.test(path))) {
    const lines = read(root, file).split('\n')
    lines.forEach((line, at) => {
      for (const [, found] of line.matchAll(code))
        places.push({ code: found, file, line: at + 1, declared: isDeclaration(lines, at), source: sourceAbove(lines, at) })
    })
  }
  return places
}

/** Code → its sentence, as one module's texts write it. */
export function sentences(root, module, language) {
  const catalogues = new RegExp(`/texts(/[a-z-]+)?[.]${language}[.]ts$`)
  const own = filesOf(root, `src/modules/${module}`).filter((path) => catalogues.test(path) && !path.includes('/kinds/'))
  const text = own.map((path) => read(root, path)).join('\n')
  return new Map(
    [...text.matchAll(new RegExp(`${code.source}\\s*:\\s*([^\\n]*?),?\\n`, 'g'))].map(([, found, sentence]) => [found, plain(sentence)]),
  )
}

/** A line of a union type declares a code; it is the rule that uses it. */
function isDeclaration(lines, at) {
  if (/^\s*(export )?type \w+ =/.test(lines[at]) || /Code(<|: )/.test(lines[at])) return true
  for (let above = at; above >= 0 && /^\s*\|/.test(lines[above]); above--)
    if (/^\s*(export )?type \w+ =\s*$/.test(lines[above - 1] ?? '')) return true
  return false
}

/** The nearest `// …` on the line or above it, within the same function. */
function sourceAbove(lines, at) {
  for (let above = at; above >= Math.max(0, at - 12); above--) {
    const comment = /\/\/ (.+)$/.exec(lines[above])
    if (comment) return comment[1]
    if (above < at && lines[above].startsWith('}')) return ''
  }
  return ''
}

function plain(sentence) {
  return sentence.replace(/^\([^)]*\)\s*=>\s*/, '').replace(/^(['"`])(.*)\1$/, '$2')
}
